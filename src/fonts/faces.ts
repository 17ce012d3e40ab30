import advances from './advances.json';
import { codePointsIn, readAdvances } from './advances.ts';
import { isArabic } from './arabic.ts';
import { isInvisible } from './printable.ts';

/**
 * Who draws a character: Noto Sans in its weight, the symbols font, a font of another script, nobody (a box stands for it), or no ink
 * at all. Noto Sans comes first, so that blanks and digits look alike beside every script.
 */
export type Face = 'text' | 'symbols' | 'hebrew' | 'arabic' | 'emoji' | 'chinese' | 'missing' | 'invisible';

/** What the screen's own fallback may take for an emoji, in ems; the paper draws its emoji, and the box for what is missing, in the same room. */
export const MISSING_ADVANCE = 1.25;

/** Advances in ems. */
export const TEXT_ADVANCES = {
  regular: readAdvances(advances.text.runs, advances.text.regular, advances.text.unitsPerEm),
  semibold: readAdvances(advances.text.runs, advances.text.semibold, advances.text.unitsPerEm),
  bold: readAdvances(advances.text.runs, advances.text.bold, advances.text.unitsPerEm),
};
export const SYMBOL_ADVANCES = readAdvances(
  advances.symbols.runs,
  advances.symbols.regular,
  advances.symbols.unitsPerEm,
);
const hebrewIn = (widths: string) => readAdvances(advances.hebrew.runs, widths, advances.hebrew.unitsPerEm);
export const HEBREW_ADVANCES = { regular: hebrewIn(advances.hebrew.regular), bold: hebrewIn(advances.hebrew.bold) };

const emoji = new Set(codePointsIn(advances.emoji));

export function faceOf(codePoint: number): Face {
  if (TEXT_ADVANCES.regular.has(codePoint)) return 'text';
  if (SYMBOL_ADVANCES.has(codePoint)) return 'symbols';
  if (isInvisible(codePoint)) return 'invisible';
  if (HEBREW_ADVANCES.regular.has(codePoint)) return 'hebrew';
  if (isArabic(String.fromCodePoint(codePoint))) return 'arabic';
  if (isChinese(codePoint)) return 'chinese';
  return emoji.has(codePoint) ? 'emoji' : 'missing';
}

function isChinese(codePoint: number): boolean {
  const { first, bits } = advances.chinese;
  const bit = codePoint - first;
  return bit >= 0 && ((Number.parseInt(bits[bit >> 2] ?? '0', 16) >> (bit & 3)) & 1) === 1;
}
