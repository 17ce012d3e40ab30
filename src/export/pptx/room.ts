import { measureText, type Weight } from '../../fonts/measure.ts';
import { wrap } from '../../intercepts/scene/wrap.ts';

/** Inches of a slide of 16 by 9. */
export const SLIDE = {
  width: 13.333,
  height: 7.5,
  margin: 0.6,
  top: 1.45,
  bottom: 0.75,
  /** Between columns. */
  gutter: 0.4,
} as const;
/** Points; none is under 14, so that the last row of the room reads it. */
export const SIZES = { title: 30, head: 20, body: 18, cell: 16, foot: 14 } as const;

export const POINTS_PER_INCH = 72;
const LINE_HEIGHT = 1.22;
/** Points below each paragraph. */
const GAP = 5;
const CELL_PADDING = 6;
/** Lines are measured in Noto Sans, which is an eighth wider than Calibri; half of that is kept for machines that have neither. */
const NARROWER = 1.06;

const ROOM = (SLIDE.height - SLIDE.top - SLIDE.bottom) * POINTS_PER_INCH;
const WIDTH = SLIDE.width - 2 * SLIDE.margin;
const LINE = SIZES.body * LINE_HEIGHT;
const CELL_LINE = SIZES.cell * LINE_HEIGHT;
/** Points of a head over a column. */
export const HEAD_HEIGHT = SIZES.head * LINE_HEIGHT + GAP;

/** A paragraph of a slide. */
export interface Line {
  readonly style: 'text' | 'place' | 'label' | 'entry';
  readonly text: string;
}

const isLeading = ({ style }: Line): boolean => style === 'place' || style === 'label';

/** A row of a table, cell by cell; a cell that `goesOn` says what the one above it says, which the first row of a slide has to repeat. */
export type Row = readonly { readonly text: string; readonly isBold: boolean; readonly goesOn: boolean }[];

/** Inches of one of so many columns beside each other. */
export const columnWidth = (count: number): number => (WIDTH - (count - 1) * SLIDE.gutter) / count;

/** Parts a column of text, one of `count`, so that each part has room on a slide below `taken` points. */
export function inChunks(lines: readonly Line[], count: number, taken: number): Line[][] {
  const room = ROOM - taken;
  const pieces = lines.flatMap((line) =>
    chunked(brokenLines(line, count), Math.floor(room / LINE)).map((part) => ({
      line: { ...line, text: part.join(' ') },
      height: part.length * LINE + GAP,
    })),
  );
  return packed(pieces, room, ({ line }) => isLeading(line)).map((part) => part.map(({ line }) => line));
}

/** Points that paragraphs take in one of so many columns. */
export const heightOfLines = (lines: readonly Line[], count: number): number =>
  lines.reduce((sum, line) => sum + brokenLines(line, count).length * LINE + GAP, 0);

const brokenLines = (line: Line, count: number): string[] =>
  wrap(line.text, columnWidth(count) * POINTS_PER_INCH * NARROWER, {
    size: SIZES.body,
    weight: isLeading(line) ? 'bold' : 'regular',
  });

/** Parts the rows of a table likewise; a row that is higher than a slide goes on in another one. */
export function rowsInChunks(
  heads: readonly string[],
  shares: readonly number[],
  rows: readonly Row[],
  taken: number,
): Row[][] {
  const widths = widthsOf(shares).map((width) => width * POINTS_PER_INCH * NARROWER - 2 * CELL_PADDING);
  const headHeight = heightOf(heads.map((head, index) => cellLines(head, widths[index] ?? 0, 'bold')));
  const room = ROOM - headHeight - taken;
  const most = Math.floor((room - 2 * CELL_PADDING) / CELL_LINE);
  const pieces = rows.flatMap((row) => {
    const cells = row.map(({ text, isBold }, index) =>
      chunked(cellLines(text, widths[index] ?? 0, isBold ? 'bold' : 'regular'), most),
    );
    const parts = Math.max(1, ...cells.map((cell) => cell.length));
    return Array.from({ length: parts }, (_, part) => ({
      row: row.map((cell, index) => ({ ...cell, text: cells[index]?.[part]?.join(' ') ?? '' })),
      height: heightOf(cells.map((cell) => cell[part] ?? [])),
    }));
  });
  return packed(pieces, room, () => false).map((part) => part.map(({ row }) => row));
}

/** Inches of each column. */
export function widthsOf(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => (WIDTH * share) / sum);
}

const cellLines = (text: string, width: number, weight: Weight): string[] =>
  wrap(text, width, { size: SIZES.cell, weight });

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
      // At its top a heading stays, or nothing would be left on the slide.
      const end = Math.max(1, slide.findLastIndex((earlier) => !leads(earlier)) + 1);
      const goesAlong = slide.splice(end);
      slides.push(slide);
      slide = goesAlong;
      used = goesAlong.reduce((sum, { height }) => sum + height, 0);
    }
    slide.push(piece);
    used += piece.height;
  }
  return slide.length > 0 ? [...slides, slide] : slides;
}

/** The largest size, in points, at which a title keeps to two lines. */
export function titleSize(title: string): number {
  const fits = (size: number) => measureText(title, size, 'bold') <= 1.9 * WIDTH * POINTS_PER_INCH * NARROWER;
  return [SIZES.title, 26, 22, 18].find(fits) ?? 16;
}
