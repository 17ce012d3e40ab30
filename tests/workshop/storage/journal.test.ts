import { afterEach, expect, test, vi } from 'vitest';
import { changeCard } from '../../../src/intercepts/model/card-edits.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { shareUpdates } from '../../../src/workshop/sharing/shared-workshop.ts';
import type { Device } from '../../../src/workshop/storage/device.ts';
import { createWorkshop, type OpenWorkshop, openWorkshop } from '../../../src/workshop/storage/open-workshop.ts';
import { readShelf } from '../../../src/workshop/storage/shelf.ts';
import { compact, readStored } from '../../../src/workshop/storage/stored.ts';
import { furnished } from '../../properties/random-edits.ts';
import { emptyDevice, full, sameDevice } from './test-device.ts';

const open: OpenWorkshop[] = [];
const opened = (workshop: OpenWorkshop) => {
  open.push(workshop);
  return workshop;
};

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(open.splice(0).map((workshop) => workshop.close()));
});

function note(workshop: OpenWorkshop, words: string): void {
  const { document, changes } = carryOut(workshop.document, changeCard('c0', { note: words }));
  workshop.write(changes, document);
}

async function reopened(device: Device, id: string): Promise<OpenWorkshop> {
  const opening = await openWorkshop(device, id);
  if (opening.kind !== 'opened') throw new Error(opening.kind);
  return opened(opening.workshop);
}

/** What is on the disk alone, without what an open tab would tell. */
async function stored(id: string): Promise<WorkshopDocument> {
  return shareUpdates((await readStored(sameDevice(), id))?.updates ?? []).shared.document;
}

const noteIn = (document: WorkshopDocument) => document.cards['c0']?.note;
const rowsOn = ({ disk }: Device) => disk.read((transaction) => transaction.objectStore('rows').getAll());

test('saved is said only when the disk has it', async () => {
  const device = emptyDevice();
  const workshop = opened(createWorkshop(device, furnished));
  const said: [string, number][] = [];
  workshop.saving.subscribe(() => said.push([workshop.saving.get().kind, device.disk.writes]));
  expect(workshop.saving.get().kind).toBe('saving');
  await workshop.flush();
  note(workshop, 'asked');
  expect(workshop.saving.get().kind).toBe('saving');
  await workshop.flush();
  expect(said).toEqual([
    ['saved', 1],
    ['saving', 1],
    ['saved', 2],
  ]);
  expect(await stored(workshop.id)).toEqual(workshop.document);
});

test('edits made while a row is on its way go together into the next', async () => {
  const device = emptyDevice();
  const workshop = opened(createWorkshop(device, furnished));
  for (const words of ['a', 'ab', 'abc']) note(workshop, words);
  await workshop.flush();
  expect((await rowsOn(device)).length).toBe(2);
  expect(noteIn(await stored(workshop.id))).toBe('abc');
});

test('a row that could not be written is part of the next one, and nothing passes it', async () => {
  const device = emptyDevice();
  const workshop = opened(createWorkshop(device, furnished));
  await workshop.flush();
  device.disk.failure = full();
  note(workshop, 'a');
  await workshop.flush();
  expect(workshop.saving.get()).toMatchObject({ kind: 'unsaved', why: 'full' });
  note(workshop, 'ab');
  await workshop.flush();
  expect(noteIn(await stored(workshop.id))).toBe('');

  device.disk.failure = undefined;
  note(workshop, 'abc');
  await workshop.flush();
  expect(workshop.saving.get().kind).toBe('saved');
  expect(noteIn(await stored(workshop.id))).toBe('abc');
});

test('after a failure it tries again by itself', async () => {
  const device = emptyDevice();
  const workshop = opened(createWorkshop(device, furnished));
  await workshop.flush();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  device.disk.failure = new Error('The disk makes a noise');
  note(workshop, 'a');
  await workshop.flush();
  expect(workshop.saving.get()).toMatchObject({ kind: 'unsaved', why: 'error', message: 'The disk makes a noise' });
  device.disk.failure = undefined;
  const saved = new Promise<void>((resolve) => {
    workshop.saving.subscribe(() => workshop.saving.get().kind === 'saved' && resolve());
  });
  vi.runOnlyPendingTimers();
  await saved;
  expect(noteIn(await stored(workshop.id))).toBe('a');
});

test('without storage work goes on in memory, and is saved whole when storage comes back', async () => {
  const device = emptyDevice();
  const { indexedDB } = globalThis;
  vi.stubGlobal('indexedDB', undefined);
  const workshop = opened(createWorkshop(device, furnished));
  note(workshop, 'a');
  await workshop.flush();
  expect(workshop.saving.get().kind).toBe('memory');
  expect(await openWorkshop(device, workshop.id)).toMatchObject({ kind: 'out-of-reach' });

  vi.stubGlobal('indexedDB', indexedDB);
  note(workshop, 'ab');
  await workshop.flush();
  expect(workshop.saving.get().kind).toBe('saved');
  expect(await stored(workshop.id)).toEqual(workshop.document);
});

