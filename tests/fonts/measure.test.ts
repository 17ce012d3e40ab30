import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faceOf, MISSING_ADVANCE } from '../../src/fonts/faces.ts';
import { measureText, WEIGHTS } from '../../src/fonts/measure.ts';
import { readTrueType } from '../../src/fonts/trueType.ts';

const FILES = {
  regular: 'NotoSans-Regular.ttf',
  semibold: 'NotoSans-SemiBold.ttf',
  bold: 'NotoSans-Bold.ttf',
  symbols: 'DejaVuSans-Symbols.ttf',
};

function open(name: keyof typeof FILES) {
  return readTrueType(readFileSync(new URL(`../../src/fonts/${FILES[name]}`, import.meta.url)));
}

describe('measureText', () => {
  it.each(WEIGHTS)('agrees with every advance in the shipped %s font', (weight) => {
    const font = open(weight);
    for (const [codePoint, glyph] of font.glyphs) {
      // The soft hyphen is in the font, yet it is never set.
      if (codePoint === 0xad) continue;
      const character = String.fromCodePoint(codePoint);
      if (character !== character.normalize('NFC') || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(character)) continue;
      expect(measureText(character, font.metrics.unitsPerEm, weight)).toBeCloseTo(font.advanceOf(glyph), 6);
    }
  });

  it('takes signs from the symbols font where Noto Sans has none', () => {
    const font = open('symbols');
    for (const sign of ['→', '☐', '☑', '✓', '✗', '≥', '≤', '≠', '●', '○', '◐', '■', '□', '▲', '▼', '◆', '★']) {
      const codePoint = sign.codePointAt(0) ?? 0;
      expect(faceOf(codePoint)).toBe('symbols');
      expect(measureText(sign, font.metrics.unitsPerEm, 'bold')).toBe(font.advanceOf(font.glyphs.get(codePoint) ?? 0));
    }
  });

  it('gives emoji, ideographs and what is missing the room that the fonts of the screen may take', () => {
    expect(measureText('😀', 10, 'regular')).toBe(10 * MISSING_ADVANCE);
    expect(measureText('日本', 10, 'regular')).toBe(20);
    expect(measureText('ไทย', 10, 'regular')).toBe(30 * MISSING_ADVANCE);
  });

  it('knows who draws the letters of each script', () => {
    const faces = Array.from('aя→א۔ب漢カ！😀ไ𒀀', (character) => faceOf(character.codePointAt(0) ?? 0));
    expect(faces).toEqual([
      'text',
      'text',
      'symbols',
      'hebrew',
      'arabic',
      'arabic',
      'chinese',
      'chinese',
      'chinese',
      'emoji',
      'missing',
      'missing',
    ]);
  });

  it('does not count what draws nothing', () => {
    expect(measureText('👍🏽', 10, 'regular')).toBe(measureText('👍', 10, 'regular'));
    expect(measureText('co\u00adop', 10, 'regular')).toBe(measureText('coop', 10, 'regular'));
  });

  it('measures decomposed letters like composed ones', () => {
    expect(measureText('Tŷ Cymorth ế'.normalize('NFD'), 9, 'regular')).toBe(measureText('Tŷ Cymorth ế', 9, 'regular'));
  });

  it('is the sum of its parts and grows with the size', () => {
    const plain = fc.string({ unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(plain, plain, fc.constantFrom(...WEIGHTS), (left, right, weight) => {
        const whole = measureText(left + right, 10, weight);
        expect(whole).toBeCloseTo(measureText(left, 10, weight) + measureText(right, 10, weight), 6);
        expect(measureText(left, 20, weight)).toBeCloseTo(2 * measureText(left, 10, weight), 6);
      }),
    );
  });
});
