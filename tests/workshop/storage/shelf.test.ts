import { expect, test, vi } from 'vitest';
import { createWorkshop, openWorkshop } from '../../../src/workshop/storage/open-workshop.ts';
import {
  clearDevice,
  duplicateWorkshop,
  emptyBin,
  putBack,
  readShelf,
  removeFromShelf,
  renameWorkshop,
} from '../../../src/workshop/storage/shelf.ts';
import { furnished } from '../../properties/random-edits.ts';
import { emptyDevice, full } from './test-device.ts';

/** A device with one workshop on its shelf that nobody has open. */
async function withOne() {
  const device = emptyDevice();
  const workshop = createWorkshop(device, furnished);
  await workshop.close();
  return { device, id: workshop.id };
}

async function titlesOn(device: Parameters<typeof readShelf>[0]) {
  const shelf = await readShelf(device);
  if (shelf.kind !== 'shelf') return shelf;
  return { here: shelf.workshops.map((entry) => entry.title), removed: shelf.removed.map((entry) => entry.id) };
}

test('the shelf says what a workshop is without opening it', async () => {
  const { device, id } = await withOne();
  expect(await readShelf(device)).toEqual({
    kind: 'shelf',
    inMemory: 0,
    workshops: [
      {
        id,
        title: '',
        place: '',
        cards: { resource: 1, gap: 1, opportunity: 0, 'quick-fix': 0, parked: 0 },
        lanes: expect.any(Array),
        version: 1,
        changedAt: device.now(),
        bytes: expect.any(Number),
        removedAt: undefined,
      },
    ],
    removed: [],
  });
});

test('the workshop changed last comes first', async () => {
  const { device, id } = await withOne();
  await createWorkshop({ ...device, now: () => 1 }, furnished).close();
  const shelf = await readShelf(device);
  expect(shelf.kind === 'shelf' && shelf.workshops[0]?.id).toBe(id);
});

test('a removed workshop can be put back until the bin is emptied', async () => {
  const { device, id } = await withOne();
  await removeFromShelf(device, id);
  expect(await titlesOn(device)).toEqual({ here: [], removed: [id] });
  await putBack(device, id);
  expect(await titlesOn(device)).toEqual({ here: [''], removed: [] });

  await removeFromShelf(device, id);
  await emptyBin(device);
  expect(await titlesOn(device)).toEqual({ here: [], removed: [] });
  expect(await openWorkshop(device, id)).toEqual({ kind: 'missing' });
  const left = await device.disk.read((transaction) => transaction.objectStore('rows').count());
  expect(left).toBe(0);
});

test('emptying the bin leaves what stands on the shelf', async () => {
  const { device } = await withOne();
  await emptyBin(device);
  expect(await titlesOn(device)).toEqual({ here: [''], removed: [] });
});

test('a workshop is renamed in its document', async () => {
  const { device, id } = await withOne();
  expect(await renameWorkshop(device, id, 'Harris County')).toBe('done');
  expect(await titlesOn(device)).toEqual({ here: ['Harris County'], removed: [] });
  expect(await renameWorkshop(device, 'w-none', 'Nowhere')).toBe('missing');
});

test('a duplicate is another workshop with the same content', async () => {
  const { device, id } = await withOne();
  expect(await duplicateWorkshop(device, id, 'Copy')).toBe('done');
  expect(await titlesOn(device)).toMatchObject({ here: expect.arrayContaining(['', 'Copy']) });
});

test('a full disk is said, not swallowed', async () => {
  const { device, id } = await withOne();
  device.disk.failure = full();
  expect(await duplicateWorkshop(device, id, 'Copy')).toBe('unsaved');
  expect(await renameWorkshop(device, id, 'Harris County')).toBe('unsaved');
  await expect(removeFromShelf(device, id)).rejects.toBe(device.disk.failure);
});

test('clearing the device leaves nothing, not even a line that was half typed', async () => {
  const { device, id } = await withOne();
  const lines = new Map([[id, 'Half a sentence']]);
  const tab = {
    read: (name: string) => lines.get(name) ?? '',
    write: (name: string, text: string) => lines.set(name, text).has(name),
  };
  await clearDevice({ ...device, tab });
  expect(tab.read(id)).toBe('');
  const counts = await device.disk.read((transaction) =>
    Promise.all([...transaction.objectStoreNames].map((store) => transaction.objectStore(store).count())),
  );
  expect(counts.filter((count) => count > 0)).toEqual([]);
});

test('where the browser has no storage the shelf says so', async () => {
  const { device } = await withOne();
  await device.disk.close();
  const { indexedDB } = globalThis;
  vi.stubGlobal('indexedDB', undefined);
  expect(await readShelf(device)).toMatchObject({ kind: 'out-of-reach' });
  vi.stubGlobal('indexedDB', indexedDB);
});
