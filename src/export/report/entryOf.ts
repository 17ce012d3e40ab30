import type { Card } from '../../intercepts/model/system-map.ts';
import type { Say } from '../../words/words.ts';
import { detail } from './blocks.ts';
import { dayWords } from './days.ts';
import type { Detail, Entry, EntryGroup, Marker } from './report.ts';

/** A card with every field that somebody has filled in. */
export function entryOf(card: Card, say: Say, first: readonly Detail[] = []): Entry {
  const { text, initials } = card;
  return {
    marker: markerOf(card),
    text: initials === '' ? text : `${text} (${initials})`.trimStart(),
    details: [...first, ...detailsOf(card, say)],
  };
}

function markerOf({ kind, status }: Card): Marker {
  return kind === 'resource' && status !== '' ? status : kind;
}

function detailsOf(card: Card, say: Say): Detail[] {
  return [
    ...detail(say('field.agency'), card.agency),
    ...(card.status === '' ? [] : detail('', say(`status.${card.status}`))),
    ...detail(say('field.capacity'), amountWords(card.capacity, card.capacityUnit, say)),
    ...detail(say('field.volume'), volumeWords(card, say)),
    ...detail(say('field.hours'), card.hours),
    ...detail(say('field.eligibility'), card.eligibility),
    ...detail(say('field.referrers'), card.referrers),
    ...detail(say('field.population'), card.population),
    ...detail(say('field.area'), card.area),
    ...detail(say('field.affected'), card.affected),
    ...detail(say('field.description'), card.description),
    ...detail(say('field.note'), card.note),
    ...detail(say('field.lastChecked'), dayWords(card.lastChecked, say)),
    ...detail(say('field.checkedBy'), card.checkedBy),
  ];
}

const numberWords = (value: number | null, say: Say): string => (value === null ? '' : say('report.number', { value }));

const amountWords = (value: number | null, unit: string, say: Say): string =>
  `${numberWords(value, say)} ${unit}`.trim();

function volumeWords({ volume, volumeYear }: Pick<Card, 'volume' | 'volumeYear'>, say: Say): string {
  return `${numberWords(volume, say)} ${volumeYear === '' ? '' : `(${volumeYear})`}`.trim();
}

/**
 * Cards under their headings: first those without one, then in the order of `headings`, which is the room's, then headings that only a
 * card names.
 */
export function groupsOf(cards: readonly Card[], headings: readonly string[], say: Say): EntryGroup[] {
  const titles = new Set(['', ...headings, ...cards.map(({ heading }) => heading.trim())]);
  return [...titles].flatMap((title) => {
    const own = cards.filter(({ heading }) => heading.trim() === title);
    return own.length === 0 ? [] : [{ title, entries: own.map((card) => entryOf(card, say)) }];
  });
}
