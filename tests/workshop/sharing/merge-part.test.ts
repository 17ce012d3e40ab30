import { expect, test } from 'vitest';
import { documentIn, mergePartOf, updateIn } from '../../../src/workshop/sharing/merge-part.ts';
import { shareDocument } from '../../../src/workshop/sharing/shared-workshop.ts';
import { furnished } from '../../properties/random-edits.ts';

const update = shareDocument(furnished, 1).encode();
const beside = { cards: { c0: { text: 'No night shift' } } };
const part = mergePartOf(update, beside);

test('the update is found again beside the document that it was saved with', () => {
  expect(updateIn(part, beside)).toEqual(update);
  expect(documentIn(update)).toEqual(furnished);
});

test('a document that was edited by hand has no update any more', () => {
  expect(updateIn(part, { cards: { c0: { text: 'No night shift!' } } })).toBeUndefined();
});

test('a part that is missing or of another shape holds no update', () => {
  for (const given of [undefined, null, 7, { update: part.update }, { ...part, update: 7 }])
    expect(updateIn(given, beside)).toBeUndefined();
});

test('bytes that are no whole update say nothing', () => {
  expect(documentIn(update.slice(0, -9))).toBeUndefined();
  expect(documentIn(new Uint8Array())).toBeUndefined();
});
