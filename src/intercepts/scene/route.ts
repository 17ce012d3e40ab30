import { measureText } from '../../fonts/measure.ts';
import type { Card } from '../model/system-map.ts';
import { edgeOf, type Tracks } from './channels.ts';
import type { Columns } from './columns.ts';
import type { PathLine } from './map-layout.ts';
import type { PortOf } from './ports.ts';
import type { RoutePlan } from './route-plan.ts';
import type { Box, Point } from './scene.ts';
import { CHIP_HEIGHT, GUTTER_LABEL, LABEL_LINE, LABEL_TYPE, SLOT, STATION_WIDTH } from './sizes.ts';
import { wrap } from './wrap.ts';

const LABEL_GAP = 7;

export interface Ground {
  readonly columns: Columns;
  readonly top: Tracks & { readonly y: number };
  readonly bottom: Tracks & { readonly y: number };
  readonly portOf: PortOf;
}

/** Draws every planned path as a line of right angles with its label. */
export function layOutPaths(
  plans: readonly RoutePlan[],
  ground: Ground,
  cardsOn: (path: string) => readonly Card[],
): PathLine[] {
  const slotOf = assignSlots(plans, ground);
  const slotsIn = (gutter: number) =>
    plans.filter((plan) => plan.gutters.includes(gutter)).map((plan) => slotOf(plan, gutter));
  const lines = plans.flatMap((plan): PathLine[] => {
    const points = pointsOf(plan, ground, slotOf);
    if (!points) return [];
    // Between two stations of one lane, as over and under the lanes, a label has room for one line.
    const room = plan.channel || plan.gutters.length === 0 ? Number.POSITIVE_INFINITY : GUTTER_LABEL;
    const label = wrap(plan.label, room, LABEL_TYPE);
    const cards = cardsOn(plan.path.id);
    return [
      {
        path: plan.path,
        points,
        label,
        labelBox: label.length === 0 ? undefined : labelBoxOf(plan, points, label, { ...ground, slotsIn }),
        cards,
        chip: cards.length === 0 ? undefined : chipOn(points),
      },
    ];
  });
  return separateLabels(lines).map(clearOfLabel);
}

type SlotOf = (plan: RoutePlan, gutter: number) => number;

/** The x of each path's vertical line in a gutter: side by side, those that lead up before those that lead down. */
function assignSlots(plans: readonly RoutePlan[], { columns, portOf }: Ground): SlotOf {
  const xOf = new Map<RoutePlan, Map<number, number>>();
  for (const [gutter, span] of columns.gutters.entries()) {
    const users = plans.filter((plan) => plan.gutters.includes(gutter));
    const bend = (plan: RoutePlan) => (portOf(plan, 'to')?.y ?? 0) - (portOf(plan, 'from')?.y ?? 0);
    // A line that leads down must turn after the ones that start below it, or it would cross them.
    const sorted = users.toSorted((a, b) => rank(a) - rank(b) || bend(a) - bend(b) || (a.path.id < b.path.id ? -1 : 1));
    const first = span.x + (span.width - (sorted.length - 1) * SLOT) / 2;
    for (const [k, plan] of sorted.entries()) {
      const own = xOf.get(plan) ?? new Map<number, number>();
      xOf.set(plan, own.set(gutter, first + k * SLOT));
    }
  }
  return (plan, gutter) => xOf.get(plan)?.get(gutter) ?? 0;
}

const rank = (plan: RoutePlan) => (plan.channel === 'bottom' ? 0 : plan.channel === 'top' ? 1 : 2);

function pointsOf(plan: RoutePlan, ground: Ground, slotOf: SlotOf): Point[] | undefined {
  const { columns, portOf } = ground;
  const first = plan.gutters[0] ?? 0;
  const last = plan.gutters.at(-1) ?? 0;
  const out = 'band' in plan.from ? { x: edgeOf(plan.from.band, columns) } : portOf(plan, 'from');
  const into = 'band' in plan.to ? { x: edgeOf(plan.to.band, columns) } : portOf(plan, 'to');
  if (!out || !into) return undefined;
  const track = trackY(plan, ground);
  if (track === undefined) {
    const y = 'y' in into ? into.y : 'y' in out ? out.y : 0;
    const start = { x: out.x, y: 'y' in out ? out.y : y };
    const end = { x: into.x, y };
    if (plan.gutters.length === 0 || Math.abs(start.y - end.y) < 1)
      return plan.gutters.length === 0 ? bend(start, end) : [start, end];
    const x = slotOf(plan, first);
    return [start, { x, y: start.y }, { x, y: end.y }, end];
  }
  const start =
    'y' in out
      ? [out, { x: slotOf(plan, first), y: out.y }, { x: slotOf(plan, first), y: track }]
      : [{ x: out.x, y: track }];
  const end =
    'y' in into
      ? [{ x: slotOf(plan, last), y: track }, { x: slotOf(plan, last), y: into.y }, into]
      : [{ x: into.x, y: track }];
  return [...start, ...end];
}

