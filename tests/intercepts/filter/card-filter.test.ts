import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aYearBefore,
  type CardFilter,
  FILTER_FIELDS,
  isActive,
  matches,
  NO_FILTER,
  sayingsOf,
} from '../../../src/intercepts/filter/card-filter.ts';
import { blankCard } from '../../../src/intercepts/model/blank.ts';
import { CARD_KINDS } from '../../../src/intercepts/model/card.ts';
import type { Card } from '../../../src/intercepts/model/system-map.ts';
import { anyMap } from '../random-map.ts';

const card = (fields: Partial<Card>): Card => ({ ...blankCard('c'), ...fields });
const asking = (part: Partial<CardFilter>): CardFilter => ({ ...NO_FILTER, ...part });

describe('matches', () => {
  it('takes every card while nothing is asked', () => {
    expect(isActive(NO_FILTER)).toBe(false);
    fc.assert(
      fc.property(anyMap, ({ cards }) => {
        expect(Object.values(cards).every((each) => matches(each, NO_FILTER))).toBe(true);
      }),
    );
  });

  it('takes no card twice and leaves none out when every kind is asked for in turn', () => {
    fc.assert(
      fc.property(anyMap, ({ cards }) => {
        const all = Object.values(cards);
        const found = CARD_KINDS.flatMap((kind) => all.filter((each) => matches(each, asking({ kinds: [kind] }))));
        expect(found.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('never finds more cards when more is asked', () => {
    fc.assert(
      fc.property(
        anyMap,
        fc.constantFrom(...CARD_KINDS),
        fc.constantFrom('jail', 'CRISIS team', ''),
        (map, kind, text) => {
          const found = Object.values(map.cards).filter((each) => matches(each, asking({ kinds: [kind], text })));
          expect(found.every((each) => matches(each, asking({ text })))).toBe(true);
        },
      ),
    );
  });

  it('asks for a status only of resources, as nothing else has one', () => {
    const short = asking({ statuses: ['short'] });
    expect(matches(card({ kind: 'resource', status: 'short' }), short)).toBe(true);
    expect(matches(card({ kind: 'resource', status: 'enough' }), short)).toBe(false);
    expect(matches(card({ kind: 'gap', status: 'short' }), short)).toBe(false);
  });

  it.each(FILTER_FIELDS)('reads the %s in any case, with any spaces around it', (field) => {
    expect(matches(card({ [field]: ' County Sheriff ' }), asking({ [field]: 'county sheriff' }))).toBe(true);
    expect(matches(card({ [field]: 'County' }), asking({ [field]: 'county sheriff' }))).toBe(false);
  });

  it('finds all words wherever they stand on the card', () => {
    const found = card({ text: 'Mobile team', agency: 'Marlow Health', note: 'since May' });
    expect(matches(found, asking({ text: 'TEAM health may' }))).toBe(true);
    expect(matches(found, asking({ text: 'team june' }))).toBe(false);
  });

  it('takes a card that was checked before the day, or never', () => {
    const since = asking({ uncheckedSince: '2025-05-14' });
    expect(matches(card({ lastChecked: '2025-05-13' }), since)).toBe(true);
    expect(matches(card({ lastChecked: '' }), since)).toBe(true);
    expect(matches(card({ lastChecked: '2025-05-14' }), since)).toBe(false);
  });
});

it('counts a year back, over a leap day as well', () => {
  expect(aYearBefore('2026-05-14')).toBe('2025-05-14');
  expect(aYearBefore('2028-02-29')).toBe('2027-02-28');
});

it('offers what cards say in a field once, however it is written', () => {
  const cards = ['Sheriff', 'Health', 'sheriff ', ''].map((agency) => card({ agency }));
  expect(sayingsOf(cards, 'agency')).toEqual(['Health', 'Sheriff']);
});
