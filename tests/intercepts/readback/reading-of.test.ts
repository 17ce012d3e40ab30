import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingOf } from '../../../src/intercepts/readback/reading-of.ts';
import { anyMap } from '../random-map.ts';

it('names each way between two lanes twice: where people leave and where they come in', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const laneOf = (station: string) => map.stations[station]?.intercept;
      const readings = Object.keys(map.intercepts).map((id) => readingOf(map, id));
      for (const path of Object.values(map.paths)) {
        const isWay = laneOf(path.from) !== laneOf(path.to);
        const named = (ways: 'waysIn' | 'waysOut') =>
          readings.filter((reading) => reading?.[ways].includes(path)).length;
        expect(named('waysOut')).toBe(isWay && path.from !== '' ? 1 : 0);
        expect(named('waysIn')).toBe(isWay && path.to !== '' ? 1 : 0);
      }
      expect(readingOf(map, 'no-such-lane')).toBeUndefined();
    }),
  );
});
