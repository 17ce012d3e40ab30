import type { Participant } from '../model/workshop-document.ts';

const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string) =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * The people of whose name every typed word begins a word, those whose name begins that way first; then those whom only the agency
 * makes fit. "d" finds Dana Whitfield before Luis Delgado.
 */
export function findPeople(people: readonly Participant[], typed: string): Participant[] {
  const begun = wordsOf(typed);
  const fits = (words: readonly string[]) => begun.every((start) => words.some((word) => word.startsWith(start)));
  const ranked = people.flatMap((person) => {
    const name = wordsOf(person.name);
    if (fits(name)) return [{ person, rank: name[0]?.startsWith(begun[0] ?? '') === true ? 0 : 1 }];
    return fits([...name, ...wordsOf(person.agency)]) ? [{ person, rank: 2 }] : [];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ person }) => person);
}
