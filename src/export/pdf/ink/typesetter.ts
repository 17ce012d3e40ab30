import { faceOf, MISSING_ADVANCE, measureText, WEIGHTS, type Weight } from '../../../fonts/measure.ts';
import { printable } from '../../../fonts/printable.ts';
import type { TrueType } from '../../../fonts/trueType.ts';
import type { TextInk } from '../flow/ink.ts';
import { EmbeddedFont } from './embeddedFont.ts';
import type { JsPdfDocument } from './jsPdfDocument.ts';
import { number, rgb, utf16Hex } from './syntax.ts';

export const FACES = [...WEIGHTS, 'symbols'] as const;
export type FaceName = (typeof FACES)[number];
export type Fonts = Readonly<Record<FaceName, TrueType>>;

/** Standard fonts of jsPDF whose places ours take, and the names by which readers show them. */
const SLOTS: Record<FaceName, { slot: readonly [string, string]; tag: string; name: string }> = {
  regular: { slot: ['times', 'normal'], tag: 'SIMREG', name: 'NotoSans-Regular' },
  semibold: { slot: ['times', 'italic'], tag: 'SIMSEM', name: 'NotoSans-SemiBold' },
  bold: { slot: ['times', 'bold'], tag: 'SIMBLD', name: 'NotoSans-Bold' },
  symbols: { slot: ['courier', 'normal'], tag: 'SIMSYM', name: 'DejaVuSans' },
};

const BOX = 0x25a1;

interface Face {
  readonly font: EmbeddedFont;
  /** What content streams call it. */
  readonly id: string;
}

interface Run {
  readonly face: FaceName | 'missing';
  text: string;
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
  show({ text, size, weight, color, x, upright }: TextInk, y: number): string {
    const runs = runsOf(printable(text), weight).map((run) => this.#showRun(run, size));
    const place = upright === true ? `0 1 -1 0 ${number(x)} ${number(y)} Tm` : `${number(x)} ${number(y)} Td`;
    return `BT ${rgb(color)} rg ${place} ${runs.join(' ')} ET`;
  }

  #showRun({ face, text }: Run, size: number): string {
    const { font, id } = this.#face(face === 'missing' ? 'symbols' : face);
    const select = `/${id} ${number(size)} Tf`;
    if (face === 'missing') return `${select} ${this.#boxes(text, font)}`;
    let codes = '';
    for (const character of text) codes += font.encode(character.codePointAt(0) ?? 0);
    return `${select} <${codes}> Tj`;
  }

  /** A face is embedded at its first use, so that a file carries no font that it does not show. */
  #face(name: FaceName): Face {
    const known = this.#faces.get(name);
    if (known !== undefined) return known;
    const { slot, tag, name: postScriptName } = SLOTS[name];
    const claimed = this.#file.claimFontSlot(...slot);
    const face = { font: new EmbeddedFont(this.#fonts[name], tag, postScriptName), id: claimed.id };
    face.font.embedIn(this.#file, claimed);
    this.#faces.set(name, face);
    return face;
  }

  /** A box for every character that no font has; the characters themselves stay readable, searchable and copyable. */
  #boxes(text: string, symbols: EmbeddedFont): string {
    const box = symbols.encode(BOX);
    const rest = number(1000 * (measureText('□', 1, 'regular') - MISSING_ADVANCE));
    let shown = '';
    for (const character of text) {
      if (faceOf(character.codePointAt(0) ?? 0) !== 'missing') continue;
      this.missing.add(character);
      shown += `<${box}> ${rest} `;
    }
    return `/Span <</ActualText <FEFF${utf16Hex(text)}>>> BDC [${shown}] TJ EMC`;
  }
}

/** Parts the text where the font changes; what draws nothing stays with its neighbour. */
function runsOf(text: string, weight: Weight): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const face = faceOf(character.codePointAt(0) ?? 0);
    const last = runs.at(-1);
    const joins = character === '\u200d' && last?.face === 'missing';
    const name =
      face === 'invisible' || joins
        ? last?.face === 'missing'
          ? 'missing'
          : undefined
        : face === 'text'
          ? weight
          : face;
    if (name === undefined) continue;
    if (last?.face === name) last.text += character;
    else runs.push({ face: name, text: character });
  }
  return runs;
}
