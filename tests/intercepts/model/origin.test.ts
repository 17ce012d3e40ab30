import { produce } from 'immer';
import { expect, test } from 'vitest';
import { addCards, changeCard } from '../../../src/intercepts/model/card-edits.ts';
import { signedBy } from '../../../src/intercepts/model/origin.ts';
import { smallMap } from '../small-map.ts';

const adds = addCards([
  { id: 'new-1', at: 'system', text: 'Said here' },
  { id: 'new-2', at: 'system', text: 'Said elsewhere', origin: 'Table 3' },
]);

test('cards that an edit adds say where they were written, unless they say it already', () => {
  const { cards } = produce(smallMap, signedBy('Table 2', adds));
  expect([cards['new-1']?.origin, cards['new-2']?.origin]).toEqual(['Table 2', 'Table 3']);
});

test('cards that were there before stay as they are, whoever edits them', () => {
  const [id = ''] = Object.keys(smallMap.cards);
  const { cards } = produce(smallMap, signedBy('Table 2', changeCard(id, { note: 'Checked' })));
  expect(cards[id]).toEqual({ ...smallMap.cards[id], note: 'Checked' });
});

test('where the laptop has no name an edit is the very same edit', () => {
  expect(signedBy('', adds)).toBe(adds);
});
