import { measureText, type Weight } from '../../../fonts/measure.ts';
import { printable } from '../../../fonts/printable.ts';
import type { Run } from '../../report/richText.ts';
import { piecesOf } from './wrap.ts';

/** Words of one look on one line. */
export interface Atom {
  readonly text: string;
  readonly weight: Weight;
  readonly address: string;
  /** Which run it comes from. */
  readonly run: number;
}

export interface RichLine {
  readonly atoms: readonly Atom[];
  /** The line ends inside a word, so nothing stands between it and the next line. */
  readonly cutsWord: boolean;
}

/** Parts of words between two blanks, which may differ in their looks: "**gaps**," is one word of two. */
interface Word {
  readonly atoms: readonly Atom[];
}

/** Breaks runs into lines no wider than `width` at blanks, and a word that alone is too wide wherever it must. */
export function wrapRuns(runs: readonly Run[], width: number, size: number): RichLine[] {
  const lines: RichLine[] = [];
  let line: Atom[] = [];
  let used = 0;
  const end = (cutsWord: boolean) => {
    lines.push({ atoms: joined(line), cutsWord });
    line = [];
    used = 0;
  };
  for (const { atoms } of wordsOf(runs)) {
    const pieces = wordWidth(atoms, size) <= width ? [atoms] : shredded(atoms, width, size);
    for (const [index, piece] of pieces.entries()) {
      const [first, ...rest] = piece;
      if (first === undefined) continue;
      const blank = line.length > 0 && index === 0 ? [blankBetween(line.at(-1), first)] : [];
      const spaced = [...blank, first, ...rest];
      if (line.length > 0 && used + wordWidth(spaced, size) > width) {
        end(index > 0);
        line.push(...piece);
        used = wordWidth(piece, size);
      } else {
        line.push(...spaced);
        used += wordWidth(spaced, size);
      }
    }
  }
  if (line.length > 0) end(false);
  return lines;
}

/** A blank beside a link belongs to the words before or after it, unless both are links. */
const blankBetween = (before: Atom | undefined, after: Atom): Atom => ({
  ...(before?.address === '' ? before : after),
  text: ' ',
});

const wordWidth = (atoms: readonly Atom[], size: number): number =>
  atoms.reduce((sum, { text, weight }) => sum + measureText(text, size, weight), 0);

function wordsOf(runs: readonly Run[]): Word[] {
  const words: { atoms: Atom[] }[] = [];
  let isOpen = false;
  for (const [run, { text, isBold, address }] of runs.entries()) {
    for (const part of printable(text).split(/( +)/)) {
      if (part === '') continue;
      if (part.startsWith(' ')) {
        isOpen = false;
        continue;
      }
      const atom = { text: part, weight: isBold ? ('bold' as const) : ('regular' as const), address, run };
      if (isOpen) words.at(-1)?.atoms.push(atom);
      else words.push({ atoms: [atom] });
      isOpen = true;
    }
  }
  return words;
}

const shredded = (atoms: readonly Atom[], width: number, size: number): Atom[][] =>
  atoms.flatMap((atom) =>
    piecesOf(atom.text, width, (part) => measureText(part, size, atom.weight)).map((text) => [{ ...atom, text }]),
  );

/** Neighbors of one run become one piece of ink. */
function joined(atoms: readonly Atom[]): Atom[] {
  const found: Atom[] = [];
  for (const atom of atoms) {
    const last = found.at(-1);
    if (last?.run === atom.run) found[found.length - 1] = { ...last, text: last.text + atom.text };
    else found.push(atom);
  }
  return found;
}
