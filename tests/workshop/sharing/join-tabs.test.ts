import { publish, subscribe, unsubscribe } from 'lib0/broadcastchannel';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { afterEach, expect, test } from 'vitest';
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync';
import { changeCard } from '../../../src/intercepts/model/card-edits.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { type SharedWorkshop, shareDocument, shareUpdates } from '../../../src/workshop/sharing/shared-workshop.ts';
import { furnished } from '../../properties/random-edits.ts';

const origin = shareDocument(furnished, 1).encode();
const ROOM = 'join-tabs.test';
const leaving: (() => void)[] = [];

// An open channel would keep the process from ending.
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

function tab(clientId: number, version = 1): SharedWorkshop {
  const { shared } = shareUpdates([origin], clientId);
  leaving.push(shared.joinTabs(ROOM, version).leave);
  return shared;
}

function note(shared: SharedWorkshop, words: string): void {
  const { document, changes } = carryOut(shared.document, changeCard('c0', { note: words }));
  shared.write(changes, document);
}
const noteIn = (shared: SharedWorkshop) => shared.document.cards['c0']?.note;

test('what is written in one tab is in the others', () => {
  const [first, second, third] = [tab(11), tab(12), tab(13)];
  note(first, 'asked');
  expect([second, third].map(noteIn)).toEqual(['asked', 'asked']);
});

test('a tab that joins later hears what the others know, and they hear what it knows', () => {
  const first = tab(11);
  note(first, 'asked');
  const { shared: newcomer } = shareUpdates([origin], 12);
  const { document, changes } = carryOut(newcomer.document, changeCard('c1', { note: 'mine' }));
  newcomer.write(changes, document);
  leaving.push(newcomer.joinTabs(ROOM, 1).leave);
  expect(noteIn(newcomer)).toBe('asked');
  expect(first.document.cards['c1']?.note).toBe('mine');
});

test('a tab that has left hears and says nothing more', () => {
  const first = tab(11);
  const { shared: second } = shareUpdates([origin], 12);
  second.joinTabs(ROOM, 1).leave();
  note(first, 'asked');
  note(second, 'answered');
  expect([first, second].map(noteIn)).toEqual(['asked', 'answered']);
});

test('tabs of different versions of the format leave each other alone', () => {
  const [older, newer] = [tab(11, 1), tab(12, 2)];
  note(newer, 'in new words');
  expect(noteIn(older)).toBe('');
});

test('a tab that the browser had put to sleep asks for what it missed when it hears the next thing', () => {
  const { shared: awake } = shareUpdates([origin], 11);
  const missed: Uint8Array[] = [];
  awake.onUpdate((update) => missed.push(update));
  note(awake, 'a');
  note(awake, 'ab');
  const slept = tab(12);

  // Another tab that says the second thing only, and tells all it knows to whoever asks.
  const answer = (message: Uint8Array) => {
    if (message[1] === messageYjsSyncStep1) publish(ROOM, framed(messageYjsSyncStep2, awake.encode()));
  };
  subscribe(ROOM, answer);
  leaving.push(() => unsubscribe(ROOM, answer));
  publish(ROOM, framed(messageYjsUpdate, missed[1] ?? origin));
  expect(noteIn(slept)).toBe('ab');
});

function framed(kind: number, update: Uint8Array): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, 1);
  writeVarUint(encoder, kind);
  writeVarUint8Array(encoder, update);
  return toUint8Array(encoder);
}
