import { type TrueType, viewOf } from '../../../fonts/trueType.ts';

/** Tables that a PDF reader needs beside those made here; the ones for hinting go along when the font has them. */
const COPIED = ['cvt ', 'fpgm', 'head', 'hhea', 'maxp', 'prep'];
const CHECKSUM_MAGIC = 0xb1b0afba;

/**
 * Parts of composite glyphs that a list of glyphs needs besides itself, in the order in which they are met.
 * An accented letter may be nothing but references to a letter and an accent.
 */
export function partsOfGlyphs(font: TrueType, glyphs: readonly number[]): number[] {
  const known = new Set(glyphs);
  const found: number[] = [];
  const queue = [...glyphs];
  for (let glyph = queue.shift(); glyph !== undefined; glyph = queue.shift()) {
    for (const { part } of componentsOf(font.outlineOf(glyph))) {
      if (known.has(part)) continue;
      known.add(part);
      found.push(part);
      queue.push(part);
    }
  }
  return found;
}

/**
 * A font with only these glyphs, numbered by their place in the list; the first must be glyph 0.
 * The same glyph may stand in the list more than once. It must hold the parts of its composites.
 * @param advances widths of the first of them in font units, where they are not the glyphs' own
 */
export function subsetFont(font: TrueType, glyphs: readonly number[], advances: readonly number[] = []): Uint8Array {
  const numberOf = new Map<number, number>();
  for (const [index, glyph] of glyphs.entries()) if (!numberOf.has(glyph)) numberOf.set(glyph, index);
  const outlines = glyphs.map((glyph) => renumbered(font.outlineOf(glyph), numberOf));
  const tables = new Map<string, Uint8Array>();
  for (const tag of COPIED) {
    const table = font.table(tag);
    if (table !== undefined) tables.set(tag, table.slice());
  }
  const { glyf, loca } = packOutlines(outlines);
  tables
    .set('glyf', glyf)
    .set('loca', loca)
    .set('hmtx', metricsOf(font, glyphs, advances));
  patch(tables, 'head', (head) => {
    head.setInt16(50, 1);
    head.setUint32(8, 0);
  });
  patch(tables, 'hhea', (hhea) => hhea.setUint16(34, glyphs.length));
  patch(tables, 'maxp', (maxp) => maxp.setUint16(4, glyphs.length));
  return assemble(new Map([...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

function patch(tables: Map<string, Uint8Array>, tag: string, change: (view: DataView) => void): void {
  const table = tables.get(tag);
  if (table !== undefined) change(viewOf(table));
}

/** References of a composite outline with the byte at which each glyph number stands; none for a simple outline. */
function componentsOf(outline: Uint8Array): { part: number; at: number }[] {
  if (outline.length < 10) return [];
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return [];
  const components: { part: number; at: number }[] = [];
  let at = 10;
  let flags: number;
  do {
    flags = view.getUint16(at);
    components.push({ part: view.getUint16(at + 2), at: at + 2 });
    const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x01 ? 4 : 2) + scale;
  } while (flags & 0x20);
  return components;
}

function renumbered(outline: Uint8Array, numberOf: ReadonlyMap<number, number>): Uint8Array {
  const components = componentsOf(outline);
  if (components.length === 0) return outline;
  const copy = outline.slice();
  for (const { part, at } of components) viewOf(copy).setUint16(at, numberOf.get(part) ?? 0);
  return copy;
}

function packOutlines(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + aligned(length), 0));
  const loca = new Uint8Array(4 * (outlines.length + 1));
  let at = 0;
  for (const [index, outline] of outlines.entries()) {
    glyf.set(outline, at);
    at += aligned(outline.length);
    viewOf(loca).setUint32(4 * (index + 1), at);
  }
  return { glyf, loca };
}

function metricsOf(font: TrueType, glyphs: readonly number[], advances: readonly number[]): Uint8Array {
  const hmtx = new Uint8Array(4 * glyphs.length);
  for (const [index, glyph] of glyphs.entries()) {
    viewOf(hmtx).setUint16(4 * index, advances[index] ?? font.advanceOf(glyph));
    viewOf(hmtx).setInt16(4 * index + 2, font.leftBearingOf(glyph));
  }
  return hmtx;
}

function assemble(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const count = tables.size;
  const directory = 12 + 16 * count;
  const file = new Uint8Array([...tables.values()].reduce((sum, { length }) => sum + aligned(length), directory));
  const view = viewOf(file);
  const power = Math.floor(Math.log2(count));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * count - (16 << power));
  let at = directory;
  let head = 0;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const entry = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter);
    file.set(table, at);
    view.setUint32(entry + 4, checksum(file.subarray(at, at + aligned(table.length))));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    if (tag === 'head') head = at;
    at += aligned(table.length);
  }
  view.setUint32(head + 8, (CHECKSUM_MAGIC - checksum(file)) >>> 0);
  return file;
}

const aligned = (length: number): number => (length + 3) & ~3;

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at + 3 < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
