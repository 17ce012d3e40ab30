import type { Id } from '../model/field.ts';
import type { Place } from '../model/place.ts';
import { COMMUNITY, type Path } from '../model/system-map.ts';
import { type Sign, signOf } from './sign.ts';
import type { Way } from './way.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';
export const ENDS = ['from', 'to'] as const;
export type EndName = (typeof ENDS)[number];

interface StationEnd {
  /** The box where the path ends: a station's, or that of a collapsed lane. */
  readonly place: Place;
  readonly lane: number;
  readonly side: Side;
}

/** A community band counts as a gutter beyond the outermost one. */
interface BandEnd {
  readonly band: 0 | 1;
  readonly gutter: number;
}

/** One end of a path: a side of a box, or one of the two community bands. */
export type End = StationEnd | BandEnd;

/** The way of a path before anything has a position. */
export interface RoutePlan {
  readonly path: Path;
  readonly from: End;
  readonly to: End;
  readonly way: Way;
  readonly sign: Sign;
}

/** Where a station stands. All stations of a collapsed lane stand in one box. */
export interface LanePosition {
  readonly place: Place;
  readonly lane: number;
  readonly row: number;
}

/** Gutter g lies to the left of lane g, the last one to the right of the last lane. A way down runs in none. */
export function gutterOf(end: End): number | undefined {
  if ('band' in end) return end.gutter;
  switch (end.side) {
    case 'left':
      return end.lane;
    case 'right':
      return end.lane + 1;
    case 'top':
    case 'bottom':
      return undefined;
    default:
      return end.side satisfies never;
  }
}

/** The first and the last gutter that a path reaches, from left to right. */
export function spanOf({ from, to }: Pick<RoutePlan, 'from' | 'to'>): readonly [number, number] {
  const gutters = [gutterOf(from) ?? 0, gutterOf(to) ?? 0];
  return [Math.min(...gutters), Math.max(...gutters)];
}

/**
 * Plans paths in their order; one whose station is not on the map is left out. `laneWidths` are the widths of the boxes of each
 * lane; `hasCards` says at which lines the number of cards stands.
 */
export function planRoutes(
  paths: readonly Path[],
  positions: ReadonlyMap<Id, LanePosition>,
  laneWidths: readonly number[],
  signs: { readonly labelOf: (path: Path) => string; readonly hasCards: (path: Path) => boolean },
): RoutePlan[] {
  const down = new Set<Id>();
  return paths.flatMap((path) => {
    const route = routeOf(path, positions, laneWidths.length, down);
    if (!route) return [];
    if (route.way === 'down') down.add(path.from);
    const laneWidth = laneWidths[signLaneOf(route)] ?? 0;
    return [{ ...route, path, sign: signOf(route.way, signs.labelOf(path), signs.hasCards(path), laneWidth) }];
  });
}

/** The first lane that a path over or under the stations passes: its sign stands there. */
function signLaneOf({ from, to }: Route): number {
  const [start, end] = [gutterOf(from) ?? 0, gutterOf(to) ?? 0];
  return 'band' in from ? 0 : end < start ? start - 1 : start;
}

type Route = Pick<RoutePlan, 'from' | 'to' | 'way'>;

function routeOf(
  path: Path,
  positions: ReadonlyMap<Id, LanePosition>,
  laneCount: number,
  down: ReadonlySet<Id>,
): Route | undefined {
  const from = positions.get(path.from);
  if (path.to === COMMUNITY) return from && exitFrom(from, laneCount);
  const to = positions.get(path.to);
  if (!to) return undefined;
  if (path.from === COMMUNITY) return arrivalAt(to);
  // A path inside a collapsed lane is collapsed with it.
  if (from?.place === to.place) return undefined;
  return from && routeBetween(path, from, to, down.has(path.from));
}

/** Exits leave by the nearer band, over the stations of the lanes in between. */
function exitFrom({ place, lane }: LanePosition, laneCount: number): Route {
  if (lane < laneCount / 2)
    return { from: { place, lane, side: 'left' }, to: { band: 0, gutter: -1 }, way: lane === 0 ? 'across' : 'over' };
  const to = { band: 1, gutter: laneCount + 1 } as const;
  return { from: { place, lane, side: 'right' }, to, way: lane === laneCount - 1 ? 'across' : 'over' };
}

const arrivalAt = ({ place, lane }: LanePosition): Route => ({
  from: { band: 0, gutter: -1 },
  to: { place, lane, side: 'left' },
  way: lane === 0 ? 'across' : 'over',
});

/** One path goes straight down to the next station; another beside it would leave no room for what is written there. */
function routeBetween(path: Path, from: LanePosition, to: LanePosition, isDownTaken: boolean): Route {
  const route = (out: Side, into: Side, way: Way): Route => ({
    from: { place: from.place, lane: from.lane, side: out },
    to: { place: to.place, lane: to.lane, side: into },
    way,
  });
  if (to.lane < from.lane) return route('left', 'left', 'under');
  if (to.lane > from.lane + 1) return route('right', 'left', 'over');
  if (to.lane === from.lane + 1) return route('right', 'left', 'across');
  if (path.kind === 're-entry') return route('left', 'left', 'across');
  if (to.row === from.row + 1 && !isDownTaken) return route('bottom', 'top', 'down');
  return route('right', 'right', 'across');
}
