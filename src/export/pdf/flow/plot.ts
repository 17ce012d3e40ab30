import { altOf } from '../../report/asTable.ts';
import type { Picture } from '../../report/pictures.ts';
import type { Ink, Mark, Point } from './ink.ts';
import { COLORS, type TextStyle } from './look.ts';
import {
  alignedInk,
  heightOf,
  kept,
  lineInk,
  type Measure,
  padded,
  type Strip,
  strip,
  textStrips,
  withGap,
} from './strip.ts';
import { type Tag, tagIn } from './tag.ts';
import { wrapText } from './wrap.ts';

/** Share of the width that the names of a plot's rows take. */
const NAMES = 0.42;
const GUTTER = 12;
const ROW_PADDING = 4;
const UNCUT_LINES = 12;
const PLOT_GAP = 12;
/** A picture is not parted by a page break; one of many rows becomes several pictures, each at most this high (points). */
const TALLEST = 440;

/** The part of a row that is drawn in. */
export interface PlotRoom {
  readonly x: number;
  readonly width: number;
}

export const plotRoom = ({ x, width }: Measure): PlotRoom => {
  const names = width * NAMES;
  return { x: x + names + GUTTER, width: width - names - GUTTER };
};

export interface PlotRow {
  readonly name: string;
  /** Ink around `middle`, the height of the middle of the name's first line. */
  readonly inks: (middle: number) => readonly Ink[];
}

/** Rows of names and drawings as pictures with a text for those who cannot see them, under one caption and over one key. */
export function plotStrips<Drawn extends Picture>(
  picture: Drawn,
  rows: readonly PlotRow[],
  part: (from: number, to: number) => Drawn,
  { head, key, measure, parent }: { head: readonly Strip[]; key: string; measure: Measure; parent: Tag },
): Strip[] {
  const section = tagIn(parent, 'Sect');
  const caption = captionStrips(picture.caption, measure, section);
  const drawn = rows.map(({ name, inks }) => plotRow(name, inks, measure));
  const plots = chunksOf(drawn).flatMap(([from, to]) => {
    const tag = tagIn(section, 'Figure', { alt: altOf(part(from, to)) });
    const strips = [...head, ...drawn.slice(from, to).flat()].map((each) => ownedBy(tag, each));
    return [...kept(strips.slice(0, -1)), ...strips.slice(-1)];
  });
  return withGap([...kept(caption), ...plots, ...keyStrips(key, measure, section)], PLOT_GAP);
}

export const captionStrips = (caption: string, measure: Measure, parent: Tag): Strip[] =>
  textStrips(caption, measure.styles.caption, measure, tagIn(parent, 'P'));

/** What the signs of a picture mean, below it. */
export const keyStrips = (key: string, measure: Measure, parent: Tag): Strip[] =>
  key === '' ? [] : withGap(textStrips(key, measure.styles.quiet, measure, tagIn(parent, 'P')), 4);

/**
 * One strip a line of the name, so that a name longer than a page goes on overleaf. The drawing stands beside the first line, and is
 * read after the last one of a name of usual length.
 */
function plotRow(name: string, inks: PlotRow['inks'], measure: Measure): Strip[] {
  const { cell } = measure.styles;
  const width = measure.width * NAMES;
  const lines = wrapText(name, width, cell.size, cell.weight);
  const count = Math.max(1, lines.length);
  const holder = count <= UNCUT_LINES ? count - 1 : 0;
  return Array.from({ length: count }, (_, at) => {
    const line = lines[at];
    const words = line === undefined ? [] : [alignedInk(line, cell, { x: measure.x, width }, at === count - 1)];
    const drawing = at === holder ? inks(cell.lineHeight / 2 - holder * cell.lineHeight) : [];
    const bare = strip(cell.lineHeight, { marks: [{ owner: 'layout', inks: [...words, ...drawing] }] });
    return padded(bare, at === 0 ? ROW_PADDING / 2 : 0, at === count - 1 ? ROW_PADDING / 2 : 0);
  });
}

/** First and last index (not included) of as many rows as one picture may hold. */
function chunksOf(rows: readonly (readonly Strip[])[]): [number, number][] {
  const chunks: [number, number][] = [];
  let height = 0;
  for (const [index, row] of rows.entries()) {
    const last = chunks.at(-1);
    const own = heightOf(row);
    if (last !== undefined && height + own <= TALLEST) last[1] = index + 1;
    else {
      chunks.push([index, index + 1]);
      height = 0;
    }
    height += own;
  }
  return chunks;
}

/** All ink of a strip, its decoration too, as part of a picture. */
function ownedBy(tag: Tag, each: Strip): Strip {
  const inks = [...each.under, ...each.marks.flatMap((mark: Mark) => mark.inks)];
  return { ...each, under: [], marks: [{ owner: tag, inks }] };
}

/** A line of text beside a drawing, its middle at `middle`. */
export const labelInk = (text: string, style: TextStyle, x: number, middle: number): Ink =>
  lineInk({ text, cutsWord: false }, style, x, middle - style.lineHeight / 2, true);

/** A straight line. */
export const straight = (from: Point, to: Point, color = COLORS.rule, width = 0.6): Ink => ({
  kind: 'stroke',
  from,
  pieces: [[from, to, to]],
  edge: { color, width, dash: [] },
});

/** Slanting lines across a box, which tell it from others without colour. */
export function hatched(x: number, y: number, width: number, height: number, step = 5): Ink[] {
  const lines: Ink[] = [];
  for (let start = step; start < width + height; start += step) {
    const from = { x: x + Math.min(start, width), y: y + Math.max(0, start - width) };
    const to = { x: x + Math.max(0, start - height), y: y + Math.min(start, height) };
    lines.push(straight(from, to, COLORS.rule, 0.5));
  }
  return lines;
}
