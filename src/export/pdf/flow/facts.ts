import { measureText } from '../../../fonts/measure.ts';
import type { Facts } from '../../report/report.ts';
import { COLORS } from './look.ts';
import { lineInk, type Measure, rule, type Strip, strip } from './strip.ts';
import { type Tag, tagIn } from './tag.ts';
import { wrapText } from './wrap.ts';

/** Narrower, and labels of one long word break; in letters of the label. */
const TILE_WIDTH = 14;
const MOST_PER_ROW = 4;
const PADDING = 10;
const ROW_GAP = 12;

type Fact = Facts['facts'][number];

/** Large numbers over their labels, four to a row, read as one list. */
export function factsStrips({ facts }: Facts, measure: Measure, parent: Tag): Strip[] {
  if (facts.length === 0) return [];
  const list = tagIn(parent, 'L');
  const perRow = Math.min(MOST_PER_ROW, Math.floor(measure.width / (measure.styles.detail.size * TILE_WIDTH)));
  const rows = Array.from({ length: Math.ceil(facts.length / perRow) }, (_, row) =>
    facts.slice(row * perRow, (row + 1) * perRow),
  );
  const width = measure.width / Math.min(perRow, facts.length);
  // The empty strip keeps what follows off the figures.
  return [...rows.map((row) => rowStrip(row, { ...measure, width }, list)), strip(ROW_GAP / 2)];
}

/** `measure` is the room of the first tile. */
function rowStrip(row: readonly Fact[], { x, width, styles: { fact, detail } }: Measure, list: Tag): Strip {
  const tiles = row.map(({ value, label }, index) => {
    const left = x + index * width + PADDING;
    // A figure that is really a phrase shrinks until it fits its tile.
    const size = Math.min(
      fact.size,
      (fact.size * (width - 2 * PADDING)) / Math.max(1, measureText(value, fact.size, fact.weight)),
    );
    const body = tagIn(tagIn(list, 'LI'), 'LBody');
    const labels = wrapText(label, width - 2 * PADDING, detail.size, detail.weight);
    const number = lineInk({ text: value, cutsWord: false }, { ...fact, size }, left, 0, false);
    const lines = labels.map((line, at) =>
      lineInk(line, detail, left, fact.lineHeight + at * detail.lineHeight, at === labels.length - 1),
    );
    return { left, lines: labels.length, mark: { owner: body, inks: [number, ...lines] } };
  });
  const height = fact.lineHeight + Math.max(...tiles.map(({ lines }) => lines)) * detail.lineHeight;
  const bars = tiles.map(({ left }) => rule(left - PADDING, 2, height / 2, COLORS.rule, height));
  return strip(height, { gap: ROW_GAP, under: bars, marks: tiles.map(({ mark }) => mark) });
}
