import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partsOfGlyphs, subsetFont } from '../../../src/export/pdf/ink/subsetFont.ts';
import { readTrueType, viewOf } from '../../../src/fonts/trueType.ts';

const font = readTrueType(readFileSync(new URL('../../../src/fonts/NotoSans-Regular.ttf', import.meta.url)));
const glyphOf = (letter: string) => font.glyphs.get(letter.codePointAt(0) ?? 0) ?? 0;

/** Reads a table of a font without a character map, which an embedded font does not need. */
function tableOf(bytes: Uint8Array, tag: string): DataView {
  const view = viewOf(bytes);
  for (let entry = 0; entry < view.getUint16(4); entry++) {
    const at = 12 + 16 * entry;
    if (String.fromCharCode(...bytes.subarray(at, at + 4)) === tag) {
      const offset = view.getUint32(at + 8);
      return viewOf(bytes.subarray(offset, offset + view.getUint32(at + 12)));
    }
  }
  throw new Error(`no table ${tag}`);
}

describe('subsetFont', () => {
  const glyphs = [0, ...['A', 'g', ' ', 'A'].map(glyphOf)];
  const bytes = subsetFont(font, glyphs);

  it('keeps the widths and outlines of its glyphs in the order of the list', () => {
    const [hmtx, loca] = [tableOf(bytes, 'hmtx'), tableOf(bytes, 'loca')];
    for (const [index, glyph] of glyphs.entries()) {
      expect(hmtx.getUint16(4 * index)).toBe(font.advanceOf(glyph));
      const length = loca.getUint32(4 * index + 4) - loca.getUint32(4 * index);
      expect(length - font.outlineOf(glyph).length).toBeLessThan(4);
      expect(length).toBeGreaterThanOrEqual(font.outlineOf(glyph).length);
    }
    expect(tableOf(bytes, 'maxp').getUint16(4)).toBe(glyphs.length);
  });

  it('adds up to the checksum that the format demands', () => {
    const view = viewOf(bytes);
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('leaves the font that it was cut from as it was', () => {
    const again = readTrueType(readFileSync(new URL('../../../src/fonts/NotoSans-Regular.ttf', import.meta.url)));
    expect(font.table('head')).toEqual(again.table('head'));
    expect(font.table('hhea')).toEqual(again.table('hhea'));
  });

  it('finds the parts of accented letters and points at them by their new numbers', () => {
    const accented = [...font.glyphs.values()].filter((glyph) => partsOfGlyphs(font, [glyph]).length > 0);
    expect(accented.length).toBeGreaterThan(100);
    const [letter = 0] = accented;
    const parts = partsOfGlyphs(font, [0, letter]);
    const composite = tableOf(subsetFont(font, [0, letter, ...parts]), 'glyf');
    const start = tableOf(subsetFont(font, [0, letter, ...parts]), 'loca').getUint32(4);
    expect(composite.getInt16(start)).toBeLessThan(0);
    expect(composite.getUint16(start + 12)).toBe(2);
  });
});
