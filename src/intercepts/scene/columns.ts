import { measureText } from '../../fonts/measure.ts';
import type { RoutePlan } from './route-plan.ts';
import { BAND_WIDTH, GUTTER_LABEL, GUTTER_MIN, LABEL_TYPE, SLOT, STATION_WIDTH } from './sizes.ts';
import { wrap } from './wrap.ts';

interface Span {
  readonly x: number;
  readonly width: number;
}

/** Where lanes and the gutters between them stand from left to right. */
export interface Columns {
  readonly width: number;
  /** Left edge of the stations of each lane. */
  readonly stations: readonly number[];
  readonly gutters: readonly Span[];
  /** How many lines run up or down in each gutter. */
  readonly slots: readonly number[];
  readonly lanes: readonly Span[];
}

/** Makes each gutter as wide as the lines and labels in it need. */
export function layOutColumns(plans: readonly RoutePlan[], laneCount: number): Columns {
  const slots = new Array<number>(laneCount + 1).fill(0);
  const labels = new Array<number>(laneCount + 1).fill(0);
  for (const plan of plans) {
    for (const gutter of new Set(plan.gutters)) slots[gutter] = (slots[gutter] ?? 0) + 1;
    const only = plan.gutters[0];
    if (only !== undefined && plan.channel === undefined)
      labels[only] = Math.max(labels[only] ?? 0, labelWidth(plan.label));
  }
  const gutters: Span[] = [];
  const stations: number[] = [];
  let x = BAND_WIDTH;
  for (let lane = 0; lane <= laneCount; lane++) {
    const width = Math.max(GUTTER_MIN, (slots[lane] ?? 0) * SLOT + 2 * SLOT, (labels[lane] ?? 0) + 2 * SLOT);
    gutters.push({ x, width });
    x += width;
    if (lane < laneCount) {
      stations.push(x);
      x += STATION_WIDTH;
    }
  }
  return { width: x + BAND_WIDTH, stations, gutters, slots, lanes: lanesBetween(gutters) };
}

/** Each lane reaches to the middle of the gutters beside it; the outer ones reach to the bands. */
function lanesBetween(gutters: readonly Span[]): Span[] {
  return gutters.slice(0, -1).flatMap((left, lane) => {
    const right = gutters[lane + 1];
    if (!right) return [];
    const from = lane === 0 ? left.x : left.x + left.width / 2;
    const to = lane === gutters.length - 2 ? right.x + right.width : right.x + right.width / 2;
    return [{ x: from, width: to - from }];
  });
}

function labelWidth(label: string): number {
  if (label === '') return 0;
  return Math.max(
    ...wrap(label, GUTTER_LABEL, LABEL_TYPE).map((line) => measureText(line, LABEL_TYPE.size, LABEL_TYPE.weight)),
  );
}
