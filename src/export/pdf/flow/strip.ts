import { measureText } from '../../../fonts/measure.ts';
import { type Anchor, type Color, type Ink, type Link, type Mark, moved, type TextInk } from './ink.ts';
import type { Frame, Styles, TextStyle } from './look.ts';
import type { Tag } from './tag.ts';
import { type TextLine, wrapText } from './wrap.ts';

/**
 * The smallest piece that a page break cannot cut: a line of a paragraph, a line across a table row, a heading.
 * Its ink is placed across, and relative to its own top downwards.
 */
export interface Strip {
  readonly height: number;
  /** Space above it; a page does not begin with it. */
  readonly gap: number;
  /** Stays on the page of the strip that follows. */
  readonly keep: boolean;
  /** Decoration behind the text. */
  readonly under: readonly Ink[];
  readonly marks: readonly Mark[];
  /** Said again, as an artifact, when this strip is the first of a page. */
  readonly head?: Head;
  readonly anchor?: Anchor;
  /** Ways to somewhere else, over the whole height of the strip. */
  readonly links?: readonly StripLink[];
  /** Its marks are painted in their order, which lets one cover another; else a page gathers them by tag. */
  readonly ordered?: boolean;
  /** Begins a page unless this much of it is free. */
  readonly room?: number;
}

export type StripLink = Omit<Link, 'y' | 'height'>;

export interface Head {
  readonly height: number;
  readonly inks: readonly Ink[];
}

/** Strips side by side, each column broken over pages on its own; a single one runs on through all places. */
export interface Columns {
  readonly gap: number;
  readonly columns: readonly (readonly Strip[])[];
  /** Left edges of the places for columns, which are equally wide. */
  readonly lefts: readonly number[];
}

export type Piece = Strip | Columns;

export const strip = (height: number, rest: Partial<Strip> = {}): Strip => ({
  height,
  gap: 0,
  keep: false,
  under: [],
  marks: [],
  ...rest,
});

/** Left edge and width of the room that text may take, and how text in it looks. */
export interface Measure {
  readonly x: number;
  readonly width: number;
  readonly styles: Styles;
}

/** The whole width of a page's text. */
export const measureOf = ({ left, right, styles }: Frame): Measure => ({ x: left, width: right - left, styles });

/** How high the pieces are below each other, without page breaks. */
export function heightOf(pieces: readonly Piece[]): number {
  const own = (piece: Piece): number =>
    'columns' in piece ? Math.max(0, ...piece.columns.map(heightOf)) : piece.height;
  return pieces.reduce((sum, piece) => sum + piece.gap + own(piece), 0);
}

/** Adds room above, as the first of several strips needs it. */
export function withGap(strips: readonly Strip[], gap: number): Strip[] {
  return strips.map((each, index) => (index === 0 ? { ...each, gap } : each));
}

/** The strip with empty room above and below its content. */
export function padded(each: Strip, above: number, below: number): Strip {
  return {
    ...each,
    height: above + each.height + below,
    under: each.under.map((ink) => moved(ink, 0, above)),
    marks: each.marks.map(({ owner, inks }) => ({ owner, inks: inks.map((ink) => moved(ink, 0, above)) })),
  };
}

/** Ties all strips to what follows them. */
export const kept = (strips: readonly Strip[]): Strip[] => strips.map((each) => ({ ...each, keep: true }));

/** Lines of one tag, one strip a line; the first two and the last two stay together. */
export function textStrips(text: string, style: TextStyle, measure: Measure, tag: Tag): Strip[] {
  const lines = wrapText(text, measure.width, style.size, style.weight);
  return lines.map((line, index) =>
    strip(style.lineHeight, {
      keep: keepsNext(index, lines.length),
      marks: [{ owner: tag, inks: [alignedInk(line, style, measure, index === lines.length - 1)] }],
    }),
  );
}

/** Whether line `index` of `count` must not be parted from the next: neither a lone first nor a lone last line. */
export const keepsNext = (index: number, count: number): boolean =>
  index < count - 1 && (index === 0 || index === count - 2);

/** Ink of a line whose top is at `y`. A space ends a line that goes on, so that extracted text does not glue its words. */
export function lineInk(line: TextLine, style: TextStyle, x: number, y: number, last: boolean): TextInk {
  const text = last || line.cutsWord ? line.text : `${line.text} `;
  return {
    kind: 'text',
    x,
    y: y + baselineOf(style),
    text,
    size: style.size,
    weight: style.weight,
    color: style.color,
    ...(line.isRtl !== undefined && { isRtl: line.isRtl }),
  };
}

/** Ink of a line of a paragraph, which begins at the right where it runs to the left. */
export function alignedInk(
  line: TextLine,
  style: TextStyle,
  { x, width }: Omit<Measure, 'styles'>,
  last: boolean,
): TextInk {
  const ink = lineInk(line, style, x, 0, last);
  return line.isRtl === true ? { ...ink, x: x + width - measureText(ink.text, ink.size, ink.weight) } : ink;
}

/** Ink of a line that ends at `right`. */
export function lineInkTo(text: string, style: TextStyle, right: number, y: number): TextInk {
  return lineInk({ text, cutsWord: false }, style, right - measureText(text, style.size, style.weight), y, true);
}

/** From the top of a line to its baseline: capitals stand in the middle of the line's height. */
const CAPITAL_HEIGHT = 0.714;
const baselineOf = ({ size, lineHeight }: TextStyle): number => (lineHeight + size * CAPITAL_HEIGHT) / 2;

export const rule = (x: number, width: number, y: number, color: Color, thickness: number): Ink => ({
  kind: 'rect',
  x,
  y: y - thickness / 2,
  width,
  height: thickness,
  radius: 0,
  fill: color,
});