test('two tabs write to one log and each has what the other wrote, live and after a reload', async () => {
  const device = emptyDevice();
  const first = opened(createWorkshop(device, furnished));
  await first.flush();
  const second = await reopened(sameDevice(), first.id);
  note(first, 'from the first');
  const { document, changes } = carryOut(second.document, changeCard('c1', { note: 'from the second' }));
  second.write(changes, document);
  await Promise.all([first.flush(), second.flush()]);
  expect(first.document).toEqual(second.document);
  expect(await stored(first.id)).toEqual(first.document);
});

test('compacting keeps what other tabs have written and this one has never heard of', async () => {
  const device = emptyDevice();
  const workshop = opened(createWorkshop(device, furnished));
  await workshop.flush();
  const { shared: elsewhere } = shareUpdates([workshop.encode()]);
  const { document, changes } = carryOut(elsewhere.document, changeCard('c1', { note: 'from elsewhere' }));
  elsewhere.write(changes, document);
  await device.disk.write((transaction) =>
    transaction.objectStore('rows').add({ workshop: workshop.id, updates: [elsewhere.encode()] }),
  );
  note(workshop, 'from here');
  await workshop.flush();
  await compact(device, workshop.id);
  expect(await rowsOn(device)).toEqual([]);
  const { cards } = await stored(workshop.id);
  expect([cards['c0']?.note, cards['c1']?.note]).toEqual(['from here', 'from elsewhere']);
});

test('a long log is compacted as it grows', async () => {
  const device = emptyDevice();
  const workshop = opened(createWorkshop(device, furnished));
  for (let n = 0; n < 300; n += 1) {
    note(workshop, String(n));
    await workshop.flush();
  }
  expect((await rowsOn(device)).length).toBeLessThan(60);
  expect(noteIn(await stored(workshop.id))).toBe('299');
});

test('compaction is left to the tab that is at it', async () => {
  const device = emptyDevice();
  const workshop = opened(createWorkshop(device, furnished));
  await workshop.flush();
  const asked: unknown[] = [];
  // Only `request` is used, and only in this form.
  const locks = {
    request: async (name: string, options: LockOptions, work: (lock: Lock | null) => Promise<void>) => {
      asked.push(name, options);
      await work(null);
    },
  } as unknown as LockManager;
  await compact({ ...device, locks }, workshop.id);
  expect(asked).toEqual([`sim-mapper/${workshop.id}`, { ifAvailable: true }]);
  expect((await rowsOn(device)).length).toBe(1);
});

test('what cannot be read is counted, set aside when the log is compacted, and never thrown away', async () => {
  const device = emptyDevice();
  const workshop = opened(createWorkshop(device, furnished));
  await workshop.flush();
  const garbage = new Uint8Array([9, 9, 9]);
  await device.disk.write((transaction) =>
    transaction.objectStore('rows').add({ workshop: workshop.id, updates: [garbage] }),
  );
  const before = await openWorkshop(sameDevice(), workshop.id);
  expect(before).toMatchObject({ kind: 'opened', unreadable: 1, incomplete: false });
  await compact(device, workshop.id);
  const after = await openWorkshop(sameDevice(), workshop.id);
  expect(after).toMatchObject({ kind: 'opened', unreadable: 1, incomplete: false });
  for (const opening of [before, after]) if (opening.kind === 'opened') opened(opening.workshop);
  expect(await device.disk.read((transaction) => transaction.objectStore('unreadable').getAll())).toEqual([
    { workshop: workshop.id, update: garbage },
  ]);
});

test('a workshop that a newer app has saved is neither opened nor written over', async () => {
  // Under an id of its own: it can never be saved, so it stays in memory beyond this test.
  const device = emptyDevice(200);
  const workshop = opened(createWorkshop(device, furnished));
  await workshop.flush();
  await device.disk.write(async (transaction) => {
    const shelf = transaction.objectStore('shelf');
    const entry = await shelf.get(workshop.id);
    if (entry) await shelf.put({ ...entry, version: 99 });
  });
  expect(await openWorkshop(sameDevice(), workshop.id)).toEqual({ kind: 'newer', version: 99 });
  note(workshop, 'in old words');
  await workshop.flush();
  expect(workshop.saving.get()).toMatchObject({ kind: 'unsaved', why: 'newer' });
  expect((await rowsOn(device)).length).toBe(1);
});

test('a workshop that was deleted in another tab is saved whole by the next edit', async () => {
  const device = emptyDevice();
  const workshop = opened(createWorkshop(device, furnished));
  await workshop.flush();
  await device.disk.write((transaction) => transaction.objectStore('shelf').clear());
  await device.disk.write((transaction) => transaction.objectStore('rows').clear());
  note(workshop, 'still here');
  await workshop.flush();
  expect(await stored(workshop.id)).toEqual(workshop.document);
  expect(await readShelf(device)).toMatchObject({ workshops: [{ id: workshop.id }] });
});
