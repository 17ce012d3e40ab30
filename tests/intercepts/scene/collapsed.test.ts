import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atIntercept, atPath, partsOf } from '../../../src/intercepts/model/place.ts';
import { stationsOf } from '../../../src/intercepts/model/places.ts';
import type { SystemMap } from '../../../src/intercepts/model/system-map.ts';
import type { MapLayout } from '../../../src/intercepts/scene/map-layout.ts';
import { anyMap } from '../random-map.ts';
import { anyFold, coincide, draw, isInside, overlap, overlapping, piecesOf } from './drawn-map.ts';

/** Calls `law` with many maps of which some lanes are collapsed. */
function forEveryCollapse(law: (layout: MapLayout, map: SystemMap, collapsed: ReadonlySet<string>) => void): void {
  fc.assert(
    fc.property(anyMap, anyFold, fc.subarray(['i0', 'i1', 'i2', 'i4'], { minLength: 1 }), (map, fold, ids) => {
      const collapsed = new Set(ids);
      law(draw(map, { ...fold, collapsed }), map, collapsed);
    }),
    { numRuns: 100 },
  );
}

describe('a collapsed lane', () => {
  it('is one box with the counts of all its cards, paths inside it included', () => {
    forEveryCollapse((layout, map, collapsed) => {
      const laneOf = (station: string) => map.stations[station]?.intercept;
      for (const lane of layout.lanes.filter(({ id }) => collapsed.has(id))) {
        const [box, ...others] = layout.places.filter((place) => place.lane === lane.index);
        expect([box?.place, others]).toEqual([atIntercept(lane.id), []]);
        const places = new Set([
          atIntercept(lane.id),
          ...stationsOf(map, lane.id).map(({ id }) => `station:${id}`),
          ...Object.values(map.paths).flatMap(({ id, from, to }) =>
            laneOf(from) === lane.id && laneOf(to) === lane.id ? [atPath(id)] : [],
          ),
        ]);
        const cards = Object.values(map.cards).filter(({ at }) => places.has(at));
        expect(Object.values(box?.counts ?? {}).reduce((sum, n) => sum + n, 0)).toBe(cards.length);
      }
    });
  });

  it('leaves every other station and every path that leaves its lane on the map', () => {
    forEveryCollapse((layout, map, collapsed) => {
      const shown = layout.places.flatMap(({ place }) => (partsOf(place).kind === 'station' ? partsOf(place).id : []));
      const open = stationsOf(map).filter(({ intercept }) => !collapsed.has(intercept));
      expect(shown).toEqual(open.map(({ id }) => id));
      const laneOf = (station: string) => map.stations[station]?.intercept ?? '';
      const drawn = Object.values(map.paths).filter(
        ({ from, to }) => laneOf(from) !== laneOf(to) || !collapsed.has(laneOf(from)),
      );
      expect(layout.paths.map(({ path }) => path.id).toSorted()).toEqual(drawn.map(({ id }) => id).toSorted());
    });
  });

  it('keeps boxes apart, and paths out of boxes and off each other', () => {
    forEveryCollapse((layout) => {
      expect(overlapping(layout.places, ({ box }) => box)).toEqual([]);
      for (const { box, lane } of layout.places) {
        const own = layout.lanes[lane];
        expect(own && isInside(box, own.box) && !overlap(box, own.header)).toBe(true);
      }
      for (const [k, line] of layout.paths.entries()) {
        const pieces = piecesOf(line);
        expect(pieces.some((piece) => layout.places.some(({ box }) => overlap(piece, box)))).toBe(false);
        const others = layout.paths.slice(k + 1).flatMap(piecesOf);
        expect(pieces.some((piece) => others.some((other) => coincide(piece, other)))).toBe(false);
      }
    });
  });
});
