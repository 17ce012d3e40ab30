import { ENDS, type EndName, gutterOf, type RoutePlan } from './route-plan.ts';
import { SLOT } from './sizes.ts';

/** A line that runs up or down in a gutter, and where it turns: left (-1) or right (1) at which heights. */
interface Upright {
  readonly plan: RoutePlan;
  readonly top: number;
  readonly bottom: number;
  readonly turns: readonly { readonly y: number; readonly toward: -1 | 1 }[];
}

/** Which slots the lines that run up or down in one gutter take, counted from the left. */
export interface Slots {
  readonly count: number;
  readonly slotOf: ReadonlyMap<RoutePlan, number>;
}

/** Where a path is level: at its ends, and on its track over or under the stations. */
export interface Levels {
  readonly end: (plan: RoutePlan, end: EndName) => number | undefined;
  readonly track: (plan: RoutePlan) => number | undefined;
}

/** Lays out the slots of every gutter, so that few lines cross; lines that never stand side by side share a slot. */
export function layOutSlots(plans: readonly RoutePlan[], laneCount: number, levels: Levels): Slots[] {
  return Array.from({ length: laneCount + 1 }, (_, gutter) => {
    const order = inFewCrossings(plans.flatMap((plan) => uprightOf(plan, gutter, levels) ?? []));
    const slots: number[] = [];
    for (const [k, line] of order.entries()) {
      const beside = order.slice(0, k).flatMap((other, j) => (standBeside(other, line) ? [(slots[j] ?? 0) + 1] : []));
      slots.push(Math.max(0, ...beside));
    }
    return {
      count: slots.length === 0 ? 0 : Math.max(...slots) + 1,
      slotOf: new Map(order.map(({ plan }, k) => [plan, slots[k] ?? 0])),
    };
  });
}

function uprightOf(plan: RoutePlan, gutter: number, levels: Levels): Upright | undefined {
  const track = levels.track(plan);
  const turns = ENDS.flatMap((name): Upright['turns'] => {
    const end = plan[name];
    const y = levels.end(plan, name);
    if ('band' in end || gutterOf(end) !== gutter || y === undefined) return [];
    const stub = { y, toward: end.side === 'left' ? 1 : -1 } as const;
    if (track === undefined) return [stub];
    const other = gutterOf(plan[name === 'from' ? 'to' : 'from']) ?? gutter;
    return [stub, { y: track, toward: other < gutter ? -1 : 1 }];
  });
  const ys = turns.map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return bottom - top < 1 || turns.length < 2 ? undefined : { plan, top, bottom, turns };
}

const standBeside = (a: Upright, b: Upright): boolean => a.top < b.bottom + SLOT && b.top < a.bottom + SLOT;

/** How many crossings there are when `left` stands to the left of `right`. */
const crossings = (left: Upright, right: Upright): number => hits(left, 1, right) + hits(right, -1, left);

function hits({ turns }: Upright, side: -1 | 1, passed: Upright): number {
  let count = 0;
  for (const { y, toward } of turns) if (toward === side && passed.top < y && y < passed.bottom) count += 1;
  return count;
}

/**
 * Moves each line to where it crosses the fewest others, over and over until nothing improves. A gutter has few lines, and
 * every move makes the sum smaller, so that this ends soon; the bound guards against the worst map.
 */
function inFewCrossings(lines: readonly Upright[]): Upright[] {
  const order = [...lines];
  for (let round = 0; round < 12; round++) {
    let improved = false;
    for (const line of lines) if (moveToBest(order, line)) improved = true;
    if (!improved) break;
  }
  return order;
}

/** True when the line was moved. */
function moveToBest(order: Upright[], line: Upright): boolean {
  const at = order.indexOf(line);
  const others = order.toSpliced(at, 1);
  // The number of crossings when the line stands before others[k], as against standing before all of them.
  let cost = 0;
  let best = { cost: 0, at: 0 };
  let current = 0;
  for (const [k, other] of others.entries()) {
    if (k === at) current = cost;
    cost += crossings(other, line) - crossings(line, other);
    if (cost < best.cost) best = { cost, at: k + 1 };
  }
  if (at === others.length) current = cost;
  if (best.cost >= current) return false;
  order.splice(at, 1);
  order.splice(best.at, 0, line);
  return true;
}
