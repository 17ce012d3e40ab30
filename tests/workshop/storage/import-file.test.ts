import { expect, test } from 'vitest';
import { changeCard } from '../../../src/intercepts/model/card-edits.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { shareDocument } from '../../../src/workshop/sharing/shared-workshop.ts';
import { readFile, type WorkshopFile, writeFile } from '../../../src/workshop/storage/file.ts';
import { importFile, mergeFile } from '../../../src/workshop/storage/import-file.ts';
import { createWorkshop, type OpenWorkshop } from '../../../src/workshop/storage/open-workshop.ts';
import { removeFromShelf } from '../../../src/workshop/storage/shelf.ts';
import { furnished } from '../../properties/random-edits.ts';
import { emptyDevice } from './test-device.ts';

function fileIn(text: string): WorkshopFile {
  const read = readFile(text);
  if (read.kind !== 'opened') throw new Error(read.kind);
  return read.file;
}

function note(workshop: OpenWorkshop, card: string, words: string): void {
  const { document, changes } = carryOut(workshop.document, changeCard(card, { note: words }));
  workshop.write(changes, document);
}

/** A workshop on the shelf, and the text of a file that was saved from it. */
function savedOnce() {
  const device = emptyDevice();
  const workshop = createWorkshop(device, furnished);
  note(workshop, 'c0', 'before the file');
  const text = workshop.toFile();
  return { device, workshop, text };
}

test('a file is added to a shelf that does not have it, under its own id', async () => {
  const { workshop, text } = savedOnce();
  await workshop.close();
  const elsewhere = emptyDevice();
  const imported = await importFile(elsewhere, fileIn(text));
  expect(imported).toMatchObject({ kind: 'added', workshop: { id: workshop.id, document: workshop.document } });
  await imported.workshop.close();
  expect(imported.workshop.saving.get().kind).toBe('saved');
});

test('a file of the workshop on the shelf, or of an earlier state of it, opens the one on the shelf', async () => {
  const { device, workshop, text } = savedOnce();
  await workshop.close();
  const same = await importFile(device, fileIn(text));
  expect([same.kind, same.workshop.id]).toEqual(['known', workshop.id]);
  note(same.workshop, 'c0', 'after the file');
  await same.workshop.close();
  const earlier = await importFile(device, fileIn(text));
  expect([earlier.kind, earlier.workshop.document.cards['c0']?.note]).toEqual(['known', 'after the file']);
  await earlier.workshop.close();
});

test('a file in which somebody went on continues the workshop on the shelf', async () => {
  const { workshop, text } = savedOnce();
  note(workshop, 'c1', 'added elsewhere');
  const later = workshop.toFile();
  await workshop.close();

  const device = emptyDevice();
  const early = await importFile(device, fileIn(text));
  await early.workshop.close();
  const continued = await importFile(device, fileIn(later));
  expect(continued).toMatchObject({ kind: 'continued', workshop: { id: workshop.id, document: workshop.document } });
  await continued.workshop.close();
});

test('when both have gone on a person is asked, nothing is overwritten, and the two can be merged', async () => {
  const { workshop: elsewhere, text } = savedOnce();
  note(elsewhere, 'c1', 'from elsewhere');
  const later = elsewhere.toFile();
  await elsewhere.close();

  const device = emptyDevice(50);
  const { workshop: here } = await importFile(device, fileIn(text));
  note(here, 'c0', 'from here');
  await here.flush();
  const apart = await importFile(device, fileIn(later));
  expect([apart.kind, apart.workshop.id]).toEqual(['apart', here.id]);
  expect(apart.workshop.document).toEqual(here.document);
  expect(here.document.cards['c1']?.note).toBe('');
  await apart.workshop.close();

  const merged = await mergeFile(device, here, fileIn(later));
  expect(merged).toMatchObject({ kind: 'merged', changes: [{ collection: 'cards', id: 'c1' }] });
  expect([here.document.cards['c0']?.note, here.document.cards['c1']?.note]).toEqual(['from here', 'from elsewhere']);
  await here.close();
});

test('a file that was edited by hand is believed as it reads, and cannot be merged', async () => {
  const { device, workshop, text } = savedOnce();
  const edited = fileIn(text.replace('before the file', 'by hand'));
  expect(edited.merge).toBeUndefined();
  expect(await mergeFile(device, workshop, edited)).toEqual({ kind: 'cannot-merge' });
  await workshop.close();
  const imported = await importFile(device, edited);
  expect([imported.kind, imported.workshop.document.cards['c0']?.note]).toEqual(['beside', 'by hand']);
  await imported.workshop.close();
});

test('an update that says something else than the document beside it is not used', async () => {
  const { device, workshop } = savedOnce();
  const forged = writeFile({
    workshop: workshop.id,
    document: workshop.document,
    savedAt: 0,
    update: shareDocument(furnished).encode(),
  });
  expect(fileIn(forged).merge).toBeDefined();
  expect(await mergeFile(device, workshop, fileIn(forged))).toEqual({ kind: 'cannot-merge' });
  await workshop.close();
});

test('an update that nobody could read in good time is not used', async () => {
  const { device, workshop, text } = savedOnce();
  const slow = { ...device, ask: () => Promise.resolve({ kind: 'too-slow' as const }) };
  expect(await mergeFile(slow, workshop, fileIn(text))).toEqual({ kind: 'cannot-merge' });
  await workshop.close();
});

test('a file of another workshop is not merged', async () => {
  const { device, workshop, text } = savedOnce();
  const other = createWorkshop(device, furnished);
  expect(await mergeFile(device, other, fileIn(text))).toEqual({ kind: 'another-workshop' });
  await Promise.all([other.close(), workshop.close()]);
});

test('opening the file of a workshop that was removed puts it back on the shelf', async () => {
  const { device, workshop, text } = savedOnce();
  await workshop.close();
  await removeFromShelf(device, workshop.id);
  const imported = await importFile(device, fileIn(text));
  await imported.workshop.close();
  const entry = await device.disk.read((transaction) => transaction.objectStore('shelf').get(workshop.id));
  expect(entry?.removedAt).toBeUndefined();
  expect(imported.kind).toBe('known');
});

test('a file without an id is added under a new one', async () => {
  const device = emptyDevice();
  const text = writeFile({ workshop: 'w-1', document: furnished, savedAt: 0 }).replace('"w-1"', '"../etc"');
  const imported = await importFile(device, fileIn(text));
  expect(imported).toMatchObject({ kind: 'added', workshop: { id: 'w-1', document: furnished } });
  await imported.workshop.close();
});
