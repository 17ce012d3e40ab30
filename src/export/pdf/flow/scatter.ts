import { measureText } from '../../../fonts/measure.ts';
import { altOf } from '../../report/asTable.ts';
import type { Scatter, ScatterPoint } from '../../report/pictures.ts';
import { type Box, boundsOf } from './bounds.ts';
import type { Ink, Point } from './ink.ts';
import { COLORS, type TextStyle } from './look.ts';
import { captionStrips, labelInk, straight } from './plot.ts';
import { kept, lineInkTo, type Measure, type Strip, strip, textStrips, withGap } from './strip.ts';
import { type Tag, tagIn } from './tag.ts';
import { onOneLine } from './wrap.ts';

const GAP = 12;
/** Height of the plot over its width. */
const FLATNESS = 0.62;
const INSET = 6;

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Radius of the points. */
  readonly radius: number;
  /** Where the names of the quarters stand. */
  readonly names: readonly Box[];
}

/** Numbered points in four named quarters, and a list that says what each number is. */
export function scatterStrips(scatter: Scatter, measure: Measure, parent: Tag): Strip[] {
  const section = tagIn(parent, 'Sect');
  const caption = captionStrips(scatter.caption, measure, section);
  const figure = tagIn(section, 'Figure', { alt: altOf(scatter) });
  const { detail } = measure.styles;
  const side = detail.lineHeight + 6;
  const plot = {
    left: measure.x + side,
    top: 4,
    width: measure.width - side,
    height: (measure.width - side) * FLATNESS,
    radius: detail.size * 0.95,
  };
  const names = nameInks(scatter, plot, measure);
  const points = pointInks(scatter.points, { ...plot, names: names.map(boundsOf) }, measure);
  const inks = [...quarterInks(plot), ...names, ...axisInks(scatter, plot, measure), ...points];
  const drawing = strip(plot.top + plot.height + detail.lineHeight + 6, {
    marks: [{ owner: figure, inks }],
    keep: true,
  });
  return withGap([...kept(caption), drawing, ...keyOf(scatter, measure, section)], GAP);
}

/** What a text leaves of a length. */
const restOf = (text: string, { size, weight }: TextStyle, length: number): number =>
  length - measureText(text, size, weight);

type Bare = Omit<Plot, 'names'>;

function quarterInks({ left, top, width, height }: Bare): Ink[] {
  const frame = { kind: 'rect', x: left, y: top, width, height, radius: 0 } as const;
  const best = { ...frame, width: width / 2, height: height / 2, fill: COLORS.tint };
  const middle = { x: left + width / 2, y: top + height / 2 };
  return [
    best,
    { ...frame, stroke: { color: COLORS.quiet, width: 0.8, dash: [] } },
    straight({ x: middle.x, y: top }, { x: middle.x, y: top + height }, COLORS.quiet),
    straight({ x: left, y: middle.y }, { x: left + width, y: middle.y }, COLORS.quiet),
  ];
}

function nameInks({ quarters }: Scatter, { left, top, width, height }: Bare, { styles }: Measure): Ink[] {
  const style = { ...styles.panel, color: COLORS.quiet };
  const name = (text: string, x: number, y: number): Ink =>
    labelInk(
      onOneLine(text, width / 2 - 2 * INSET, style.size, style.weight),
      style,
      x + INSET,
      y + INSET + style.lineHeight / 2,
    );
  return [
    name(quarters.topLeft, left, top),
    name(quarters.topRight, left + width / 2, top),
    name(quarters.bottomLeft, left, top + height / 2),
    name(quarters.bottomRight, left + width / 2, top + height / 2),
  ];
}

