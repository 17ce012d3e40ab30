import type { Id } from '../model/field.ts';
import { COMMUNITY, type Path } from '../model/system-map.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';
export type Channel = 'top' | 'bottom';

/** One end of a path: a side of a station, or one of the two community bands. */
export type End = { readonly station: Id; readonly side: Side } | { readonly band: 0 | 1 };

/**
 * The way of a path before anything has a position: which gutters between lanes it runs in, and whether it passes the lanes
 * above or under their stations. Gutter g lies to the left of lane g, the last one to the right of the last lane.
 */
export interface RoutePlan {
  readonly path: Path;
  /** What is written beside the line; '' in an overview. */
  readonly label: string;
  readonly from: End;
  readonly to: End;
  readonly gutters: readonly number[];
  readonly channel: Channel | undefined;
}

export interface LanePosition {
  readonly lane: number;
  readonly row: number;
}

/** Plans a path; undefined when one of its stations is not on the map. */
export function planRoute(
  path: Path,
  positions: ReadonlyMap<Id, LanePosition>,
  laneCount: number,
): RoutePlan | undefined {
  if (path.to === COMMUNITY) return planExit(path, positions.get(path.from), laneCount);
  const to = positions.get(path.to);
  if (!to) return undefined;
  if (path.from === COMMUNITY) return planArrival(path, to);
  const from = positions.get(path.from);
  return from && planBetween(path, from, to);
}

/** Exits leave by the nearer band, over the stations of the lanes in between. */
function planExit(path: Path, from: LanePosition | undefined, laneCount: number): RoutePlan | undefined {
  if (!from) return undefined;
  const toLeft = from.lane < laneCount / 2;
  const isNextToBand = from.lane === (toLeft ? 0 : laneCount - 1);
  return {
    path,
    label: path.label,
    from: { station: path.from, side: toLeft ? 'left' : 'right' },
    to: { band: toLeft ? 0 : 1 },
    gutters: [toLeft ? from.lane : from.lane + 1],
    channel: isNextToBand ? undefined : 'top',
  };
}

function planArrival(path: Path, to: LanePosition): RoutePlan {
  const channel = to.lane === 0 ? undefined : 'top';
  return {
    path,
    label: path.label,
    from: { band: 0 },
    to: { station: path.to, side: 'left' },
    gutters: [to.lane],
    channel,
  };
}

function planBetween(path: Path, from: LanePosition, to: LanePosition): RoutePlan {
  const way = (out: Side, into: Side, gutters: readonly number[], channel?: Channel): RoutePlan => ({
    path,
    label: path.label,
    from: { station: path.from, side: out },
    to: { station: path.to, side: into },
    gutters,
    channel,
  });
  if (from.lane === to.lane) {
    if (path.kind === 're-entry') return way('left', 'left', [from.lane]);
    return to.row === from.row + 1 ? way('bottom', 'top', []) : way('right', 'right', [from.lane + 1]);
  }
  if (to.lane === from.lane + 1) return way('right', 'left', [to.lane]);
  if (to.lane > from.lane) return way('right', 'left', [from.lane + 1, to.lane], 'top');
  return way('left', 'left', [from.lane, to.lane], 'bottom');
}
