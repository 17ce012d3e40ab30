import { expect, test } from 'vitest';
import { changeCard } from '../../../src/intercepts/model/card-edits.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { type SharedWorkshop, shareDocument, shareUpdates } from '../../../src/workshop/sharing/shared-workshop.ts';
import { compacted, kinshipOf, type Update } from '../../../src/workshop/sharing/updates.ts';
import { furnished } from '../../properties/random-edits.ts';

const origin = shareDocument(furnished, 1).encode();
const garbage = new Uint8Array([3, 255, 255, 17, 4]);

/** Types into the note of a card; every key stroke builds on the one before. */
function typed(shared: SharedWorkshop, words: readonly string[]): Update[] {
  const updates: Update[] = [];
  shared.onUpdate((update) => updates.push(update));
  for (const note of words) {
    const { document, changes } = carryOut(shared.document, changeCard('c0', { note }));
    shared.write(changes, document);
  }
  return updates;
}

test('an update that is none is named and left out, and the rest is read', () => {
  const [update = garbage] = typed(shareUpdates([origin], 11).shared, ['asked']);
  const { shared, unreadable, incomplete } = shareUpdates([origin, garbage, update]);
  expect({ unreadable, incomplete }).toEqual({ unreadable: [1], incomplete: false });
  expect(shared.document.cards['c0']?.note).toBe('asked');
});

test('an update without the one that it builds on is said to be incomplete', () => {
  const [first = garbage, second = garbage] = typed(shareUpdates([origin], 11).shared, ['a', 'ab']);
  expect(shareUpdates([origin, second])).toMatchObject({ unreadable: [], incomplete: true });
  expect(shareUpdates([origin, second, first])).toMatchObject({ unreadable: [], incomplete: false });
});

test('compacting keeps what waits for a missing update', () => {
  const [first = garbage, second = garbage] = typed(shareUpdates([origin], 11).shared, ['a', 'ab']);
  const { update, unreadable } = compacted([origin, second, garbage]);
  expect(unreadable).toEqual([2]);
  expect(shareUpdates([update, first]).shared.document.cards['c0']?.note).toBe('ab');
});

test('two copies that have both gone on are apart', () => {
  const [first, second] = [shareUpdates([origin], 11).shared, shareUpdates([origin], 12).shared];
  typed(first, ['a']);
  expect(kinshipOf(first.encode(), second.encode())).toBe('behind');
  expect(kinshipOf(second.encode(), first.encode())).toBe('ahead');
  typed(second, ['b']);
  expect(kinshipOf(first.encode(), second.encode())).toBe('apart');
});
