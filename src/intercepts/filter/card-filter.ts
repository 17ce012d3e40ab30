import type { CardKind, CardStatus } from '../model/card.ts';
import type { Card } from '../model/system-map.ts';

/** The fields that hold a few words which many cards share. */
export const FILTER_FIELDS = ['agency', 'heading', 'population', 'area', 'origin'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** Which cards a person wants to see. An empty list or text asks for nothing. */
export interface CardFilter extends Readonly<Record<FilterField, string>> {
  readonly kinds: readonly CardKind[];
  readonly statuses: readonly CardStatus[];
  readonly text: string;
  /** A day as 2026-05-14: only cards that nobody has checked since. '' for all. */
  readonly uncheckedSince: string;
}

export const NO_FILTER: CardFilter = {
  kinds: [],
  statuses: [],
  agency: '',
  heading: '',
  population: '',
  area: '',
  origin: '',
  text: '',
  uncheckedSince: '',
};

/** True when the filter asks for anything. */
export const isActive = (filter: CardFilter): boolean => Object.values(filter).some((asked) => asked.length > 0);

/** True when the card has everything that the filter asks for. */
export function matches(card: Card, filter: CardFilter): boolean {
  const { kinds, statuses, uncheckedSince } = filter;
  if (kinds.length > 0 && !kinds.includes(card.kind)) return false;
  if (statuses.length > 0 && !(card.kind === 'resource' && statuses.includes(card.status))) return false;
  // A card that nobody has ever checked has not been checked since.
  if (uncheckedSince !== '' && card.lastChecked >= uncheckedSince) return false;
  if (FILTER_FIELDS.some((field) => filter[field] !== '' && plain(card[field]) !== plain(filter[field]))) return false;
  return hasWords(card, filter.text);
}

/** True when every word of the text stands somewhere on the card, in any case. */
function hasWords(card: Card, text: string): boolean {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const said = plain(
    [card.text, card.initials, card.agency, card.heading, card.description, card.affected, card.note].join('\n'),
  );
  return words.every((word) => said.includes(word));
}

// Rooms write the same agency in many ways: case and spaces at the ends make no other one.
const plain = (text: string): string => text.trim().toLowerCase();

/** What the cards say in a field, each once, as first written, in alphabetical order. */
export function sayingsOf(cards: readonly Card[], field: FilterField): string[] {
  const sayings = new Map<string, string>();
  for (const card of cards) {
    const key = plain(card[field]);
    if (key !== '' && !sayings.has(key)) sayings.set(key, card[field].trim());
  }
  return [...sayings.values()].toSorted((a, b) => a.localeCompare(b));
}

/** The day a year before `today`, both as 2026-05-14. */
export function aYearBefore(today: string): string {
  const [year = '', month = '', day = ''] = today.split('-');
  // 29 February has no counterpart in the year before.
  return `${Number(year) - 1}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