/** Low end, title and high end along each axis. */
function axisInks({ across, up }: Scatter, { left, top, width, height }: Bare, { x, styles }: Measure): Ink[] {
  const { detail } = styles;
  const bold: TextStyle = { ...detail, weight: 'bold', color: COLORS.ink };
  const baseline = top + height + 4 + detail.lineHeight / 2;
  const lying = [
    labelInk(across.low, detail, left, baseline),
    labelInk(across.title, bold, left + restOf(across.title, bold, width) / 2, baseline),
    labelInk(across.high, detail, left + restOf(across.high, detail, width), baseline),
  ];
  const standing = (text: string, style: TextStyle, from: number): Ink => ({
    kind: 'text',
    text,
    x: x + style.size,
    y: top + height - from,
    size: style.size,
    weight: style.weight,
    color: style.color,
    upright: true,
  });
  return [
    ...lying,
    standing(up.low, detail, 0),
    standing(up.title, bold, restOf(up.title, bold, height) / 2),
    standing(up.high, detail, restOf(up.high, detail, height)),
  ];
}

function pointInks(points: readonly ScatterPoint[], plot: Plot, { styles }: Measure): Ink[] {
  const { detail } = styles;
  const { radius: r } = plot;
  const placed: Point[] = [];
  return points.flatMap(({ number, across, up }): Ink[] => {
    const at = freeNear(across, up, plot, placed);
    placed.push(at);
    const size = Math.min(detail.size, (detail.size * 1.7 * r) / Math.max(1, measureText(number, detail.size, 'bold')));
    const style: TextStyle = { size, lineHeight: 2 * r, weight: 'bold', color: COLORS.white };
    return [
      { kind: 'rect', x: at.x - r, y: at.y - r, width: 2 * r, height: 2 * r, radius: r, fill: COLORS.accent },
      labelInk(number, style, at.x - measureText(number, size, 'bold') / 2, at.y),
    ];
  });
}

/** The nearest place at which a point covers no other one and no name, on rings around its own. */
function freeNear(across: number, up: number, plot: Plot, placed: readonly Point[]): Point {
  const { left, top, width, height, radius: r } = plot;
  const room = r + 3;
  const wanted = { x: left + room + (width - 2 * room) * across, y: top + room + (height - 2 * room) * (1 - up) };
  for (let ring = 0; ring * r < width + height; ring++) {
    const places = Math.max(1, ring * 6);
    for (let turn = 0; turn < places; turn++) {
      const angle = (2 * Math.PI * turn) / places;
      const away = ring * (r + 0.6);
      const place = { x: wanted.x + away * Math.cos(angle), y: wanted.y + away * Math.sin(angle) };
      if (isFree(place, plot, placed)) return place;
    }
  }
  return wanted;
}

function isFree(
  { x, y }: Point,
  { left, top, width, height, radius: r, names }: Plot,
  placed: readonly Point[],
): boolean {
  const room = r + 2.99;
  const isInside = x >= left + room && x <= left + width - room && y >= top + room && y <= top + height - room;
  const isOnName = names.some((box) => x > box.left - r && x < box.right + r && y > box.top - r && y < box.bottom + r);
  return isInside && !isOnName && placed.every((other) => Math.hypot(other.x - x, other.y - y) >= 2 * r + 1);
}

/** Number, name and both figures of each point. */
function keyOf({ points, across, up }: Scatter, measure: Measure, section: Tag): Strip[] {
  const { cell, detail } = measure.styles;
  const list = tagIn(section, 'L');
  const indent = cell.size * 2.4;
  const inner = { ...measure, x: measure.x + indent, width: measure.width - indent };
  return points.flatMap(({ number, label, acrossText, upText }, index) => {
    const item = tagIn(list, 'LI');
    const sign = { owner: tagIn(item, 'Lbl'), inks: [lineInkTo(`${number}.`, cell, inner.x - 5, 0)] };
    const body = tagIn(item, 'LBody');
    const figures = `${up.title} ${upText} · ${across.title} ${acrossText}`;
    const [first, ...rest] = kept(textStrips(label, cell, inner, tagIn(body, 'P')));
    const opening = first ?? strip(cell.lineHeight, { keep: true });
    return withGap(
      [
        { ...opening, marks: [sign, ...opening.marks] },
        ...rest,
        ...textStrips(figures, detail, inner, tagIn(body, 'P')),
      ],
      index === 0 ? 6 : 2,
    );
  });
}
