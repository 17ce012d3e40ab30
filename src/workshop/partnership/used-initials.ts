import type { WorkshopDocument } from '../model/workshop-document.ts';

const INITIALS = /\b[A-Z][A-Z&/]{1,6}\b/g;
/** Written in capitals for the sake of capitals, or known to everybody. */
const WORDS = new Set(['AND', 'THE', 'NOT', 'OR', 'OK', 'TV', 'US', 'USA', 'UK', 'ID', 'AM', 'PM']);

export interface UsedInitials {
  readonly initials: string;
  readonly count: number;
}

/** Initials on the cards that the glossary does not have, the most used first. */
export function unexplainedInitials({
  cards,
  abbreviations,
}: Pick<WorkshopDocument, 'cards' | 'abbreviations'>): UsedInitials[] {
  const known = new Set(Object.values(abbreviations).map(({ initials }) => initials.toUpperCase()));
  const counts = new Map<string, number>();
  for (const { text, description, note } of Object.values(cards))
    for (const [initials] of `${text} ${description} ${note}`.matchAll(INITIALS))
      if (!WORDS.has(initials) && !known.has(initials)) counts.set(initials, (counts.get(initials) ?? 0) + 1);
  return [...counts]
    .map(([initials, count]) => ({ initials, count }))
    .toSorted((a, b) => b.count - a.count || (a.initials < b.initials ? -1 : 1));
}
