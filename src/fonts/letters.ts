import { arabicForms, isArabic } from './arabic.ts';
import { type Face, faceOf } from './faces.ts';

/** A piece of text that is drawn as one: a character, an Arabic letter in its form, an emoji with what modifies it. */
export interface Letter {
  /** As typed. */
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly at: number;
  readonly face: Exclude<Face, 'invisible'>;
  /** For Arabic: place in the lists of widths and glyph numbers. */
  readonly form?: number;
  /** What stands for it where it is not drawn as typed, such as a mirrored bracket. */
  readonly drawn?: string;
}

/** Latin, Greek, Cyrillic and signs: each character is drawn by itself, from left to right. */
const SIMPLE = /^[\u0020-\u058f\u1e00-\u200b\u2010-\u2029\u202f-\u205f\u2070-\u27bf]*$/;
const ARABIC_RUN = /[\u0600-\u06ff\u0750-\u077f\ufdf0-\ufdfd\u200d]+/y;
const JOINER = '\u200d';

/** Whether characters of this text stand for themselves, one after the other. */
export const isSimple = (text: string): boolean => SIMPLE.test(text);

/** Parts text (as `printable` gives it) into what is drawn, in the order in which it is read. */
export function lettersOf(text: string): Letter[] {
  const found: Letter[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (isArabic(character)) at = addArabic(found, text, at);
    else {
      addCharacter(found, character, at);
      at += character.length;
    }
  }
  return found;
}

function addArabic(found: Letter[], text: string, from: number): number {
  ARABIC_RUN.lastIndex = from;
  const run = ARABIC_RUN.exec(text)?.[0] ?? '';
  const forms = arabicForms(run);
  let at = from;
  for (const { text: letter, form } of forms) {
    // Joiners are no letters of their own: they have done their work.
    while (!text.startsWith(letter, at)) at += 1;
    found.push({ text: letter, at, face: 'arabic', form });
    at += letter.length;
  }
  return from + run.length;
}

/** What draws nothing belongs to the character before it, and a joiner to the emoji or box that it joins. */
function addCharacter(found: Letter[], character: string, at: number): void {
  const face = faceOf(character.codePointAt(0) ?? 0);
  const last = found.at(-1);
  const isJoined = character === JOINER && (last?.face === 'emoji' || last?.face === 'missing');
  if (face !== 'invisible' && !isJoined) found.push({ text: character, at, face });
  else if (last !== undefined) found[found.length - 1] = { ...last, text: last.text + character };
}
