import fc from 'fast-check';
import { expect, it } from 'vitest';
import { interceptsOf, stationsOf } from '../../../src/intercepts/model/places.ts';
import { cardsInLane, outlineOf } from '../../../src/intercepts/outline/outline-of.ts';
import { anyMap } from '../random-map.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

it('has every lane and station in the order of the map', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const { lanes } = outlineOf(map);
      expect(ids(lanes.map(({ intercept }) => intercept))).toEqual(ids(interceptsOf(map)));
      expect(ids(lanes.flatMap(({ stations }) => stations.map(({ station }) => station)))).toEqual(
        ids(stationsOf(map)),
      );
    }),
  );
});

it('has every path and every card exactly once', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const { lanes, system } = outlineOf(map);
      const paths = lanes.flatMap(({ stations }) => stations.flatMap((station) => station.paths));
      expect(ids(paths.map(({ path }) => path)).toSorted()).toEqual(Object.keys(map.paths).toSorted());
      const cards = [...system, ...lanes.flatMap(cardsInLane)];
      expect(ids(cards).toSorted()).toEqual(Object.keys(map.cards).toSorted());
    }),
  );
});
