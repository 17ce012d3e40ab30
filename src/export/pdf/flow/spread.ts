import { measureText } from '../../../fonts/measure.ts';
import type { Spread, SpreadRow } from '../../report/pictures.ts';
import type { Ink } from './ink.ts';
import { COLORS, type TextStyle } from './look.ts';
import { labelInk, type PlotRoom, plotRoom, plotStrips, straight } from './plot.ts';
import { type Measure, type Strip, strip } from './strip.ts';
import type { Tag } from './tag.ts';
import { onOneLine } from './wrap.ts';

const COUNT_GAP = 12;
/** Of a line's height. */
const BOX = 0.6;

/** The middle half of the answers to each statement as a box on one scale, with a mark at the middle answer. */
export function spreadStrips(spread: Spread, measure: Measure, parent: Tag): Strip[] {
  const { detail } = measure.styles;
  const counts = Math.max(0, ...spread.rows.map(({ count }) => measureText(count, detail.size, detail.weight)));
  const whole = plotRoom(measure);
  const half = detail.size;
  const room = { x: whole.x + half, width: Math.max(1, whole.width - counts - COUNT_GAP - 2 * half) };
  const rows = spread.rows.map((row) => ({
    name: fewAnswers(row, room, detail) ? `${row.statement} (${row.text})` : row.statement,
    inks: (middle: number) => rowInks(row, spread.scale.length, room, measure, middle),
  }));
  const part = (from: number, to: number): Spread => ({ ...spread, rows: spread.rows.slice(from, to) });
  return plotStrips(spread, rows, part, { head: headStrips(spread, room, measure), key: spread.key, measure, parent });
}

/** Whether there is no box, and no room for the words that say why. */
const fewAnswers = ({ box, text }: SpreadRow, { width }: PlotRoom, { size, weight }: TextStyle): boolean =>
  box === undefined && measureText(text, size, weight) > width;

/** Where a value of the scale, which begins with 1, stands. */
const at = (value: number, points: number, { x, width }: PlotRoom): number =>
  x + (width * (Math.min(points, Math.max(1, value)) - 1)) / Math.max(1, points - 1);

function rowInks(row: SpreadRow, points: number, room: PlotRoom, measure: Measure, middle: number): Ink[] {
  const { box, count, text } = row;
  const { detail, cell } = measure.styles;
  const line = cell.lineHeight;
  const right = labelInk(count, detail, room.x + room.width + detail.size + COUNT_GAP, middle);
  const ticks = Array.from({ length: points }, (_, index) => {
    const x = at(index + 1, points, room);
    return straight({ x, y: middle - line / 2 }, { x, y: middle + line / 2 });
  });
  if (box === undefined)
    return fewAnswers(row, room, detail) ? [right] : [labelInk(text, detail, room.x, middle), right];
  const lower = at(box.lower, points, room);
  const upper = at(box.upper, points, room);
  return [
    ...ticks,
    straight({ x: room.x, y: middle }, { x: room.x + room.width, y: middle }),
    ...boxInks(lower, upper, middle, cell),
    ...markInks(at(box.median, points, room), middle, cell),
    right,
  ];
}

function boxInks(lower: number, upper: number, middle: number, { lineHeight }: TextStyle): Ink[] {
  const height = lineHeight * BOX;
  if (upper - lower < 0.1) return [];
  const stroke = { color: COLORS.accent, width: 0.9, dash: [] };
  return [
    {
      kind: 'rect',
      x: lower,
      y: middle - height / 2,
      width: upper - lower,
      height,
      radius: 1.5,
      fill: COLORS.tint,
      stroke,
    },
  ];
}

/** A diamond, darker than the box in grey too. */
function markInks(x: number, y: number, { lineHeight }: TextStyle): Ink[] {
  const r = lineHeight * 0.4;
  const points = [
    { x, y: y - r },
    { x: x + r, y },
    { x, y: y + r },
    { x: x - r, y },
  ];
  return [{ kind: 'polygon', points, fill: COLORS.accent }];
}

/** What the ends of the scale are called, and below it the numbers over their lines. */
function headStrips({ scale }: Spread, room: PlotRoom, measure: Measure): Strip[] {
  const { detail } = measure.styles;
  const middle = detail.lineHeight / 2;
  const [low, high] = [scale[0] ?? '', scale.at(-1) ?? ''].map((name) =>
    onOneLine(name, room.width / 2, detail.size, detail.weight),
  );
  const right = room.x + room.width - measureText(high ?? '', detail.size, detail.weight);
  const names = [labelInk(low ?? '', detail, room.x, middle), labelInk(high ?? '', detail, right, middle)];
  const numbers = scale.map((_, index) => centered(String(index + 1), at(index + 1, scale.length, room), detail));
  return [
    strip(detail.lineHeight, { gap: 3, marks: [{ owner: 'layout', inks: names }] }),
    strip(detail.lineHeight, { marks: [{ owner: 'layout', inks: numbers }] }),
  ];
}

const centered = (text: string, x: number, style: TextStyle): Ink =>
  labelInk(text, style, x - measureText(text, style.size, style.weight) / 2, style.lineHeight / 2);
