import bidiFactory from 'bidi-js';
import type { Letter } from '../../../fonts/letters.ts';

const bidi = bidiFactory();

/** Letters that are shown together: from one font and in one direction. */
export interface DirectedRun {
  readonly letters: readonly Letter[];
  readonly isRtl: boolean;
  /** Its place on the line, from the left. */
  readonly place: number;
}

/** The runs of a line in reading order, each with its place on the line, by Unicode's rules for mixed directions. */
export function directedRuns(text: string, letters: readonly Letter[], isRtl: boolean): DirectedRun[] {
  const { levels } = bidi.getEmbeddingLevels(text, isRtl ? 'rtl' : 'ltr');
  const end = text.trimEnd().length;
  const base = isRtl ? 1 : 0;
  const runs: { letters: Letter[]; level: number }[] = [];
  for (const letter of letters) {
    const level = letter.at < end ? (levels[letter.at] ?? base) : base;
    const last = runs.at(-1);
    if (last?.level === level && last.letters[0]?.face === letter.face) last.letters.push(mirrored(letter, level));
    else runs.push({ letters: [mirrored(letter, level)], level });
  }
  const order = orderOf(runs.map(({ level }) => level));
  return runs.map((run, index) => ({
    letters: run.letters,
    isRtl: run.level % 2 === 1,
    place: order.indexOf(index),
  }));
}

/** A bracket that opens looks the other way from right to left. */
function mirrored(letter: Letter, level: number): Letter {
  const drawn = level % 2 === 1 ? bidi.getMirroredCharacter(letter.text) : null;
  return drawn === null ? letter : { ...letter, drawn };
}

/** Indices from left to right: from the highest level down, everything at or above it is turned round (rule L2). */
function orderOf(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).toReversed());
      from = Math.max(from, to);
    }
  }
  return order;
}
