import { measureText } from '../../fonts/measure.ts';
import type { Columns } from './columns.ts';
import type { Channel, RoutePlan } from './route-plan.ts';
import { BAND_WIDTH, CHANNEL_PADDING, CHIP_HEIGHT, LABEL_TYPE } from './sizes.ts';
import { assignTracks, type Run } from './tracks.ts';

/** Which track each path runs on above or under the stations. */
export interface Tracks {
  readonly height: number;
  /** From one track to the next. */
  readonly pitch: number;
  readonly trackOf: ReadonlyMap<RoutePlan, number>;
}

export function layOutChannel(plans: readonly RoutePlan[], channel: Channel, columns: Columns, pitch: number): Tracks {
  const through = plans.filter((plan) => plan.channel === channel);
  const tracks = assignTracks(
    through.map((plan) => runOf(plan, columns)),
    CHIP_HEIGHT,
  );
  const count = tracks.length === 0 ? 0 : Math.max(...tracks) + 1;
  return {
    height: count === 0 ? CHANNEL_PADDING : count * pitch + CHANNEL_PADDING,
    pitch,
    trackOf: new Map(through.map((plan, k) => [plan, tracks[k] ?? 0])),
  };
}

/** From which x to which x a path runs in its channel, its label included. */
function runOf(plan: RoutePlan, columns: Columns): Run {
  const centre = (gutter: number | undefined) => {
    const span = columns.gutters[gutter ?? 0];
    return span ? span.x + span.width / 2 : 0;
  };
  const out = 'band' in plan.from ? edgeOf(plan.from.band, columns) : centre(plan.gutters[0]);
  const into = 'band' in plan.to ? edgeOf(plan.to.band, columns) : centre(plan.gutters.at(-1));
  const label = (plan.label === '' ? 0 : measureText(plan.label, LABEL_TYPE.size, LABEL_TYPE.weight)) + 2 * CHIP_HEIGHT;
  if (into < out) return { from: Math.min(into, out - label), to: out };
  return { from: out, to: Math.max(into, out + label) };
}

export const edgeOf = (band: 0 | 1, columns: Columns): number => (band === 0 ? BAND_WIDTH : columns.width - BAND_WIDTH);
