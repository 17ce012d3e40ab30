import fc from 'fast-check';
import type { Place } from '../../../src/intercepts/model/place.ts';
import type { SystemMap } from '../../../src/intercepts/model/system-map.ts';
import { layOut } from '../../../src/intercepts/scene/lay-out.ts';
import type { MapLayout, PathLine } from '../../../src/intercepts/scene/map-layout.ts';
import { sceneOf } from '../../../src/intercepts/scene/map-scene.ts';
import type { Fold } from '../../../src/intercepts/scene/place-box.ts';
import type { Box, Point } from '../../../src/intercepts/scene/scene.ts';
import { anyMap } from '../random-map.ts';

export const anyFold: fc.Arbitrary<Fold> = fc.record({
  at: fc.integer({ min: 1, max: 8 }),
  open: fc.subarray<Place>(['system', 'intercept:i0', 'station:s0', 'station:s1']).map((places) => new Set(places)),
  isOverview: fc.boolean(),
});

export const draw = (map: SystemMap, fold: Fold): MapLayout =>
  layOut(map, { wholeSystem: 'Whole system', acrossIntercept: (number) => `Across intercept ${number}` }, fold);

export const sceneFrom = (layout: MapLayout) =>
  sceneOf(layout, {
    community: 'COMMUNITY',
    communityName: 'the community',
    more: (count) => `and ${count} more`,
    lane: (number, name) => `${number} ${name}`,
    path: ({ kind }, from, to) => `${kind} from ${from} to ${to}`,
  });

/** Calls `law` with many maps as they are drawn. */
export function forEveryMap(law: (layout: MapLayout, map: SystemMap, fold: Fold) => void): void {
  fc.assert(fc.property(anyMap, anyFold, (map, fold) => law(draw(map, fold), map, fold)));
}

/** Calls `law` with many maps of which any lanes may be collapsed. */
export function forEveryCollapse(law: (layout: MapLayout) => void): void {
  const anyLanes = fc.subarray(['i0', 'i1', 'i2', 'i3', 'i4']).map((lanes) => new Set(lanes));
  fc.assert(fc.property(anyMap, anyFold, anyLanes, (map, fold, collapsed) => law(draw(map, { ...fold, collapsed }))));
}

// Sums of lengths differ in the last digits.
const EXACT = 1e-6;

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - EXACT &&
  b.x < a.x + a.width - EXACT &&
  a.y < b.y + b.height - EXACT &&
  b.y < a.y + a.height - EXACT;

export const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - EXACT &&
  inner.y >= outer.y - EXACT &&
  inner.x + inner.width <= outer.x + outer.width + EXACT &&
  inner.y + inner.height <= outer.y + outer.height + EXACT;

/** Pairs of boxes that lie on each other. */
export const overlapping = <T>(things: readonly T[], boxOf: (thing: T) => Box): [T, T][] =>
  things.flatMap((a, k) => things.slice(k + 1).flatMap((b): [T, T][] => (overlap(boxOf(a), boxOf(b)) ? [[a, b]] : [])));

/** The straight pieces of a path as boxes without width or height. */
export const piecesOf = ({ points }: Pick<PathLine, 'points'>): Box[] =>
  points.slice(1).map((to, k) => between(points[k] ?? to, to));

const between = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** True when two straight pieces run on top of each other for some length, rather than cross. */
export const coincide = (a: Box, b: Box): boolean => {
  const level = a.height === 0 && b.height === 0 && Math.abs(a.y - b.y) < 1;
  const upright = a.width === 0 && b.width === 0 && Math.abs(a.x - b.x) < 1;
  const shared = (from: number, to: number, otherFrom: number, otherTo: number) =>
    Math.min(to, otherTo) - Math.max(from, otherFrom) > 1;
  if (level) return shared(a.x, a.x + a.width, b.x, b.x + b.width);
  return upright && shared(a.y, a.y + a.height, b.y, b.y + b.height);
};
