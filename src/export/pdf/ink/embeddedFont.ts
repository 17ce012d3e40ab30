import { type TrueType, viewOf } from '../../../fonts/trueType.ts';
import type { JsPdfDocument } from './jsPdfDocument.ts';
import type { JsPdfFont } from './jsPdfInternals.ts';
import { partsOfGlyphs, subsetFont } from './subsetFont.ts';
import { hex4, utf16Hex } from './syntax.ts';

/** A glyph, the text that it stands for and how wide it is in font units. */
interface Shown {
  readonly glyph: number;
  readonly text: string;
  readonly advance: number;
}

/**
 * A font of the file. Each character gets a short number at its first use; the file then holds those glyphs alone, with exact widths
 * and a complete way back to text. jsPDF's own embedding is twice as large and loses characters.
 */
export class EmbeddedFont {
  readonly #font: TrueType;
  readonly #postScriptName: string;
  /** In the order of their numbers; number 0 is the glyph for none. */
  readonly #shown: Shown[];
  readonly #codes = new Map<number, string>();
  readonly #codesByGlyph = new Map<string, string>();

  /** `tag` is six capitals that tell this subset from others of the same font. */
  constructor(font: TrueType, tag: string, name: string) {
    this.#font = font;
    this.#shown = [{ glyph: 0, text: '', advance: font.advanceOf(0) }];
    this.#postScriptName = `${tag}+${name}`;
  }

  /** The character as it stands in a content stream. */
  encode(codePoint: number): string {
    const known = this.#codes.get(codePoint);
    if (known !== undefined) return known;
    const code = this.encodeGlyph(this.glyphOf(codePoint), String.fromCodePoint(codePoint));
    this.#codes.set(codePoint, code);
    return code;
  }

  /** A glyph that stands for `text`, which may be several characters or look different elsewhere, in `room` ems where they are not its own. */
  encodeGlyph(glyph: number, text: string, room?: number): string {
    const key = `${glyph} ${text}`;
    const known = this.#codesByGlyph.get(key);
    if (known !== undefined) return known;
    const code = hex4(this.#shown.length);
    const advance = room === undefined ? this.#font.advanceOf(glyph) : room * this.#font.metrics.unitsPerEm;
    this.#shown.push({ glyph, text, advance: Math.round(advance) });
    this.#codesByGlyph.set(key, code);
    return code;
  }

  glyphOf(codePoint: number): number {
    return this.#font.glyphs.get(codePoint) ?? 0;
  }

  /** Width of a glyph in thousandths of an em. */
  widthOf(glyph: number): number {
    return this.#thousandths(this.#font.advanceOf(glyph));
  }

  /** From the beginning of a glyph to the middle of its ink, in thousandths of an em. */
  middleOf(glyph: number): number {
    const outline = this.#font.outlineOf(glyph);
    if (outline.length < 10) return 0;
    const view = viewOf(outline);
    return this.#thousandths((view.getInt16(2) + view.getInt16(6)) / 2);
  }

  /** Has the font written when jsPDF comes to its fonts, into a slot that jsPDF will list. */
  embedIn(file: JsPdfDocument, slot: JsPdfFont): void {
    file.on('putFont', ({ font }) => {
      if (font.id === slot.id) this.#put(file, font);
    });
  }

  /**
   * Widths go up to the last character only: the parts of composites behind them are never shown.
   * Number by character, not by glyph, keeps characters apart that look the same, such as a space and a no-break space.
   */
  #put(file: JsPdfDocument, slot: JsPdfFont): void {
    const font = this.#font;
    const glyphs = this.#shown.map(({ glyph }) => glyph);
    const advances = this.#shown.map(({ advance }) => advance);
    const bytes = subsetFont(font, [...glyphs, ...partsOfGlyphs(font, glyphs)], advances);
    const outlines = file.putStream(bytes, { Length1: bytes.length });
    const toUnicode = file.putStream(new TextEncoder().encode(this.#toUnicode()));
    const descriptor = file.putObject(this.#descriptor(outlines));
    const name = `/BaseFont/${this.#postScriptName}`;
    const system = '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>';
    const widths = advances.map((advance) => this.#thousandths(advance)).join(' ');
    const descendant = file.putObject(
      `<</Type/Font/Subtype/CIDFontType2${name}/FontDescriptor ${descriptor} 0 R/CIDToGIDMap/Identity/W[0[${widths}]]${system}>>`,
    );
    slot.objectNumber = file.putObject(
      `<</Type/Font/Subtype/Type0${name}/Encoding/Identity-H/ToUnicode ${toUnicode} 0 R/DescendantFonts[${descendant} 0 R]>>`,
    );
    slot.isAlreadyPutted = true;
  }

  #descriptor(outlines: number): string {
    const { box, italicAngle, ascent, descent, capHeight } = this.#font.metrics;
    const [fontBox, up, down, capital] = [box, [ascent], [descent], [capHeight]].map((values) =>
      values.map((value) => Math.round(this.#thousandths(value))).join(' '),
    );
    return (
      `<</Type/FontDescriptor/FontName/${this.#postScriptName}/FontFile2 ${outlines} 0 R/FontBBox[${fontBox}]/Flags 4/StemV 80` +
      `/ItalicAngle ${Math.round(italicAngle)}/Ascent ${up}/Descent ${down}/CapHeight ${capital}>>`
    );
  }

  /** Glyph space of a PDF font has a thousand units to the em. */
  #thousandths(units: number): number {
    return Math.round((units * 100_000) / this.#font.metrics.unitsPerEm) / 100;
  }

  #toUnicode(): string {
    const lines = this.#shown.slice(1).map(({ text }, index) => `<${hex4(index + 1)}><${utf16Hex(text)}>`);
    let map =
      '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
      '/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n' +
      '1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n';
    // The format allows a hundred lines to a block.
    for (let from = 0; from < lines.length; from += 100) {
      const block = lines.slice(from, from + 100);
      map += `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`;
    }
    return `${map}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`;
  }
}
