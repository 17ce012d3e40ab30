import MiniSearch from 'minisearch';
import type { Id } from '../../intercepts/model/field.ts';

export interface Entry {
  readonly id: Id;
  readonly text: string;
  /** Only entries of one group are compared: a gap is never the same as a resource. */
  readonly group: string;
}

export interface LikelyPair {
  readonly one: Id;
  readonly other: Id;
  /** From 0 to 1, which is the very same words. */
  readonly likeness: number;
}

/** Words that say nothing of what a card is about. */
const EMPTY_WORDS = new Set(
  'a an and are at be by for from has have in is it its no not of on or than that the their there they this to too who with lack enough missing people person stop run'.split(
    ' ',
  ),
);

/** Measured on the sample and on rooms' usual wordings: below this, pairs share a subject and are different things. */
const LEAST = 0.34;

/** A letter or two may differ in a long word ("counselor", "counsellor"), none in a short one. */
const TYPOS = 0.2;

/**
 * Pairs that may say the same, the likeliest first. Each entry is searched for by its own words; how well another answers, against how
 * well it answers itself, is the likeness, and the smaller of the two directions counts, so that a short card is not taken for
 * a long one that happens to hold its words.
 */
export function likelyPairs(entries: readonly Entry[]): LikelyPair[] {
  const index = new MiniSearch<Entry>({ fields: ['text'], processTerm: wordOf });
  index.addAll(entries);
  const groups = new Map(entries.map(({ id, group }) => [id, group]));
  const answers = new Map(entries.map((entry) => [entry.id, answersTo(index, entry)]));
  const pairs: LikelyPair[] = [];
  for (const [one, found] of answers)
    for (const [other, likeness] of found) {
      if (one >= other || groups.get(one) !== groups.get(other)) continue;
      const both = Math.sqrt(likeness * (answers.get(other)?.get(one) ?? 0));
      if (both >= LEAST) pairs.push({ one, other, likeness: both });
    }
  return pairs.toSorted((a, b) => b.likeness - a.likeness || (a.one + a.other < b.one + b.other ? -1 : 1));
}

function answersTo(index: MiniSearch<Entry>, { id, text }: Entry): Map<Id, number> {
  const found = index.search(text, {
    fuzzy: (word) => (word.length > 5 ? TYPOS : false),
    prefix: (word) => word.length > 4,
  });
  const own = found.find((result) => result.id === id)?.score ?? 0;
  if (own === 0) return new Map();
  return new Map(
    found.flatMap((result): [Id, number][] =>
      result.id === id ? [] : [[String(result.id), Math.min(1, result.score / own)]],
    ),
  );
}

/** A plural and its singular are one word. */
function wordOf(word: string): string | null {
  const plain = word.toLowerCase();
  if (EMPTY_WORDS.has(plain)) return null;
  return plain.length > 4 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
}
