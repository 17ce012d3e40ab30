import type { RoutePlan } from './route-plan.ts';
import { stackedWidth } from './sign.ts';
import { ARROW, BAND_WIDTH, GUTTER_EDGE, GUTTER_MIN, LABEL_GAP, SLOT, STATION_WIDTH } from './sizes.ts';
import type { Slots } from './slots.ts';

interface Span {
  readonly x: number;
  readonly width: number;
}

/** A gutter between two lanes: signs beside the station on its left, lines that run up and down, signs beside the one on its right. */
interface Gutter extends Span {
  /** Where signs begin on either side. */
  readonly signs: Readonly<Record<'left' | 'right', number>>;
  /** The x of the first slot; the others follow it. */
  readonly firstSlot: number;
  readonly lastSlot: number;
}

/** Where lanes and the gutters between them stand from left to right. */
export interface Columns {
  readonly width: number;
  /** Left edge of the stations of each lane. */
  readonly stations: readonly number[];
  /** How wide they are: those of a collapsed lane are narrow. */
  readonly stationWidths: readonly number[];
  readonly gutters: readonly Gutter[];
  readonly lanes: readonly Span[];
}

/** Makes each gutter as wide as the lines and signs in it need. */
export function layOutColumns(
  plans: readonly RoutePlan[],
  slots: readonly Slots[],
  stationWidths: readonly number[],
): Columns {
  const gutters: Gutter[] = [];
  const stations: number[] = [];
  let x = BAND_WIDTH;
  for (const [gutter, { count }] of slots.entries()) {
    if (gutter > 0) {
      stations.push(x);
      x += stationWidths[gutter - 1] ?? STATION_WIDTH;
    }
    const placed = layOutGutter(x, count, widestSigns(plans, gutter));
    gutters.push(placed);
    x += placed.width;
  }
  return { width: x + BAND_WIDTH, stations, stationWidths, gutters, lanes: lanesBetween(gutters) };
}

/**
 * Where the sign of a path across a gutter stands: beside the station where the path ends, or where it starts when it ends in
 * the community. There no line runs up or down.
 */
export function signSideOf({ from, to }: RoutePlan): { readonly gutter: number; readonly side: 'left' | 'right' } {
  const end = 'band' in to ? from : to;
  if ('band' in end) return { gutter: 0, side: 'right' };
  return end.side === 'right' ? { gutter: end.lane + 1, side: 'left' } : { gutter: end.lane, side: 'right' };
}

function widestSigns(plans: readonly RoutePlan[], gutter: number) {
  const widest = { left: 0, right: 0 };
  for (const plan of plans) {
    if (plan.way !== 'across') continue;
    const at = signSideOf(plan);
    if (at.gutter === gutter) widest[at.side] = Math.max(widest[at.side], stackedWidth(plan.sign));
  }
  return widest;
}

function layOutGutter(x: number, slotCount: number, widest: Readonly<Record<'left' | 'right', number>>): Gutter {
  const between = Math.max(0, slotCount - 1) * SLOT;
  const needed = room(widest.left) + between + room(widest.right);
  const width = Math.max(GUTTER_MIN, needed);
  const firstSlot = x + room(widest.left) + (width - needed) / 2;
  return {
    x,
    width,
    signs: { left: x + ARROW + LABEL_GAP, right: x + width - ARROW - LABEL_GAP - widest.right },
    firstSlot,
    lastSlot: firstSlot + between,
  };
}

/** From a station to the first line that runs up or down, past the widest sign beside it. */
const room = (sign: number): number => (sign === 0 ? GUTTER_EDGE : sign + ARROW + 2 * LABEL_GAP);

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
