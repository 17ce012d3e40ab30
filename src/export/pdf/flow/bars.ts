import { measureText } from '../../../fonts/measure.ts';
import type { Bar, Bars } from '../../report/pictures.ts';
import type { Ink } from './ink.ts';
import { COLORS, type TextStyle } from './look.ts';
import { hatched, labelInk, plotRoom, plotStrips } from './plot.ts';
import { type Measure, type Strip, strip, withGap } from './strip.ts';
import type { Tag } from './tag.ts';

/** Of a line's height. */
const THICK = 0.62;
const VALUE_GAP = 6;
const KEY_GAP = 18;
const SAMPLE_GAP = 5;

/** Bars of one length scale with their amounts behind them; those that are marked are full, the others hatched. */
export function barsStrips(bars: Bars, measure: Measure, parent: Tag): Strip[] {
  const room = plotRoom(measure);
  const { cell } = measure.styles;
  const most = Math.max(1, ...bars.bars.map(({ amount }) => amount));
  const widest = Math.max(0, ...bars.bars.map(({ text }) => measureText(text, cell.size, 'bold')));
  const scale = Math.max(0, room.width - widest - VALUE_GAP) / most;
  const isKeyed = bars.key.marked !== '';
  const rows = bars.bars.map((bar) => ({
    name: bar.label,
    inks: (middle: number): Ink[] => {
      const length = Math.max(0, bar.amount) * scale;
      const x = room.x + length + (length > 0 ? VALUE_GAP : 0);
      return [
        ...barInks(room.x, middle, length, cell, bar.isMarked || !isKeyed),
        labelInk(bar.text, measure.styles.strongCell, x, middle),
      ];
    },
  }));
  const part = (from: number, to: number): Bars => ({ ...bars, bars: bars.bars.slice(from, to) });
  return plotStrips(bars, rows, part, { head: keyHead(bars, measure), key: '', measure, parent });
}

function barInks(x: number, middle: number, width: number, { lineHeight }: TextStyle, isFull: boolean): Ink[] {
  if (width <= 0) return [];
  const height = lineHeight * THICK;
  const y = middle - height / 2;
  const box = { kind: 'rect', x, y, width, height, radius: 0 } as const;
  if (isFull) return [{ ...box, fill: COLORS.accent }];
  const stroke = { color: COLORS.quiet, width: 0.8, dash: [] };
  return [{ ...box, fill: COLORS.white }, ...hatched(x, y, width, height, 4), { ...box, stroke }];
}

/** A sample of each look with its meaning, where both come up: beside each other where there is room. */
function keyHead({ key, bars }: Bars, measure: Measure): Strip[] {
  const looks = ([true, false] as const).filter((isMarked) => bars.some((bar: Bar) => bar.isMarked === isMarked));
  if (key.marked === '' || looks.length === 0) return [];
  const { detail } = measure.styles;
  const room = plotRoom(measure);
  const sample = detail.size * 2;
  const samples = looks.map((isMarked) => {
    const words = isMarked ? key.marked : key.unmarked;
    return { isMarked, words, width: sample + SAMPLE_GAP + measureText(words, detail.size, detail.weight) + KEY_GAP };
  });
  const isWide = samples.reduce((sum, { width }) => sum + width, -KEY_GAP) <= room.width;
  let x = isWide ? room.x : measure.x;
  const drawn = samples.map(({ isMarked, words, width }) => {
    const at = x;
    if (isWide) x += width;
    const middle = detail.lineHeight / 2;
    return [
      ...barInks(at, middle, sample, detail, isMarked),
      labelInk(words, detail, at + sample + SAMPLE_GAP, middle),
    ];
  });
  const lines = isWide ? [drawn.flat()] : drawn;
  return withGap(
    lines.map((inks) => strip(detail.lineHeight + 4, { marks: [{ owner: 'layout', inks }] })),
    3,
  );
}
