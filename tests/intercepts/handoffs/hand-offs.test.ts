import fc from 'fast-check';
import { expect, it } from 'vitest';
import { handOffsOf } from '../../../src/intercepts/handoffs/hand-offs.ts';
import { anyMap } from '../random-map.ts';

it('lists every path once, those with most gaps first, with the gaps that are on it', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const handOffs = handOffsOf(map);
      expect(handOffs.map(({ path }) => path.id).toSorted()).toEqual(Object.keys(map.paths).toSorted());
      const counts = handOffs.map(({ gaps }) => gaps.length);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      for (const { path, gaps } of handOffs) {
        const expected = Object.values(map.cards).filter(({ at, kind }) => at === `path:${path.id}` && kind === 'gap');
        expect(new Set(gaps)).toEqual(new Set(expected));
      }
    }),
  );
});
