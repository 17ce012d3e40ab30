import { expect, test } from 'vitest';
import { changeCard, removeCards } from '../../../src/intercepts/model/card-edits.ts';
import { carryOut, type Edit } from '../../../src/workshop/model/change.ts';
import { type History, NO_HISTORY, recorded, redo, undo } from '../../../src/workshop/model/history.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { furnished } from '../../properties/random-edits.ts';

interface Table {
  readonly document: WorkshopDocument;
  readonly history: History;
}

const START: Table = { document: furnished, history: NO_HISTORY };

function perform({ document: before, history }: Table, label: string, edit: Edit, gesture?: string, at = 0): Table {
  const { document: after, changes } = carryOut(before, edit);
  return { document: after, history: recorded(history, { label, changes, before, after, gesture, at }) };
}

const type = (table: Table, text: string, at: number, gesture = 'c0/text') =>
  perform(table, `Type ${text}`, changeCard('c0', { text }), gesture, at);

const labels = ({ history }: Table) => history.done.map((entry) => entry.label);

test('with nothing done there is nothing to undo, and with nothing undone nothing to redo', () => {
  expect(undo(furnished, NO_HISTORY)).toBeUndefined();
  expect(redo(furnished, NO_HISTORY)).toBeUndefined();
});

test('typing on in one field is one entry, a pause or another field begins the next', () => {
  const typed = type(type(START, 'a', 0), 'ab', 900);
  expect(labels(typed)).toEqual(['Type ab']);
  expect(labels(type(typed, 'abc', 2000))).toEqual(['Type ab', 'Type abc']);
  expect(labels(type(typed, 'abc', 1000, 'c0/note'))).toEqual(['Type ab', 'Type abc']);
});

test('edits without a gesture are never joined', () => {
  const twice = perform(perform(START, 'First', removeCards(['c0'])), 'Second', removeCards(['c1']));
  expect(labels(twice)).toEqual(['First', 'Second']);
});

test('typing into a card and then removing it within one gesture brings the whole card back', () => {
  const typed = type(START, 'a', 0);
  const removed = perform(typed, 'Remove', removeCards(['c0']), 'c0/text', 100);
  // Somebody else's edit takes the way by changes instead of the way by documents.
  const others = carryOut(removed.document, changeCard('c1', { note: 'asked' })).document;
  expect(undo(others, removed.history)?.document.cards['c0']).toEqual(furnished.cards['c0']);
});

test('a new edit forgets what was undone', () => {
  const done = perform(START, 'First', removeCards(['c0']));
  const step = undo(done.document, done.history);
  const next = step && perform(step, 'Second', removeCards(['c1']));
  expect(next && redo(next.document, next.history)).toBeUndefined();
});

test('the history keeps the last 200 entries', () => {
  const numbers = Array.from({ length: 250 }, (_, n) => n);
  const table = numbers.reduce((now, n) => perform(now, String(n), changeCard('c0', { note: String(n) })), START);
  expect([table.history.done.length, labels(table)[0]]).toEqual([200, '50']);
});

test('undo says which changes it left as others have written them since', () => {
  const done = type(START, 'Mine', 0);
  const others = carryOut(done.document, changeCard('c0', { text: 'Theirs' })).document;
  const step = undo(others, done.history);
  expect(step?.document.cards['c0']?.text).toBe('Theirs');
  expect(step?.kept).toHaveLength(1);
  expect(step?.changes).toEqual([]);
});