/** From the foot of one station to the head of the next one under it. */
function bend(start: Point, end: Point): Point[] {
  if (Math.abs(start.x - end.x) < 1) return [start, end];
  const y = (start.y + end.y) / 2;
  return [start, { x: start.x, y }, { x: end.x, y }, end];
}

function trackY(plan: RoutePlan, { top, bottom }: Ground): number | undefined {
  switch (plan.channel) {
    case 'top':
      return top.y + top.height - ((top.trackOf.get(plan) ?? 0) + 0.5) * top.pitch;
    case 'bottom':
      return bottom.y + ((bottom.trackOf.get(plan) ?? 0) + 0.75) * bottom.pitch;
    default:
      return undefined;
  }
}

interface LabelGround extends Ground {
  /** The x of every line that runs up or down in a gutter. */
  readonly slotsIn: (gutter: number) => readonly number[];
}

function labelBoxOf(
  plan: RoutePlan,
  points: readonly Point[],
  label: readonly string[],
  { columns, slotsIn }: LabelGround,
): Box {
  const width = Math.max(...label.map((line) => measureText(line, LABEL_TYPE.size, LABEL_TYPE.weight)));
  const height = label.length * LABEL_LINE;
  if (plan.channel) {
    const at = 'band' in plan.from ? 0 : 2;
    const from = points[at];
    const to = points[at + 1];
    // Clear of all lines that run up beside it.
    const beside = at === 0 ? [from?.x ?? 0] : slotsIn(plan.gutters[0] ?? 0);
    if (from && to) {
      const x = to.x < from.x ? Math.min(...beside) - LABEL_GAP - width : Math.max(...beside) + LABEL_GAP;
      return { x, y: from.y - height - 1, width, height };
    }
  }
  const end = points.at(-1) ?? { x: 0, y: 0 };
  if (plan.gutters.length === 0) {
    const start = points[0] ?? end;
    const isWide = width > STATION_WIDTH / 2 - LABEL_GAP;
    return { x: isWide ? start.x - width / 2 : start.x + LABEL_GAP, y: (start.y + end.y - height) / 2, width, height };
  }
  const gutter = columns.gutters[plan.gutters[0] ?? 0];
  const centre = gutter ? gutter.x + gutter.width / 2 : end.x;
  return { x: centre - width / 2, y: end.y - height - 3, width, height };
}

/** A sign that would hide the label stands under it instead. */
function clearOfLabel(line: PathLine): PathLine {
  const { chip, labelBox } = line;
  if (!chip || !labelBox || !overlap(chip, labelBox)) return line;
  return { ...line, chip: { ...chip, y: labelBox.y + labelBox.height + 1 } };
}

/** Moves labels down until none lies on another one. */
function separateLabels(lines: readonly PathLine[]): PathLine[] {
  const placed: Box[] = [];
  const byTop = lines.toSorted((a, b) => (a.labelBox?.y ?? 0) - (b.labelBox?.y ?? 0));
  const boxes = new Map<PathLine, Box>();
  for (const line of byTop) {
    if (!line.labelBox) continue;
    let box = line.labelBox;
    for (let hit = placed.find((other) => overlap(other, box)); hit; hit = placed.find((other) => overlap(other, box)))
      box = { ...box, y: hit.y + hit.height + 1 };
    placed.push(box);
    boxes.set(line, box);
  }
  return lines.map((line) => ({ ...line, labelBox: boxes.get(line) }));
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The middle of the longest stretch of the line. */
function chipOn(points: readonly Point[]): Box {
  let best = { length: -1, x: 0, y: 0 };
  for (const [k, to] of points.entries()) {
    const from = points[k - 1];
    if (!from) continue;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length > best.length) best = { length, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  }
  const width = 2 * CHIP_HEIGHT;
  return { x: best.x - width / 2, y: best.y - CHIP_HEIGHT / 2, width, height: CHIP_HEIGHT };
}
