import advances from './advances.json';
import { HEBREW_ADVANCES, MISSING_ADVANCE, SYMBOL_ADVANCES, TEXT_ADVANCES } from './faces.ts';
import { isSimple, type Letter, lettersOf } from './letters.ts';
import { printable } from './printable.ts';

export const WEIGHTS = ['regular', 'semibold', 'bold'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Ideographs and what is printed between them are as wide as they are high. */
const IDEOGRAPH_ADVANCE = 1;
const widthsIn = (list: string) => list.split(' ').map((width) => Number(width) / advances.arabic.unitsPerEm);
const arabic = { regular: widthsIn(advances.arabic.regular), bold: widthsIn(advances.arabic.bold) };

/**
 * Width of one line of text, in the unit of `size`.
 * Sums the fonts' own advances without kerning, which is exactly what the paper draws; the screen turns kerning off to agree.
 */
export function measureText(line: string, size: number, weight: Weight): number {
  const text = printable(line);
  return (isSimple(text) ? emsOf(text, weight) : emsOfLetters(text, weight)) * size;
}

function emsOf(text: string, weight: Weight): number {
  const widths = TEXT_ADVANCES[weight];
  let ems = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    ems += widths.get(codePoint) ?? SYMBOL_ADVANCES.get(codePoint) ?? MISSING_ADVANCE;
  }
  return ems;
}

const emsOfLetters = (text: string, weight: Weight): number =>
  lettersOf(text).reduce((ems, letter) => ems + advanceOf(letter, weight), 0);

function advanceOf({ text, face, form }: Letter, weight: Weight): number {
  const codePoint = text.codePointAt(0) ?? 0;
  switch (face) {
    case 'text':
      return TEXT_ADVANCES[weight].get(codePoint) ?? 0;
    case 'symbols':
      return SYMBOL_ADVANCES.get(codePoint) ?? 0;
    case 'hebrew':
      return HEBREW_ADVANCES[twoWeights(weight)].get(codePoint) ?? 0;
    case 'arabic':
      return arabic[twoWeights(weight)][form ?? 0] ?? 0;
    case 'chinese':
      return IDEOGRAPH_ADVANCE;
    case 'emoji':
    case 'missing':
      return MISSING_ADVANCE;
    default:
      return face satisfies never;
  }
}

/** The fonts of other scripts come in two weights. */
export const twoWeights = (weight: Weight): 'regular' | 'bold' => (weight === 'regular' ? 'regular' : 'bold');
