import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FileTie } from '../../../src/workshop/storage/file-tie.ts';
import type { Known } from '../../../src/workshop/storage/known-file.ts';

/** A file on a disk, as the browser hands it out. */
class PlayedHandle {
  readonly name = 'day.sim.json';
  text = 'as it was';
  modifiedAt = 1;
  leave: PermissionState = 'granted';
  failure: Error | undefined;
  writes = 0;
  queryPermission = () => Promise.resolve(this.leave);
  requestPermission = () => {
    this.leave = 'granted';
    return Promise.resolve(this.leave);
  };
  getFile = () => Promise.resolve(new File([this.text], this.name, { lastModified: this.modifiedAt }));
  createWritable = () => {
    if (this.failure) return Promise.reject(this.failure);
    let written = '';
    return Promise.resolve({
      write: (text: string) => {
        written += text;
        return Promise.resolve();
      },
      // Nothing of it is in the file before the stream is closed.
      close: () => {
        this.saveAs(written);
        this.writes += 1;
        return Promise.resolve();
      },
    });
  };
  saveAs(text: string): void {
    this.text = text;
    this.modifiedAt += 1;
  }
}

function tied(known?: Known) {
  const handle = new PlayedHandle();
  const remembered: Known[] = [];
  const workshop = { text: 'first', holds: false, isDiskFull: false };
  const tie = new FileTie(handle as unknown as FileSystemFileHandle, known, {
    text: () => workshop.text,
    now: () => 7,
    remember: async (now) => {
      if (workshop.isDiskFull) throw new Error('The disk is full');
      remembered.push(now);
    },
    holds: () => Promise.resolve(workshop.holds),
  });
  return { handle, tie, workshop, remembered };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a file that was picked holds the workshop at once', async () => {
  const { handle, tie, remembered } = tied();
  await tie.write();
  expect([handle.text, tie.state.get()]).toEqual(['first', { kind: 'current', at: 7 }]);
  expect(remembered).toEqual([{ modifiedAt: handle.modifiedAt, digest: expect.stringMatching(/^[\da-f]{64}$/) }]);
});

test('changes that follow each other are one write, a moment later', async () => {
  const { handle, tie, workshop } = tied();
  await tie.write();
  for (const text of ['second', 'third']) {
    workshop.text = text;
    tie.changed();
  }
  expect(handle.text).toBe('first');
  await vi.runAllTimersAsync();
  await vi.waitFor(() => expect(handle.text).toBe('third'));
  expect(handle.writes).toBe(2);
});

test('what somebody else has saved is left alone until a person says what to do', async () => {
  const { handle, tie, workshop } = tied();
  await tie.write();
  handle.saveAs('theirs');
  workshop.text = 'mine';
  await tie.write();
  const state = tie.state.get();
  expect([handle.text, state.kind]).toEqual(['theirs', 'changed']);
  tie.changed();
  await vi.runAllTimersAsync();
  expect(handle.text).toBe('theirs');
  if (state.kind === 'changed') await tie.writeOver(state.theirs);
  expect([handle.text, tie.state.get().kind]).toEqual(['mine', 'current']);
});

test('a change after a person has looked is a change again', async () => {
  const { handle, tie } = tied();
  await tie.write();
  handle.saveAs('theirs');
  await tie.write();
  const state = tie.state.get();
  handle.saveAs('theirs, later');
  if (state.kind === 'changed') await tie.writeOver(state.theirs);
  expect([handle.text, tie.state.get().kind]).toEqual(['theirs, later', 'changed']);
});

test('a copy that says nothing new is written over without a question', async () => {
  const { handle, tie, workshop } = tied();
  await tie.write();
  handle.saveAs('an older copy of mine');
  Object.assign(workshop, { text: 'mine', holds: true });
  await tie.write();
  expect([handle.text, tie.state.get().kind]).toEqual(['mine', 'current']);
});

test('another date alone is no change', async () => {
  const { handle, tie, workshop } = tied();
  await tie.write();
  handle.saveAs(handle.text);
  workshop.text = 'second';
  await tie.write();
  expect(handle.text).toBe('second');
});

test('nothing is written before the browser has leave, and what has gathered is written then', async () => {
  const { handle, tie } = tied();
  handle.leave = 'prompt';
  await tie.write();
  tie.changed();
  await vi.runAllTimersAsync();
  expect([handle.text, tie.state.get().kind]).toEqual(['as it was', 'locked']);
  await tie.allow();
  expect([handle.text, tie.state.get().kind]).toEqual(['first', 'current']);
});

test('a stick that was pulled out is said, and the next change tries again', async () => {
  const { handle, tie, workshop } = tied();
  await tie.write();
  handle.failure = new Error('The device is gone');
  workshop.text = 'second';
  await tie.write();
  expect([handle.text, tie.state.get()]).toEqual(['first', { kind: 'failed', message: 'The device is gone' }]);
  handle.failure = undefined;
  tie.changed();
  await vi.runAllTimersAsync();
  await vi.waitFor(() => expect(tie.state.get().kind).toBe('current'));
  expect(handle.text).toBe('second');
});

test('the file is kept up to date also while the disk of the browser is full', async () => {
  const { handle, tie, workshop } = tied();
  workshop.isDiskFull = true;
  await tie.write();
  workshop.text = 'second';
  await tie.write();
  expect([handle.text, tie.state.get().kind]).toEqual(['second', 'current']);
});
