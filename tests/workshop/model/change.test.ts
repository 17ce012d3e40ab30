import { expect, test } from 'vitest';
import { changeCard, moveCards, removeCards } from '../../../src/intercepts/model/card-edits.ts';
import { applyWhereUntouched, carryOut, changesBetween, reverseOf } from '../../../src/workshop/model/change.ts';
import { furnished } from '../../properties/random-edits.ts';

test('an edit that changes nothing gives back the same document and no changes', () => {
  expect(carryOut(furnished, changeCard('c0', { text: 'No night shift' }))).toEqual({
    document: furnished,
    changes: [],
  });
  expect(carryOut(furnished, removeCards(['c7'])).document).toBe(furnished);
});

test('a change names the fields that differ, and for an added or removed record all of them', () => {
  const { changes } = carryOut(furnished, changeCard('c0', { text: 'No nurse', note: '' }));
  expect(changes).toEqual([
    { collection: 'cards', id: 'c0', before: { text: 'No night shift' }, after: { text: 'No nurse' } },
  ]);
  const removal = carryOut(furnished, removeCards(['c1'])).changes;
  expect(removal).toEqual([{ collection: 'cards', id: 'c1', before: furnished.cards['c1'], after: undefined }]);
});

test('what an edit leaves without meaning goes with it: the link of a priority to a removed gap', () => {
  const { document, changes } = carryOut(furnished, removeCards(['c0']));
  expect(document.priorityGaps).toEqual({});
  expect(changes.map(({ collection, id }) => `${collection}/${id}`)).toContain('priorityGaps/x0--c0');
});

test('an edit of anything but a record is refused', () => {
  const replaceAll = () => carryOut(furnished, (draft) => void (draft.cards = {}));
  expect(replaceAll).toThrow('An edit may change records only, not cards');
});

test('reversed changes take an edit back, except where somebody has written since', () => {
  const { document, changes } = carryOut(furnished, (draft) => {
    changeCard('c0', { text: 'No nurse' })(draft);
    moveCards(['c0'], 'system')(draft);
  });
  const others = carryOut(document, changeCard('c0', { text: 'No nurse at night' })).document;
  const { document: after, kept } = applyWhereUntouched(others, changes.map(reverseOf));
  expect(after.cards['c0']).toMatchObject({ text: 'No nurse at night', at: 'station:s1' });
  expect(kept).toEqual(changes.map(reverseOf));
});

test('a record that somebody has changed since it was added stays when the adding is taken back', () => {
  const added = changesBetween({ ...furnished, cards: {} }, furnished);
  const others = carryOut(furnished, changeCard('c0', { note: 'asked' })).document;
  const { document, kept } = applyWhereUntouched(others, added.map(reverseOf));
  expect(Object.keys(document.cards)).toEqual(['c0']);
  expect(kept.map(({ id }) => id)).toEqual(['c0']);
});
