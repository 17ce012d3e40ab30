import type { Id } from '../model/field.ts';
import type { End, RoutePlan, Side } from './route-plan.ts';
import type { Box, Point } from './scene.ts';

interface Call {
  readonly plan: RoutePlan;
  readonly end: 'from' | 'to';
  /** Where the line comes from or goes to, top to bottom; lines leave a side in this order so that they do not cross there. */
  readonly toward: number;
}

export type PortOf = (plan: RoutePlan, end: 'from' | 'to') => Point | undefined;

const FIRST = 20;
const APART = 15;

/** Gives every end of every path its own point on the side of its station. */
export function layOutPorts(plans: readonly RoutePlan[], boxes: ReadonlyMap<Id, Box>): PortOf {
  const calls = new Map<string, Call[]>();
  const middleOf = (end: End): number => {
    if ('band' in end) return 0;
    const box = boxes.get(end.station);
    return box ? box.y + box.height / 2 : 0;
  };
  for (const plan of plans)
    for (const end of ['from', 'to'] as const) {
      const here = plan[end];
      if ('band' in here) continue;
      const there = plan[end === 'from' ? 'to' : 'from'];
      const toward = plan.channel === 'top' ? -Infinity : plan.channel === 'bottom' ? Infinity : middleOf(there);
      const key = `${here.station}/${here.side}`;
      calls.set(key, [...(calls.get(key) ?? []), { plan, end, toward }]);
    }
  const ports = new Map<RoutePlan, Partial<Record<'from' | 'to', Point>>>();
  for (const [key, waiting] of calls) {
    const [station = '', side] = key.split('/');
    const box = boxes.get(station);
    if (!box) continue;
    const sorted = waiting.toSorted(
      (a, b) => compare(a.toward, b.toward) || (a.plan.path.id < b.plan.path.id ? -1 : 1),
    );
    for (const [k, { plan, end }] of sorted.entries())
      ports.set(plan, { ...ports.get(plan), [end]: portAt(box, side as Side, k, sorted.length) });
  }
  return (plan, end) => ports.get(plan)?.[end];
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

function portAt(box: Box, side: Side, k: number, count: number): Point {
  switch (side) {
    case 'top':
      return { x: box.x + spread(box.width, k, count), y: box.y };
    case 'bottom':
      return { x: box.x + spread(box.width, k, count), y: box.y + box.height };
    case 'left':
      return { x: box.x, y: box.y + along(box.height, k, count) };
    case 'right':
      return { x: box.x + box.width, y: box.y + along(box.height, k, count) };
    default:
      return side satisfies never;
  }
}

const spread = (length: number, k: number, count: number) => (length * (k + 1)) / (count + 1);

/** From the station's title downward; closer together when the box is too low for all of them. */
const along = (length: number, k: number, count: number) =>
  FIRST + k * Math.min(APART, count > 1 ? (length - FIRST - FIRST / 2) / (count - 1) : 0);
