import arabicGlyphs from '../../../fonts/arabicGlyphs.json';
import { isRightToLeft } from '../../../fonts/direction.ts';
import { faceOf, MISSING_ADVANCE } from '../../../fonts/faces.ts';
import { isSimple, type Letter, lettersOf } from '../../../fonts/letters.ts';
import { twoWeights, type Weight } from '../../../fonts/measure.ts';
import { printable } from '../../../fonts/printable.ts';
import type { TextInk } from '../flow/ink.ts';

import { type DirectedRun, directedRuns } from './directions.ts';
import { EmbeddedFont } from './embeddedFont.ts';
import { type FaceName, type Fonts, fontFaceOf } from './faces.ts';
import type { JsPdfDocument } from './jsPdfDocument.ts';
import { number, rgb } from './syntax.ts';

/** Standard fonts of jsPDF whose places ours take, and the names by which readers show them. */
const SLOTS: Record<FaceName, { slot: readonly [string, string]; tag: string; name: string }> = {
  regular: { slot: ['times', 'normal'], tag: 'SIMREG', name: 'NotoSans-Regular' },
  semibold: { slot: ['times', 'italic'], tag: 'SIMSEM', name: 'NotoSans-SemiBold' },
  bold: { slot: ['times', 'bold'], tag: 'SIMBLD', name: 'NotoSans-Bold' },
  symbols: { slot: ['courier', 'normal'], tag: 'SIMSYM', name: 'DejaVuSans' },
  hebrew: { slot: ['courier', 'bold'], tag: 'SIMHEB', name: 'NotoSansHebrew-Regular' },
  hebrewBold: { slot: ['courier', 'italic'], tag: 'SIMHEX', name: 'NotoSansHebrew-Bold' },
  arabic: { slot: ['helvetica', 'normal'], tag: 'SIMARA', name: 'NotoNaskhArabic-Regular' },
  arabicBold: { slot: ['helvetica', 'bold'], tag: 'SIMARX', name: 'NotoNaskhArabic-Bold' },
  emoji: { slot: ['helvetica', 'italic'], tag: 'SIMEMO', name: 'NotoEmoji-Regular' },
  chinese: { slot: ['times', 'bolditalic'], tag: 'SIMCHI', name: 'NotoSansSC-Regular' },
};

const BOX = 0x25a1;
const SPACE = 0x20;
/** Lam with alef. */
const LIGATURE = /^ل./;
/** Of the size: how much an outline adds to letters whose font has no bold, half of it on each side. */
const BOLDER = 0.03;
const GLYPHS = {
  regular: arabicGlyphs.regular.split(' ').map(Number),
  bold: arabicGlyphs.bold.split(' ').map(Number),
};

interface Face {
  readonly font: EmbeddedFont;
  /** What content streams call it. */
  readonly id: string;
}

/** Turns lines of text into operators, character by character from the font that has it. */
export class Typesetter {
  /** Characters that no font has, in the order of their first use. */
  readonly missing = new Set<string>();
  readonly #file: JsPdfDocument;
  readonly #fonts: Fonts;
  readonly #faces = new Map<FaceName, Face>();

  constructor(file: JsPdfDocument, fonts: Fonts) {
    this.#file = file;
    this.#fonts = fonts;
  }

  /** A text object for one line; `y` counts up from the bottom of the page. */
  show(ink: TextInk, y: number): string {
    const text = printable(ink.text);
    const shown = isSimple(text) ? this.#simple(text, ink, y) : this.#complex(text, ink, y);
    return `BT ${rgb(ink.color)} rg ${shown} ET`;
  }

