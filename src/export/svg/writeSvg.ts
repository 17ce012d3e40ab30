import { measureText } from '../../fonts/measure.ts';
import { printable } from '../../fonts/printable.ts';
import { PAPER } from '../../intercepts/scene/palette.ts';
import type { Point, Reading, Scene, Shape, TextShape } from '../../intercepts/scene/scene.ts';

/** The fonts whose widths broke the lines come first; DejaVu Sans has the signs where ours are not installed. */
const FAMILY = "'Noto Sans','SIM Symbols','DejaVu Sans',sans-serif";
const WEIGHTS = { regular: 400, semibold: 600, bold: 700 } as const;

/**
 * Writes a scene as an SVG file of its own: the same shapes in the same order as on paper, text as text. A viewer without
 * Noto Sans sets the lines in another font; `textLength` then keeps each as long as it was measured.
 */
export function writeSvg(scene: Scene, title: string, language: string): string {
  const { width, height } = scene;
  const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" data-from="sim-mapper" aria-labelledby="title desc" lang="${xml(language)}">`,
    `<title id="title">${xml(printable(title))}</title>`,
    `<desc id="desc">${xml(scene.reading.flatMap((reading) => spoken(reading)).join('\n'))}</desc>`,
    `<rect width="${number(width)}" height="${number(height)}" fill="${PAPER}"/>`,
    `<g font-family="${xml(FAMILY)}" style="font-kerning:none;white-space:pre">`,
    ...scene.shapes.map(elementOf),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

const spoken = ({ text, children }: Reading, depth = 0): string[] => [
  `${'  '.repeat(depth)}${printable(text)}`,
  ...children.flatMap((child) => spoken(child, depth + 1)),
];

function elementOf(shape: Shape): string {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke, lineWidth, dash = [] } = shape;
      const r = Math.min(radius, width / 2, height / 2);
      const corner = r > 0 ? ` rx="${number(r)}"` : '';
      const box = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"${corner}`;
      return `<rect ${box} fill="${fill}"${stroke === 'none' ? '' : edge(stroke, lineWidth, dash)}/>`;
    }
    case 'text':
      return textElement(shape);
    case 'curve': {
      const [first] = shape.segments;
      if (!first) return '';
      const pieces = shape.segments.map(([, a, b, end]) => `C${pair(a)} ${pair(b)} ${pair(end)}`).join('');
      return `<path d="M${pair(first[0])}${pieces}" fill="none"${edge(shape.stroke, shape.lineWidth, shape.dash)}/>`;
    }
    case 'polygon':
      return `<polygon points="${shape.points.map(pair).join(' ')}" fill="${shape.fill}"/>`;
    default:
      return shape satisfies never;
  }
}

/** `textLength` keeps a line in its box where another font has to stand in; an empty line has none. */
function textElement({ text, x, y, size, weight, fill, upright }: TextShape): string {
  const length = measureText(text, size, weight);
  const fit = length > 0 ? ` textLength="${number(length)}" lengthAdjust="spacingAndGlyphs"` : '';
  const turn = upright ? ` transform="rotate(-90 ${number(x)} ${number(y)})"` : '';
  return `<text x="${number(x)}" y="${number(y)}" font-size="${number(size)}" font-weight="${WEIGHTS[weight]}" fill="${fill}"${fit}${turn}>${xml(printable(text))}</text>`;
}

const edge = (stroke: string, width: number, dash: readonly number[]): string =>
  ` stroke="${stroke}" stroke-width="${number(width)}"${dash.length > 0 ? ` stroke-dasharray="${dash.map(number).join(' ')}"` : ''}`;

const pair = ({ x, y }: Point): string => `${number(x)},${number(y)}`;

/** A hundredth of a unit is less than any eye or printer sees. */
const number = (value: number): string => String(Math.round(value * 100) / 100);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// The two code points that are no characters have no place in XML, not even escaped.
const xml = (text: string): string =>
  text.replaceAll(/[\ufffe\uffff]/g, '').replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
