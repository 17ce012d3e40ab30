import advances from './advances.json';

/** Letters whose looks depend on their neighbors, and the marks on them. */
interface Letter {
  /** Where its forms begin in the lists of widths and glyph numbers. */
  readonly first: number;
  /** 1: stands alone; 2: joins the letter before it too; 4: joins both. In this order: isolated, final, initial, medial. */
  readonly forms: number;
  readonly isMark: boolean;
}

/** A letter as it is drawn: one, or a lam with the alef that it melts into. */
export interface ArabicForm {
  /** As typed. */
  readonly text: string;
  /** Place in the lists of widths and glyph numbers. */
  readonly form: number;
}

const JOINER = '\u200d';
const LAM = 'ل';
const [letters, ligatures] = readLetters();

export const isArabic = (character: string): boolean => letters.has(character);

/** Gives each letter of a run of Arabic letters, marks and joiners the form that its neighbors ask for. */
export function arabicForms(run: string): ArabicForm[] {
  const characters = Array.from(run);
  const found: ArabicForm[] = [];
  let joins = false;
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const ligature = character === LAM ? ligatures.get(characters[at + 1] ?? '') : undefined;
    const letter = ligature ?? letters.get(character);
    if (letter === undefined) {
      joins = character === JOINER;
      continue;
    }
    if (ligature !== undefined) at += 1;
    const text = ligature === undefined ? character : `${character}${characters[at] ?? ''}`;
    const next = joinsAfter(letter) && joinsBefore(characters, at + 1);
    found.push({ text, form: letter.first + formIn(letter, joins, next) });
    if (!letter.isMark) joins = joinsAfter(letter);
  }
  return found;
}

const joinsAfter = ({ forms }: Letter): boolean => forms === 4;

/** Whether the next letter from `at` on joins the one before it; marks stand between without parting. */
function joinsBefore(characters: readonly string[], at: number): boolean {
  for (let next = at; next < characters.length; next++) {
    const character = characters[next] ?? '';
    if (character === JOINER) return true;
    const letter = letters.get(character);
    if (letter === undefined) return false;
    if (!letter.isMark) return letter.forms > 1;
  }
  return false;
}

function formIn({ forms }: Letter, before: boolean, after: boolean): number {
  if (forms === 1) return 0;
  return (after ? 2 : 0) + (before ? 1 : 0);
}

/** The letters by themselves, and the ligatures of lam by their alef. */
function readLetters(): [Map<string, Letter>, Map<string, Letter>] {
  const { letters: single, ligatures: pairs, forms } = advances.arabic;
  const texts = [...Array.from(single), ...pairs.split(' ')];
  const all: [string, Letter][] = [];
  let first = 0;
  for (const [index, text] of texts.entries()) {
    const count = Number(forms[index]);
    all.push([text, { first, forms: count, isMark: /^\p{M}$/u.test(text) }]);
    first += count;
  }
  const isPair = ([text]: [string, Letter]) => text.length > 1;
  return [
    new Map(all.filter((entry) => !isPair(entry))),
    new Map(all.filter(isPair).map(([text, letter]) => [text.slice(1), letter])),
  ];
}
