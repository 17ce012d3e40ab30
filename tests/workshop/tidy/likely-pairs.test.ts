import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likelyPairs } from '../../../src/workshop/tidy/likely-pairs.ts';

const entries = (...texts: string[]) => texts.map((text, n) => ({ id: `e${n}`, text, group: 'gap' }));
const pairs = (...texts: string[]) => likelyPairs(entries(...texts)).map(({ one, other }) => [one, other]);

/** What a room says in one go, so that words which many cards have count for less. */
const OTHERS = [
  'Wait for a competency evaluation',
  'Officers wait in the emergency department',
  'Crisis line for veterans',
  'No treatment court for drug offenses',
];

it.each([
  ['No crisis beds in the county', 'Not enough beds for people in crisis'],
  ['Peer support in jail', 'Peer supporters in the jail'],
  ['Data are not shared between jail and provider', 'Jail and provider do not share data'],
  ['No night shift of mobile crisis', 'Mobile crisis does not run at night'],
  ['Lack of housing on release from jail', 'No housing for people leaving jail'],
  ['Counselor for veterans', 'Counsellor for veterans'],
])('takes “%s” and “%s” for likely the same', (one, other) => {
  expect(pairs(one, other, ...OTHERS)).toContainEqual(['e0', 'e1']);
});

it('does not propose what only shares a subject', () => {
  expect(pairs('Crisis beds for young people', 'Crisis training in Spanish', ...OTHERS)).toEqual([]);
});

it('never takes a gap for a resource, however alike they are', () => {
  const same = [
    { id: 'a', text: 'Mobile crisis team', group: 'gap' },
    { id: 'b', text: 'Mobile crisis team', group: 'resource' },
  ];
  expect(likelyPairs(same)).toEqual([]);
});

it('proposes each pair once, the likeliest first, whatever order the cards come in', () => {
  const words = fc.constantFrom('crisis', 'beds', 'night', 'jail', 'data', 'housing', 'court');
  const texts = fc.uniqueArray(
    fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(texts, (list) => {
      const found = likelyPairs(entries(...list));
      expect(found.map(({ likeness }) => likeness)).toEqual(
        found.map(({ likeness }) => likeness).toSorted((a, b) => b - a),
      );
      expect(new Set(found.map(({ one, other }) => `${one} ${other}`)).size).toBe(found.length);
      expect(likelyPairs(entries(...list).toReversed())).toHaveLength(found.length);
    }),
  );
});
