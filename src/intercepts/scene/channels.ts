import type { Ports } from './ports.ts';
import { type RoutePlan, spanOf } from './route-plan.ts';
import { CHANNEL_PADDING } from './sizes.ts';
import { assignTracks } from './tracks.ts';

/** The tracks on which paths run over or under all stations. */
export interface Channel {
  /** How far each line runs from the stations. */
  readonly distanceOf: ReadonlyMap<RoutePlan, number>;
  /** From the stations to beyond the outermost line and its sign. */
  readonly depth: number;
}

/** Lays out the tracks of all paths that go one way; `toward` is the sign of the direction in which they leave the stations. */
export function layOutChannel(plans: readonly RoutePlan[], way: 'over' | 'under', ports: Ports): Channel {
  const sorted = nearestFirst(
    plans.filter((plan) => plan.way === way),
    way,
    ports,
  );
  const tracks = assignTracks(
    sorted.map((plan) => {
      const [from, to] = spanOf(plan);
      return { from, to };
    }),
  );
  const distanceOf = new Map<RoutePlan, number>();
  let depth = CHANNEL_PADDING;
  for (let track = 0; tracks.includes(track); track++) {
    const onTrack = sorted.filter((_, k) => tracks[k] === track);
    const above = Math.max(...onTrack.map(({ sign }) => sign.above));
    const below = Math.max(...onTrack.map(({ sign }) => sign.below));
    for (const plan of onTrack) distanceOf.set(plan, depth + (way === 'over' ? below : above));
    depth += above + below;
  }
  return { distanceOf, depth };
}

/** Short ones first; of two of one length the one whose ends are nearer, so that neither crosses the other. */
function nearestFirst(plans: readonly RoutePlan[], way: 'over' | 'under', ports: Ports): RoutePlan[] {
  const depthOf = (plan: RoutePlan) => {
    const { from = 0, to = 0 } = ports.get(plan) ?? {};
    return way === 'over' ? -(from + to) : from + to;
  };
  return plans.toSorted((a, b) => lengthOf(a) - lengthOf(b) || depthOf(a) - depthOf(b));
}

function lengthOf(plan: RoutePlan): number {
  const [from, to] = spanOf(plan);
  return to - from;
}
