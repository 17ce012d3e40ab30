import type { Artifact, Edge, Ink, Point, RectInk, StrokeInk } from '../flow/ink.ts';
import { number, rgb } from './syntax.ts';
import type { Typesetter } from './typesetter.ts';

/** How far a control point must lie from the corner for a quarter circle. */
const QUARTER = 0.5523;

const ARTIFACTS: Record<Artifact, string> = {
  layout: '/Artifact <</Type/Layout>> BDC',
  header: '/Artifact <</Type/Pagination/Subtype/Header>> BDC',
  footer: '/Artifact <</Type/Pagination/Subtype/Footer>> BDC',
};

/** Ink that a screen reader skips. */
export const artifact = (kind: Artifact, operators: string): string => `${ARTIFACTS[kind]}\n${operators}\nEMC`;

/** Ink that belongs to a tag, under the number by which the tag finds it on this page. */
export const content = (role: string, id: number, operators: string): string =>
  `/${role} <</MCID ${id}>> BDC\n${operators}\nEMC`;

/** Operators that paint on a page of this height, whose axis points up. */
export function operatorsOf(inks: readonly Ink[], pageHeight: number, typesetter: Typesetter): string {
  return inks.map((ink) => operatorOf(ink, pageHeight, typesetter)).join('\n');
}

function operatorOf(ink: Ink, pageHeight: number, typesetter: Typesetter): string {
  switch (ink.kind) {
    case 'text':
      return typesetter.show(ink, pageHeight - ink.y);
    case 'rect':
      return rectangle(ink, pageHeight);
    case 'stroke':
      return stroke(ink, pageHeight);
    case 'polygon': {
      const [start, ...rest] = ink.points.map((point) => at(point, pageHeight));
      return `${rgb(ink.fill)} rg ${start} m ${rest.map((point) => `${point} l`).join(' ')} h f`;
    }
    default:
      return ink satisfies never;
  }
}

const at = ({ x, y }: Point, pageHeight: number): string => `${number(x)} ${number(pageHeight - y)}`;

function rectangle(ink: RectInk, pageHeight: number): string {
  const outline = ink.radius > 0 ? rounded(ink, pageHeight) : sharp(ink, pageHeight);
  const fill = ink.fill === undefined ? '' : `${rgb(ink.fill)} rg `;
  const painted = `${fill}${outline} ${paintOperator(ink.fill !== undefined, ink.stroke !== undefined)}`;
  return ink.stroke === undefined ? painted : edged(ink.stroke, painted);
}

function paintOperator(fills: boolean, strokes: boolean): string {
  if (fills) return strokes ? 'B' : 'f';
  return strokes ? 'S' : 'n';
}

const sharp = ({ x, y, width, height }: RectInk, pageHeight: number): string =>
  `${number(x)} ${number(pageHeight - y - height)} ${number(width)} ${number(height)} re`;

function rounded({ x, y, width, height, radius }: RectInk, pageHeight: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const c = r * (1 - QUARTER);
  const [right, bottom] = [x + width, y + height];
  const p = (px: number, py: number) => at({ x: px, y: py }, pageHeight);
  return [
    `${p(x + r, y)} m ${p(right - r, y)} l ${p(right - c, y)} ${p(right, y + c)} ${p(right, y + r)} c`,
    `${p(right, bottom - r)} l ${p(right, bottom - c)} ${p(right - c, bottom)} ${p(right - r, bottom)} c`,
    `${p(x + r, bottom)} l ${p(x + c, bottom)} ${p(x, bottom - c)} ${p(x, bottom - r)} c`,
    `${p(x, y + r)} l ${p(x, y + c)} ${p(x + c, y)} ${p(x + r, y)} c h`,
  ].join(' ');
}

function stroke({ from, pieces, edge }: StrokeInk, pageHeight: number): string {
  const curves = pieces.map((piece) => `${piece.map((point) => at(point, pageHeight)).join(' ')} c`).join(' ');
  return edged(edge, `${at(from, pageHeight)} m ${curves} S`);
}

function edged({ color, width, dash }: Edge, painted: string): string {
  const line = `${rgb(color)} RG ${number(width)} w ${painted}`;
  // Dashes stay set until somebody unsets them, hence the saved state around them.
  return dash.length === 0 ? line : `q [${dash.map(number).join(' ')}] 0 d ${line} Q`;
}
