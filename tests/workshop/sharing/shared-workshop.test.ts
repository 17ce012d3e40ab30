import { expect, test, vi } from 'vitest';
import { addCards, changeCard, moveCards, removeCards } from '../../../src/intercepts/model/card-edits.ts';
import { addStation, removeStation } from '../../../src/intercepts/model/lane-edits.ts';
import { carryOut, type Edit, reverseOf } from '../../../src/workshop/model/change.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { type SharedWorkshop, shareDocument, shareUpdates } from '../../../src/workshop/sharing/shared-workshop.ts';
import { furnished } from '../../properties/random-edits.ts';

const origin = shareDocument(furnished, 1).encode();

/** Two copies of one workshop. The second is numbered higher, so that Yjs prefers what it wrote at the same time. */
const twoCopies = () => [shareUpdates([origin], 11).shared, shareUpdates([origin], 12).shared] as const;

function perform(shared: SharedWorkshop, edit: Edit) {
  const { document, changes } = carryOut(shared.document, edit);
  shared.write(changes, document);
  return { undo: () => shared.write(changes.map(reverseOf), furnished) };
}

test('fields of one card that two copies changed at the same time are both kept', () => {
  const [first, second] = twoCopies();
  perform(first, changeCard('c0', { text: 'No night shift at all' }));
  perform(second, changeCard('c0', { agency: 'Sheriff' }));
  first.merge(second.encode());
  expect(first.document.cards['c0']).toMatchObject({ text: 'No night shift at all', agency: 'Sheriff' });
});

test('two copies that create the same record keep what either filled in', () => {
  const [first, second] = twoCopies();
  perform(first, addCards([{ id: 'c9', at: 'system', text: 'Warrant clinic' }]));
  perform(second, addCards([{ id: 'c9', at: 'system', note: 'monthly' }]));
  first.merge(second.encode());
  expect(first.document.cards['c9']).toMatchObject({ text: 'Warrant clinic', note: 'monthly' });
});

test('a card that one copy removes and another one edits is gone, and is back with the edit when the removal is undone', async () => {
  const [first, second] = twoCopies();
  const removal = perform(first, removeCards(['c1']));
  perform(second, changeCard('c1', { text: 'Co-responder, days only' }));
  first.merge(second.encode());
  expect(first.document.cards['c1']).toBeUndefined();

  const heard: WorkshopDocument[] = [];
  first.onRemote((document) => heard.push(document));
  removal.undo();
  await Promise.resolve();
  expect(first.document.cards['c1']?.text).toBe('Co-responder, days only');
  expect(heard).toEqual([first.document]);
});

test('a card made anew under the id of a removed one has nothing of the old one', () => {
  const [first] = twoCopies();
  perform(first, changeCard('c1', { note: 'old' }));
  perform(first, removeCards(['c1']));
  perform(first, addCards([{ id: 'c1', at: 'system', text: 'Another' }]));
  expect(shareUpdates([first.encode()]).shared.document.cards['c1']).toEqual(first.document.cards['c1']);
  expect(first.document.cards['c1']).toMatchObject({ text: 'Another', note: '' });
});

test('a card whose station another copy removed waits in the whole system and goes back when the station is back', async () => {
  const [first, second] = twoCopies();
  perform(first, addStation({ id: 's9', intercept: 'i0', name: 'Drop-in' }));
  second.merge(first.encode());
  perform(first, moveCards(['c1'], 'station:s9'));
  perform(second, removeStation('s9'));
  first.merge(second.encode());
  expect(first.document.cards['c1']?.at).toBe('system');

  perform(first, addStation({ id: 's9', intercept: 'i0', name: 'Drop-in' }));
  await Promise.resolve();
  expect(first.document.cards['c1']?.at).toBe('station:s9');
});

test('a change elsewhere reaches the listener once, with untouched records and collections as they were', () => {
  const [first, second] = twoCopies();
  const listener = vi.fn<(document: WorkshopDocument) => void>();
  first.onRemote(listener);
  const before = first.document;
  perform(second, (draft) => {
    changeCard('c0', { note: 'asked' })(draft);
    changeCard('c0', { agency: 'Sheriff' })(draft);
  });
  first.merge(second.encode());
  expect(listener.mock.calls).toEqual([[first.document]]);
  expect(first.document.cards['c0']).not.toBe(before.cards['c0']);
  expect(first.document.cards['c1']).toBe(before.cards['c1']);
  expect(first.document.stations).toBe(before.stations);
});

test('hearing again what is known already is no change', () => {
  const [first] = twoCopies();
  const listener = vi.fn<() => void>();
  first.onRemote(listener);
  first.onUpdate(listener);
  first.merge(origin);
  expect(listener).not.toHaveBeenCalled();
});

test('an edit is one update, and a listener that has stopped hears nothing', () => {
  const [first] = twoCopies();
  const [kept, stopped] = [vi.fn<() => void>(), vi.fn<() => void>()];
  first.onUpdate(kept);
  first.onUpdate(stopped)();
  perform(first, removeCards(['c0', 'c1']));
  expect(kept).toHaveBeenCalledTimes(1);
  expect(stopped).not.toHaveBeenCalled();
});

test('cells of a stranger with values of a wrong type, or no record at all, show the default or nothing', () => {
  const [first, second] = twoCopies();
  second.write(
    [
      { collection: 'cards', id: 'c0', before: { text: '' }, after: { text: 7, kind: 'nonsense' } },
      { collection: 'cards', id: '__proto__', before: undefined, after: { text: 'x' } },
    ],
    second.document,
  );
  first.merge(second.encode());
  expect(first.document.cards['c0']).toMatchObject({ text: '', kind: 'gap' });
  expect(Object.keys(first.document.cards)).toEqual(['c0', 'c1']);
});
