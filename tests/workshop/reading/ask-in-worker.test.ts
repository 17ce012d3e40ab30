import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../../src/workshop/reading/answers.ts';
import { type FromReader, patienceFor, type ToReader } from '../../../src/workshop/reading/ask.ts';
import { askInWorker } from '../../../src/workshop/reading/ask-in-worker.ts';
import { LARGEST_FILE, writeFile } from '../../../src/workshop/storage/file.ts';
import { furnished } from '../../properties/random-edits.ts';

const text = writeFile({ workshop: 'w-1', document: furnished, savedAt: 0 });

/** A worker that is played by the test. */
class PlayedReader extends EventTarget {
  asked: ToReader | undefined;
  isEnded = false;
  postMessage(message: ToReader): void {
    this.asked = message;
  }
  terminate(): void {
    this.isEnded = true;
  }
  says(data: FromReader): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the answer of the worker is handed on, and the worker ended', async () => {
  vi.useRealTimers();
  const said = await answer('file', new Blob([text]));
  const reader = new PlayedReader();
  const asking = askInWorker('file', new Blob([text]), undefined, () => reader);
  reader.says({ kind: 'ready' });
  expect(reader.asked?.question).toBe('file');
  reader.says({ kind: 'answer', answer: said });
  expect(await asking).toMatchObject({ kind: 'opened', file: { document: furnished } });
  expect(reader.isEnded).toBe(true);
});

test('a worker that does not come to an end is ended after two seconds, counted from when it could begin', async () => {
  const reader = new PlayedReader();
  const asking = askInWorker('update', new Uint8Array(500), undefined, () => reader);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reader.isEnded).toBe(false);
  reader.says({ kind: 'ready' });
  await vi.advanceTimersByTimeAsync(1999);
  expect(reader.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(2);
  expect(await asking).toEqual({ kind: 'too-slow' });
  expect(reader.isEnded).toBe(true);
});

test('even the largest file gets no more than eight seconds', () => {
  const largest = new Blob();
  Object.defineProperty(largest, 'size', { value: LARGEST_FILE });
  expect(patienceFor(largest)).toBeLessThan(8000);
});

test('a person who stops the reading ends the worker at once', async () => {
  const reader = new PlayedReader();
  const control = new AbortController();
  const asking = askInWorker('list', new Blob(['kind,text']), control.signal, () => reader);
  reader.says({ kind: 'ready' });
  control.abort(new Error('enough'));
  await expect(asking).rejects.toThrow('enough');
  expect(reader.isEnded).toBe(true);
});

test('a worker that fails, or cannot even start, is an error and not a silence', async () => {
  const failing = new PlayedReader();
  const asking = askInWorker('file', new Blob([text]), undefined, () => failing);
  failing.says({ kind: 'ready' });
  failing.says({ kind: 'failed', reason: 'The file has been moved' });
  await expect(asking).rejects.toThrow('The file has been moved');
  const missing = new PlayedReader();
  const starting = askInWorker('file', new Blob([text]), undefined, () => missing);
  missing.dispatchEvent(new Event('error'));
  await expect(starting).rejects.toThrow('could not be started');
  expect([failing.isEnded, missing.isEnded]).toEqual([true, true]);
});
