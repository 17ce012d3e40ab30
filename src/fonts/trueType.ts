import { readCharacterMap } from './characterMap.ts';

/** Metrics of a face in font units; divide by `unitsPerEm` for ems. */
type FaceMetrics = {
  unitsPerEm: number;
  /** xMin, yMin, xMax, yMax of all glyphs. */
  box: [number, number, number, number];
  ascent: number;
  descent: number;
  capHeight: number;
  /** Degrees, 0 for upright faces. */
  italicAngle: number;
};

/** A TrueType font read in place: tables are views into the file's bytes and must not be changed. */
export type TrueType = {
  metrics: FaceMetrics;
  glyphs: ReadonlyMap<number, number>;
  /** Bytes of a table, undefined when the font has none of that name. */
  table: (tag: string) => Uint8Array | undefined;
  advanceOf: (glyph: number) => number;
  leftBearingOf: (glyph: number) => number;
  /** The `glyf` entry of a glyph, empty for a blank one. */
  outlineOf: (glyph: number) => Uint8Array;
};

/**
 * Reads a font with TrueType outlines (not CFF), as jsPDF and PDF FontFile2 need it.
 * @throws when the bytes are no such font.
 */
export function readTrueType(bytes: Uint8Array): TrueType {
  // A Buffer of Node cuts views where a plain array makes copies, and a copy is changed when a subset is made.
  const tables = readDirectory(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const table = (tag: string) => tables.get(tag);
  const hhea = viewOf(needed(tables, 'hhea'));
  const hmtx = viewOf(needed(tables, 'hmtx'));
  const loca = viewOf(needed(tables, 'loca'));
  const glyf = needed(tables, 'glyf');
  const longOffsets = viewOf(needed(tables, 'head')).getInt16(50) !== 0;
  // Glyphs past this count share the last advance, as in monospaced fonts.
  const advances = hhea.getUint16(34);
  const start = (glyph: number) => (longOffsets ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));

  return {
    metrics: readMetrics(tables),
    glyphs: readCharacterMap(viewOf(needed(tables, 'cmap'))),
    table,
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, advances - 1)),
    leftBearingOf: (glyph) => hmtx.getInt16(glyph < advances ? 4 * glyph + 2 : 2 * (advances + glyph)),
    outlineOf: (glyph) => glyf.subarray(start(glyph), start(glyph + 1)),
  };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readDirectory(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(bytes);
  if (bytes.length < 12 || view.getUint32(0) !== 0x00010000) throw new Error('Not a font with TrueType outlines');
  const tables = new Map<string, Uint8Array>();
  for (let entry = 0; entry < view.getUint16(4); entry++) {
    const at = 12 + entry * 16;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const offset = view.getUint32(at + 8);
    tables.set(tag, bytes.subarray(offset, offset + view.getUint32(at + 12)));
  }
  return tables;
}

function readMetrics(tables: Map<string, Uint8Array>): FaceMetrics {
  const head = viewOf(needed(tables, 'head'));
  const hhea = viewOf(needed(tables, 'hhea'));
  const os2 = viewOf(needed(tables, 'OS/2'));
  const ascent = hhea.getInt16(4);
  return {
    unitsPerEm: head.getUint16(18),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent,
    descent: hhea.getInt16(6),
    // Version 1 of the table ends before the height of capitals.
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : ascent,
    italicAngle: viewOf(needed(tables, 'post')).getInt32(4) / 65536,
  };
}

function needed(tables: Map<string, Uint8Array>, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The font has no ${tag} table`);
  return table;
}
