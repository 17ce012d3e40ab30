import { measureText, type Weight } from '../../fonts/measure.ts';
import { wrap } from '../../intercepts/scene/wrap.ts';

/** Inches and points of a slide of 16 by 9; no letter is under 14 points, so that the last row reads it. */
export const SLIDE = {
  width: 13.333,
  height: 7.5,
  margin: 0.6,
  top: 1.45,
  bottom: 0.75,
  /** Between columns. */
  gutter: 0.4,
} as const;
export const SIZES = { title: 28, head: 18, body: 16, cell: 14, foot: 14 } as const;

const POINTS_PER_INCH = 72;
const LINE_HEIGHT = 1.25;
/** Points below each paragraph. */
const GAP = 5;
const CELL_PADDING = 8;
/** The fonts that a strange machine puts in place of ours may be wider. */
const SAFETY = 0.94;

const ROOM = (SLIDE.height - SLIDE.top - SLIDE.bottom) * POINTS_PER_INCH;
const WIDTH = SLIDE.width - 2 * SLIDE.margin;

/** A paragraph of a slide. */
export interface Line {
  readonly style: 'text' | 'place' | 'label' | 'entry';
  readonly text: string;
}

/** A row of a table, cell by cell; a cell that `goesOn` says what the one above it says, which the first row of a slide has to repeat. */
export type Row = readonly { readonly text: string; readonly isBold: boolean; readonly goesOn: boolean }[];

/** Inches of one of so many columns beside each other. */
export const columnWidth = (count: number): number => (WIDTH - (count - 1) * SLIDE.gutter) / count;

/** Parts a column of text so that each part has room on a slide; `heads` says that a head of the column takes some. */
export function inChunks(lines: readonly Line[], count: number, hasHead: boolean): Line[][] {
  const room = ROOM - (hasHead ? SIZES.head * LINE_HEIGHT + GAP : 0);
  const width = columnWidth(count) * POINTS_PER_INCH * SAFETY;
  const pieces = lines.flatMap(({ style, text }) => {
    const broken = wrap(text, width - INDENT, typeOf(style));
    return chunked(broken, Math.floor(room / LINE)).map((part) => ({
      line: { style, text: part.join(' ') },
      height: part.length * LINE + GAP,
    }));
  });
  return packed(pieces, room, ({ line }) => LEADING.includes(line.style)).map((part) => part.map(({ line }) => line));
}

const LEADING: readonly Line['style'][] = ['place', 'label'];
const LINE = SIZES.body * LINE_HEIGHT;
/** Points before an entry, where its sign stands. */
const INDENT = 16;

const typeOf = (style: Line['style']): { size: number; weight: Weight } => ({
  size: SIZES.body,
  weight: LEADING.includes(style) ? 'bold' : 'regular',
});

/** Parts the rows of a table likewise; a row that is higher than a slide goes on in another one. */
export function rowsInChunks(heads: readonly string[], shares: readonly number[], rows: readonly Row[]): Row[][] {
  const widths = widthsOf(shares).map((width) => width * POINTS_PER_INCH * SAFETY - 2 * CELL_PADDING);
  const headHeight = heightOf(heads.map((head, index) => linesOf(head, widths[index] ?? 0, true)));
  const room = ROOM - headHeight;
  const most = Math.floor((room - 2 * CELL_PADDING) / CELL_LINE);
  const pieces = rows.flatMap((row) => {
    const cells = row.map(({ text, isBold }, index) => chunked(linesOf(text, widths[index] ?? 0, isBold), most));
    const parts = Math.max(1, ...cells.map((cell) => cell.length));
    return Array.from({ length: parts }, (_, part) => ({
      row: row.map((cell, index) => ({ ...cell, text: cells[index]?.[part]?.join(' ') ?? '' })),
      height: heightOf(cells.map((cell) => cell[part] ?? [])),
    }));
  });
  return packed(pieces, room, () => false).map((part) => part.map(({ row }) => row));
}

const CELL_LINE = SIZES.cell * LINE_HEIGHT;

/** Inches of each column. */
export function widthsOf(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => (WIDTH * share) / sum);
}

const linesOf = (text: string, width: number, isBold: boolean): string[] =>
  wrap(text, width, { size: SIZES.cell, weight: isBold ? 'bold' : 'regular' });

const heightOf = (cells: readonly (readonly string[])[]): number =>
  Math.max(1, ...cells.map((lines) => lines.length)) * CELL_LINE + 2 * CELL_PADDING;

function chunked<T>(list: readonly T[], size: number): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** Fills slide after slide; what leads the next piece does not end one. */
function packed<T extends { readonly height: number }>(
  pieces: readonly T[],
  room: number,
  leads: (piece: T) => boolean,
): T[][] {
  const slides: T[][] = [];
  let slide: T[] = [];
  let used = 0;
  for (const piece of pieces) {
    if (slide.length > 0 && used + piece.height > room) {
      const last = slide.at(-1);
      const goesAlong =
        last !== undefined && slide.length > 1 && leads(last) ? slide.splice(leadFrom(slide, leads)) : [];
      slides.push(slide);
      slide = goesAlong;
      used = goesAlong.reduce((sum, { height }) => sum + height, 0);
    }
    slide.push(piece);
    used += piece.height;
  }
  return slide.length > 0 ? [...slides, slide] : slides;
}

/** Where the headings begin that end a slide; never at its top, or nothing would be left on it. */
function leadFrom<T>(slide: readonly T[], leads: (piece: T) => boolean): number {
  const last = slide.findLastIndex((piece) => !leads(piece));
  return Math.max(1, last + 1);
}

/** The largest size, in points, at which a title keeps to two lines. */
export function titleSize(title: string): number {
  const fits = (size: number) => measureText(title, size, 'bold') <= 2 * WIDTH * POINTS_PER_INCH * SAFETY * 0.95;
  return [SIZES.title, 24, 20, 18].find(fits) ?? 16;
}
