import type { Place } from '../model/place.ts';
import type { PlaceBox } from './map-layout.ts';
import { ENDS, type End, type EndName, type RoutePlan, type Side, spanOf } from './route-plan.ts';
import { FIRST_PORT, LINE_ROOM, STATION_GAP } from './sizes.ts';

/** How high each path leaves and enters its stations; the stations begin at 0. */
export type Ports = Map<RoutePlan, Partial<Record<EndName, number>>>;

/** One end of a path that waits for its place on the side of a station. */
interface Call {
  readonly plan: RoutePlan;
  readonly end: EndName;
}

export type CallsAt = (place: Place, side: Side) => readonly Call[];

/** A port that would stand nearly opposite another path's is moved this far from it, so that the two lines stay two. */
const OPPOSITE = 7;
/** A port is moved down by this much at most to make its line straight. */
const STRAIGHTEN = 14;

/**
 * The calls at each side of each station from top to bottom, in an order in which lines do not cross where they leave it: paths
 * over the stations first, the longest on top, as it runs on the outermost track; then by where the other end is.
 */
export function callsBySide(plans: readonly RoutePlan[], lanes: readonly (readonly PlaceBox[])[]): CallsAt {
  const middles = new Map(lanes.flatMap((places) => places.map(({ place, box }) => [place, box.y + box.height / 2])));
  const middleOf = (end: End) => ('band' in end ? 0 : (middles.get(end.place) ?? 0));
  const calls = new Map<string, (Call & { readonly rank: readonly [number, number] })[]>();
  for (const plan of plans)
    for (const end of ENDS) {
      const here = plan[end];
      if ('band' in here) continue;
      const key = `${here.place}/${here.side}`;
      const call = { plan, end, rank: rankOf(plan, middleOf(plan[end === 'from' ? 'to' : 'from'])) };
      const waiting = calls.get(key);
      if (waiting) waiting.push(call);
      else calls.set(key, [call]);
    }
  for (const waiting of calls.values()) waiting.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
  return (place, side) => calls.get(`${place}/${side}`) ?? [];
}

function rankOf(plan: RoutePlan, otherEnd: number): readonly [number, number] {
  const [left, right] = spanOf(plan);
  switch (plan.way) {
    case 'over':
      return [0, left - right];
    case 'across':
    case 'down':
      return [1, otherEnd];
    case 'under':
      return [2, right - left];
    default:
      return plan.way satisfies never;
  }
}

/**
 * Gives the calls at one side of a station their ports, downward from its top edge, and returns how far down they reach.
 * `facing` are the ports on the other side of the gutter, from top to bottom.
 */
export function placePorts(calls: readonly Call[], top: number, facing: readonly number[], ports: Ports): number {
  let free = top - STATION_GAP / 2;
  for (const { plan, end } of calls) {
    const { above, below } = isSigned(plan, end) ? plan.sign : { above: LINE_ROOM, below: LINE_ROOM };
    const wanted = Math.max(top + FIRST_PORT, free + above);
    const own = ports.get(plan) ?? {};
    const opposite = plan.way === 'across' && end === 'to' ? own.from : undefined;
    const isNear = opposite !== undefined && opposite >= wanted && opposite <= wanted + STRAIGHTEN;
    const y = isNear && facing.includes(opposite) ? opposite : clearOf(facing, wanted);
    ports.set(plan, { ...own, [end]: y });
    free = y + below;
  }
  return free;
}

/** A path across a gutter bears its sign at the station where it ends, or where it starts when it ends in the community. */
const isSigned = (plan: RoutePlan, end: EndName): boolean =>
  plan.way === 'across' && end === ('band' in plan.to ? 'from' : 'to');

function clearOf(facing: readonly number[], wanted: number): number {
  let y = wanted;
  for (const other of facing) if (Math.abs(other - y) < OPPOSITE) y = other + OPPOSITE;
  return y;
}
