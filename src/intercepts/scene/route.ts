import type { Columns } from './columns.ts';
import { type End, type EndName, gutterOf, type RoutePlan } from './route-plan.ts';
import type { Point } from './scene.ts';
import { BAND_WIDTH, CHIP_WIDTH, LABEL_GAP, SLOT, STATION_WIDTH } from './sizes.ts';
import type { Levels, Slots } from './slots.ts';

/** Where paths find their way: columns from left to right, levels from top to bottom. */
export interface Ground {
  readonly columns: Columns;
  readonly slots: readonly Slots[];
  readonly levels: Levels;
}

/** The corners of a path's line from where it starts to where it ends; right angles only. */
export function cornersOf(plan: RoutePlan, ground: Ground): Point[] {
  const track = ground.levels.track(plan);
  const [from, to] = [endPoint(plan, 'from', ground), endPoint(plan, 'to', ground)];
  if (track !== undefined)
    return [...offTrack(plan, 'from', track, ground), ...offTrack(plan, 'to', track, ground).toReversed()];
  if (plan.way === 'down' || Math.abs(from.y - to.y) < 1) return [from, to];
  const x = slotX(plan, plan.to, ground);
  return [from, { x, y: from.y }, { x, y: to.y }, to];
}

/** From one end of a path to where it turns onto its track. */
function offTrack(plan: RoutePlan, name: EndName, track: number, ground: Ground): Point[] {
  const end = endPoint(plan, name, ground);
  if ('band' in plan[name]) return [end];
  const x = slotX(plan, plan[name], ground);
  return [end, { x, y: end.y }, { x, y: track }];
}

function endPoint(plan: RoutePlan, name: EndName, { columns, levels }: Ground): Point {
  const end = plan[name];
  const other = levels.end(plan, name === 'from' ? 'to' : 'from');
  const y = levels.end(plan, name) ?? levels.track(plan) ?? other ?? 0;
  if ('band' in end) return { x: end.band === 0 ? BAND_WIDTH : columns.width - BAND_WIDTH, y };
  const left = columns.stations[end.lane] ?? 0;
  switch (end.side) {
    case 'left':
      return { x: left, y };
    case 'right':
      return { x: left + (columns.stationWidths[end.lane] ?? STATION_WIDTH), y };
    case 'top':
    case 'bottom':
      return { x: left + downOffset(plan), y };
    default:
      return end.side satisfies never;
  }
}

/** A way down runs in the middle of its station, or as far left of it as its label beside it needs. */
function downOffset({ sign }: RoutePlan): number {
  const beside = sign.labelWidth + LABEL_GAP + (sign.hasChip ? CHIP_WIDTH / 2 : 0);
  return Math.min(STATION_WIDTH / 2, STATION_WIDTH - beside);
}

function slotX(plan: RoutePlan, end: End, { columns, slots }: Ground): number {
  const gutter = gutterOf(end) ?? 0;
  const slot = slots[gutter]?.slotOf.get(plan) ?? 0;
  return (columns.gutters[gutter]?.firstSlot ?? 0) + slot * SLOT;
}
