import advances from './advances.json';
import { isInvisible, printable } from './printable.ts';

export const WEIGHTS = ['regular', 'semibold', 'bold'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Who draws a character: Noto Sans in its weight, the symbols font, nobody (a box stands for it), or no ink at all. */
export type Face = 'text' | 'symbols' | 'missing' | 'invisible';

/** What the screen's own fallback may take for an emoji or an ideograph, in ems; the paper draws its box in the same room. */
export const MISSING_ADVANCE = 1.25;

const text = {
  regular: readAdvances(advances.text.runs, advances.text.regular, advances.text.unitsPerEm),
  semibold: readAdvances(advances.text.runs, advances.text.semibold, advances.text.unitsPerEm),
  bold: readAdvances(advances.text.runs, advances.text.bold, advances.text.unitsPerEm),
} satisfies Record<Weight, Map<number, number>>;
const symbols = readAdvances(advances.symbols.runs, advances.symbols.regular, advances.symbols.unitsPerEm);

export function faceOf(codePoint: number): Face {
  if (text.regular.has(codePoint)) return 'text';
  if (symbols.has(codePoint)) return 'symbols';
  return isInvisible(codePoint) ? 'invisible' : 'missing';
}

/**
 * Width of one line of text, in the unit of `size`.
 * Sums the fonts' own advances without kerning, which is exactly what the paper draws; the screen turns kerning off to agree.
 */
export function measureText(line: string, size: number, weight: Weight): number {
  const widths = text[weight];
  let ems = 0;
  for (const character of printable(line)) ems += advanceOf(character.codePointAt(0) ?? 0, widths);
  return ems * size;
}

function advanceOf(codePoint: number, widths: Map<number, number>): number {
  const known = widths.get(codePoint) ?? symbols.get(codePoint);
  if (known !== undefined) return known;
  return isInvisible(codePoint) ? 0 : MISSING_ADVANCE;
}

/** Advances in ems by code point, from runs of `first length` and the widths in their order. */
function readAdvances(runs: string, widths: string, unitsPerEm: number): Map<number, number> {
  const bounds = runs.split(' ').map(Number);
  const ems = widths.split(' ').map((width) => Number(width) / unitsPerEm);
  const advanceByCodePoint = new Map<number, number>();
  let at = 0;
  for (let run = 0; run < bounds.length; run += 2) {
    const first = bounds[run] ?? 0;
    for (let offset = 0; offset < (bounds[run + 1] ?? 0); offset++)
      advanceByCodePoint.set(first + offset, ems[at++] ?? 0);
  }
  return advanceByCodePoint;
}
