import type { Weight } from '../../../fonts/measure.ts';
import { ACCENT, EDGE, INK, MUTED, PAPER, TINT } from '../../../intercepts/scene/palette.ts';
import type { PageSize } from '../../../workshop/model/workshop-document.ts';
import type { Report } from '../../report/report.ts';
import type { Color } from './ink.ts';

/** How a run of lines looks; sizes in points. */
export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: Weight;
  readonly color: Color;
}

/** Text reaches 4.5:1 on white and on the tint, hairlines need not. */
export const COLORS = {
  ink: INK,
  quiet: MUTED,
  accent: ACCENT,
  rule: EDGE,
  tint: TINT,
  white: PAPER,
} as const satisfies Record<string, Color>;

const style = (size: number, lineHeight: number, weight: Weight, color: Color): TextStyle => ({
  size,
  lineHeight,
  weight,
  color,
});

const USUAL = {
  kicker: style(11, 15, 'bold', COLORS.accent),
  cover: style(32, 39, 'bold', COLORS.ink),
  coverLine: style(13, 19, 'regular', COLORS.quiet),
  h1: style(20, 25, 'bold', COLORS.ink),
  h2: style(13, 17, 'bold', COLORS.accent),
  h3: style(10.5, 14, 'bold', COLORS.ink),
  body: style(10, 14, 'regular', COLORS.ink),
  quiet: style(8.5, 11.5, 'regular', COLORS.quiet),
  entry: style(9.5, 12.5, 'regular', COLORS.ink),
  detail: style(8, 10.5, 'regular', COLORS.quiet),
  panel: style(9.5, 13, 'bold', COLORS.ink),
  group: style(8, 11, 'bold', COLORS.quiet),
  cell: style(9, 12, 'regular', COLORS.ink),
  strongCell: style(9, 12, 'bold', COLORS.ink),
  head: style(8.5, 11.5, 'bold', COLORS.ink),
  caption: style(9, 12, 'bold', COLORS.ink),
  fact: style(24, 30, 'bold', COLORS.accent),
  running: style(8, 10, 'regular', COLORS.quiet),
} as const satisfies Record<string, TextStyle>;

export type Styles = Readonly<Record<keyof typeof USUAL, TextStyle>>;

/** No letter under 18 points, which associations of the blind ask of large print. */
const LARGE: Styles = {
  kicker: style(20, 27, 'bold', COLORS.accent),
  cover: style(38, 47, 'bold', COLORS.ink),
  coverLine: style(20, 28, 'regular', COLORS.quiet),
  h1: style(30, 38, 'bold', COLORS.ink),
  h2: style(24, 31, 'bold', COLORS.accent),
  h3: style(20, 27, 'bold', COLORS.ink),
  body: style(18, 25, 'regular', COLORS.ink),
  quiet: style(18, 25, 'regular', COLORS.quiet),
  entry: style(18, 24, 'regular', COLORS.ink),
  detail: style(18, 24, 'regular', COLORS.quiet),
  panel: style(19, 26, 'bold', COLORS.ink),
  group: style(18, 25, 'bold', COLORS.quiet),
  cell: style(18, 24, 'regular', COLORS.ink),
  strongCell: style(18, 24, 'bold', COLORS.ink),
  head: style(18, 24, 'bold', COLORS.ink),
  caption: style(18, 24, 'bold', COLORS.ink),
  fact: style(36, 45, 'bold', COLORS.accent),
  running: style(18, 22, 'regular', COLORS.quiet),
};

export const stylesFor = ({ isLargePrint }: Pick<Report, 'isLargePrint'>): Styles => (isLargePrint ? LARGE : USUAL);

/** A sheet and the part of it that text may fill. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly styles: Styles;
}

/** Widths and heights of upright sheets; those beyond the first are for large maps. */
export const SHEETS: Readonly<Record<PageSize, readonly (readonly [number, number])[]>> = {
  letter: [
    [612, 792],
    [792, 1224],
    [1224, 1584],
    [1584, 2448],
    [2448, 3168],
  ],
  a4: [
    [595.28, 841.89],
    [841.89, 1190.55],
    [1190.55, 1683.78],
    [1683.78, 2383.94],
    [2383.94, 3370.39],
  ],
};

export function portrait(pageSize: PageSize, styles: Styles): Frame {
  const [width, height] = SHEETS[pageSize][0] ?? [612, 792];
  return {
    width,
    height,
    left: 54,
    right: width - 54,
    top: 58 + styles.running.lineHeight,
    bottom: height - 58,
    styles,
  };
}
