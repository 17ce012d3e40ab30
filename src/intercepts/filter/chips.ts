import type { Say } from '../../words/words.ts';
import { type CardFilter, FILTER_FIELDS } from './card-filter.ts';

/** One thing that the filter asks for. */
export interface Chip {
  readonly label: string;
  /** The filter without it. */
  readonly without: Partial<CardFilter>;
}

/** What the filter asks for, in the order of its form. */
export function chipsOf(filter: CardFilter, say: Say): Chip[] {
  const { kinds, statuses, text, uncheckedSince } = filter;
  return [
    ...kinds.map((kind) => ({
      label: say(`kind.${kind}`),
      without: { kinds: kinds.filter((other) => other !== kind) },
    })),
    ...statuses.map((status) => ({
      label: say(`status.${status}`),
      without: { statuses: statuses.filter((other) => other !== status) },
    })),
    ...FILTER_FIELDS.filter((field) => filter[field] !== '').map((field) => ({
      label: say('filter.fieldIs', { field: say(`field.${field}`), value: filter[field] }),
      without: { [field]: '' },
    })),
    ...(text === '' ? [] : [{ label: say('filter.hasText', { text }), without: { text: '' } }]),
    ...(uncheckedSince === '' ? [] : [{ label: say('filter.unchecked'), without: { uncheckedSince: '' } }]),
  ];
}

/** What the filter asks for in one line, for pictures that show nothing else; '' while it asks for nothing. */
export function shownText(filter: CardFilter, say: Say): string {
  const what = chipsOf(filter, say).map(({ label }) => label);
  return what.length === 0 ? '' : say('filter.only', { what: what.join(' · ') });
}
