import { afterEach, expect, it, vi } from 'vitest';
import { type FromTables, sheetsInWorker } from '../../../src/export/tables/sheetsInWorker.ts';
import { LARGEST_FILE } from '../../../src/workshop/storage/file.ts';

afterEach(() => void vi.useRealTimers());

/** A worker that says what it is told to, and keeps whether it was ended. */
function reader(says: readonly FromTables[]) {
  const terminate = vi.fn<() => void>();
  const target = new EventTarget();
  const speak = (data: FromTables | undefined) => data && target.dispatchEvent(new MessageEvent('message', { data }));
  const [ready, ...answers] = says;
  queueMicrotask(() => speak(ready));
  return {
    terminate,
    addEventListener: target.addEventListener.bind(target),
    postMessage: () => queueMicrotask(() => answers.forEach(speak)),
  };
}

const file = new File(['x'], 'tables.xlsx');
const READY: FromTables = { kind: 'ready' };

it('gives what the worker has read, and ends it', async () => {
  const sheets = new Map([['cards', []]]);
  const read = reader([READY, { kind: 'read', sheets }]);
  await expect(sheetsInWorker(file, () => read)).resolves.toEqual({ kind: 'sheets', sheets });
  expect(read.terminate).toHaveBeenCalled();
  const foreign = reader([READY, { kind: 'read', sheets: undefined }]);
  await expect(sheetsInWorker(file, () => foreign)).resolves.toEqual({ kind: 'foreign' });
});

it('gives up on an archive that unpacks for ever, and ends the worker that is at it', async () => {
  vi.useFakeTimers();
  const busy = reader([READY]);
  const answer = sheetsInWorker(file, () => busy);
  await vi.runAllTimersAsync();
  await expect(answer).resolves.toEqual({ kind: 'too-slow' });
  expect(busy.terminate).toHaveBeenCalled();
});

it('starts no worker for a file that is larger than any of ours', async () => {
  const start = vi.fn<() => ReturnType<typeof reader>>(() => reader([READY]));
  const film = Object.defineProperty(new File([], 'film.zip'), 'size', { value: LARGEST_FILE + 1 });
  await expect(sheetsInWorker(film, start)).resolves.toEqual({ kind: 'too-large' });
  expect(start).not.toHaveBeenCalled();
});

it('says so of an archive that would unpack into more than a tab can hold', async () => {
  const bomb = reader([READY, { kind: 'too-large' }]);
  await expect(sheetsInWorker(file, () => bomb)).resolves.toEqual({ kind: 'too-large' });
});

it('rejects with the reason that the worker gives', async () => {
  const damaged = reader([READY, { kind: 'failed', reason: 'invalid zip data' }]);
  await expect(sheetsInWorker(file, () => damaged)).rejects.toThrow('invalid zip data');
});
