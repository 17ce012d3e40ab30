import { expect, test, vi } from 'vitest';
import { Disk, OutOfReach } from '../../../src/workshop/storage/disk.ts';
import { emptyDevice, full } from './test-device.ts';

const row = { workshop: 'w-1', updates: [] };

test('what is written can be read, and a write that fails leaves nothing behind', async () => {
  const { disk } = emptyDevice();
  await disk.write((transaction) => transaction.objectStore('rows').add(row));
  disk.failure = full();
  await expect(disk.write((transaction) => transaction.objectStore('rows').add(row))).rejects.toBe(disk.failure);
  expect(await disk.read((transaction) => transaction.objectStore('rows').getAll())).toEqual([row]);
});

test('a transaction that the browser aborts at its end is a failed write, though the work was done', async () => {
  const { disk } = emptyDevice();
  const write = disk.write(async (transaction) => {
    await transaction.objectStore('rows').add(row);
    transaction.abort();
  });
  await expect(write).rejects.toMatchObject({ name: 'AbortError' });
});

test('a write asks for strict durability', async () => {
  const { disk } = emptyDevice();
  expect(await disk.write((transaction) => Promise.resolve(transaction.durability))).toBe('strict');
});

test('a browser without a database is out of reach until it has one', async () => {
  const { disk } = emptyDevice();
  const { indexedDB } = globalThis;
  vi.stubGlobal('indexedDB', undefined);
  await expect(disk.read(() => Promise.resolve())).rejects.toBeInstanceOf(OutOfReach);
  vi.stubGlobal('indexedDB', indexedDB);
  expect(await disk.read(() => Promise.resolve('there'))).toBe('there');
});

test('a database that never opens is out of reach after a while', async () => {
  vi.useFakeTimers();
  const { indexedDB } = globalThis;
  vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
  const ended = new Disk().read(() => Promise.resolve()).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  expect(await ended).toBeInstanceOf(OutOfReach);
  vi.useRealTimers();
  vi.stubGlobal('indexedDB', indexedDB);
});

test('a newer app in another tab can take the database over, and this tab connects again when it is gone', async () => {
  const { disk } = emptyDevice();
  await disk.write((transaction) => transaction.objectStore('rows').add(row));
  const removal = indexedDB.deleteDatabase(disk.name);
  await new Promise((resolve) => removal.addEventListener('success', resolve));
  expect(await disk.read((transaction) => transaction.objectStore('rows').count())).toBe(0);
});
