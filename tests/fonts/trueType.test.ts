import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTrueType } from '../../src/fonts/trueType.ts';

const regular = readFileSync(new URL('../../src/fonts/NotoSans-Regular.ttf', import.meta.url));

describe('readTrueType', () => {
  it('reads the metrics, the characters and their outlines', () => {
    const font = readTrueType(regular);
    expect(font.metrics).toMatchObject({
      unitsPerEm: 1000,
      ascent: 1069,
      descent: -293,
      capHeight: 714,
      italicAngle: 0,
    });
    expect(font.outlineOf(font.glyphs.get(0x41) ?? 0).length).toBeGreaterThan(20);
    expect(font.outlineOf(font.glyphs.get(0x20) ?? 0)).toHaveLength(0);
  });

  it('has the letters of the languages that coalitions write in', () => {
    const font = readTrueType(regular);
    const letters = 'ÁÑñ¿¡ŵŷâê ŁłÓóżąę ếộạữđ ʻāʼ ΑΩάώ ЖжЇїґ İığş Ææøå “„”–—…•€£';
    const missing = Array.from(letters).filter((letter) => !font.glyphs.has(letter.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
  });

  it('refuses what is no font with TrueType outlines', () => {
    expect(() => readTrueType(new TextEncoder().encode('OTTO and nothing else'))).toThrow('Not a font');
    expect(() => readTrueType(new Uint8Array())).toThrow('Not a font');
  });
});
