/**
 * Reads the `cmap` table: which glyph draws a code point.
 * Formats 4 and 12 are the two that carry Unicode in the fonts we ship; format 12 wins because it also reaches past U+FFFF.
 * @throws when the font has no Unicode table.
 */
export function readCharacterMap(cmap: DataView): Map<number, number> {
  let best: { format: number; offset: number } | undefined;
  for (let entry = 0; entry < cmap.getUint16(2); entry++) {
    const offset = cmap.getUint32(8 + entry * 8);
    const format = cmap.getUint16(offset);
    if ((format === 4 || format === 12) && format > (best?.format ?? 0)) best = { format, offset };
  }
  if (best === undefined) throw new Error('The font has no Unicode character map');
  return best.format === 12 ? readGroups(cmap, best.offset) : readSegments(cmap, best.offset);
}

function readGroups(cmap: DataView, offset: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const groups = cmap.getUint32(offset + 12);
  for (let group = 0; group < groups; group++) {
    const at = offset + 16 + group * 12;
    const first = cmap.getUint32(at);
    const last = cmap.getUint32(at + 4);
    const glyph = cmap.getUint32(at + 8);
    for (let codePoint = first; codePoint <= last; codePoint++) glyphs.set(codePoint, glyph + codePoint - first);
  }
  return glyphs;
}

function readSegments(cmap: DataView, offset: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const bytes = cmap.getUint16(offset + 6);
  const ends = offset + 14;
  // Two spare bytes stand between the ends and the starts.
  const starts = ends + bytes + 2;
  const deltas = starts + bytes;
  const ranges = deltas + bytes;
  for (let at = 0; at < bytes; at += 2) {
    const range = cmap.getUint16(ranges + at);
    const first = cmap.getUint16(starts + at);
    // U+FFFF only closes the list; it is no character.
    const last = Math.min(cmap.getUint16(ends + at), 0xfffe);
    for (let codePoint = first; codePoint <= last; codePoint++) {
      const base = range === 0 ? codePoint : cmap.getUint16(ranges + at + range + (codePoint - first) * 2);
      const glyph = range !== 0 && base === 0 ? 0 : (base + cmap.getUint16(deltas + at)) & 0xffff;
      if (glyph !== 0) glyphs.set(codePoint, glyph);
    }
  }
  return glyphs;
}