  #simple(text: string, ink: TextInk, y: number): string {
    const runs = simpleRuns(text, ink.weight).map(({ face, text: part }) => {
      const { font, id } = this.#face(face);
      let codes = '';
      for (const character of part) codes += font.encode(character.codePointAt(0) ?? 0);
      return `/${id} ${number(ink.size)} Tf <${codes}> Tj`;
    });
    return [placeOf(ink, 0, y), ...runs].join(' ');
  }

  /** Each run at its own place on the line, in reading order. */
  #complex(text: string, ink: TextInk, y: number): string {
    const runs = directedRuns(text, lettersOf(text), ink.isRtl ?? isRightToLeft(text));
    const shown = runs.map((run) => this.#run(run, ink));
    const byPlace = runs.map(({ place }, index) => ({ place, index })).toSorted((a, b) => a.place - b.place);
    const starts: number[] = [];
    let x = 0;
    for (const { index } of byPlace) {
      starts[index] = x;
      x += ((shown[index]?.width ?? 0) * ink.size) / 1000;
    }
    return shown.map(({ operators }, index) => `${placeOf(ink, starts[index] ?? 0, y)} ${operators}`).join(' ');
  }

  /** Width in thousandths of an em. Letters that run to the left are shown from the left, which the mark says. */
  #run({ letters, isRtl }: DirectedRun, { size, weight, color }: TextInk): { operators: string; width: number } {
    const [first] = letters;
    if (first === undefined) return { operators: '', width: 0 };
    const face = fontFaceOf(first, weight);
    const { font, id } = this.#face(face);
    const inOrder = isRtl ? letters.toReversed() : letters;
    const { shown, width } = row(
      inOrder.flatMap((letter) => this.#glyphs(letter, font, weight)),
      isRtl,
    );
    const show = `/${id} ${number(size)} Tf [${shown}] TJ`;
    const bolder =
      face === 'chinese' && weight !== 'regular'
        ? `${rgb(color)} RG ${number(size * BOLDER)} w 2 Tr ${show} 0 Tr`
        : show;
    return { operators: isRtl ? `/ReversedChars BMC ${bolder} EMC` : bolder, width };
  }

  #glyphs({ text, face, form, drawn }: Letter, font: EmbeddedFont, weight: Weight): Glyph[] {
    if (face === 'missing') this.missing.add(String.fromCodePoint(text.codePointAt(0) ?? 0));
    if (face === 'missing' || face === 'emoji') {
      const glyph = font.glyphOf(face === 'missing' ? BOX : (text.codePointAt(0) ?? 0));
      return [plain(font.encodeGlyph(glyph, text, MISSING_ADVANCE), 1000 * MISSING_ADVANCE)];
    }
    const glyph =
      form === undefined ? font.glyphOf((drawn ?? text).codePointAt(0) ?? 0) : (GLYPHS[twoWeights(weight)][form] ?? 0);
    const width = font.widthOf(glyph);
    if (LIGATURE.test(text)) return ligature(text, glyph, font);
    const isMark = width === 0 && /^\p{M}/u.test(text);
    return [{ code: font.encodeGlyph(glyph, text), width, middle: font.middleOf(glyph), isMark }];
  }

  /** A face is embedded at its first use, so that a file carries no font that it does not show. */
  #face(name: FaceName): Face {
    const known = this.#faces.get(name);
    if (known !== undefined) return known;
    const { slot, tag, name: postScriptName } = SLOTS[name];
    const font = this.#fonts.get(name);
    if (font === undefined) throw new Error(`The font ${postScriptName} was not loaded`);
    const claimed = this.#file.claimFontSlot(...slot);
    const face = { font: new EmbeddedFont(font, tag, postScriptName), id: claimed.id };
    face.font.embedIn(this.#file, claimed);
    this.#faces.set(name, face);
    return face;
  }
}

/** Lengths in thousandths of an em. */
interface Glyph {
  readonly code: string;
  readonly width: number;
  readonly middle: number;
  /** A point or vowel sign of Hebrew or Arabic, which stands over, in or under its letter. */
  readonly isMark: boolean;
}

const plain = (code: string, width: number): Glyph => ({ code, width, middle: 0, isMark: false });

/** Two letters drawn as one. Readers turn round what runs to the left letter by letter, so each has a glyph: the second one all the ink. */
function ligature(text: string, glyph: number, font: EmbeddedFont): Glyph[] {
  return [
    plain(font.encodeGlyph(glyph, text.slice(1)), font.widthOf(glyph)),
    plain(font.encodeGlyph(font.glyphOf(SPACE), text.slice(0, 1), 0), 0),
  ];
}

/** The glyphs from left to right as operands of TJ, whose numbers take away from the way to the next glyph. */
function row(glyphs: readonly Glyph[], isRtl: boolean): { shown: string; width: number } {
  let shown = '';
  let width = 0;
  for (const [index, { code, width: own, middle, isMark }] of glyphs.entries()) {
    width += own;
    const letter = isMark && isRtl ? glyphs.slice(index).find((glyph) => !glyph.isMark) : undefined;
    const shift = letter === undefined ? 0 : letter.width / 2 - middle;
    shown += shift === 0 ? `<${code}>` : ` ${number(-shift)} <${code}> ${number(shift)} `;
  }
  return { shown: shown.replaceAll('><', ''), width };
}

/** Where the pen goes before a run that begins `x` points from the start of its line. */
function placeOf({ x: left, upright }: TextInk, x: number, y: number): string {
  if (upright === true) return `0 1 -1 0 ${number(left)} ${number(y + x)} Tm`;
  return `1 0 0 1 ${number(left + x)} ${number(y)} Tm`;
}

/** Parts text where the font changes. */
function simpleRuns(text: string, weight: Weight): { face: FaceName; text: string }[] {
  const runs: { face: FaceName; text: string }[] = [];
  for (const character of text) {
    const face = faceOf(character.codePointAt(0) ?? 0) === 'symbols' ? 'symbols' : weight;
    const last = runs.at(-1);
    if (last?.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}
