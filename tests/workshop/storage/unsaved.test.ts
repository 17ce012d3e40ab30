import { expect, test, vi } from 'vitest';
import { changeCard } from '../../../src/intercepts/model/card-edits.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { createWorkshop, type OpenWorkshop, openWorkshop } from '../../../src/workshop/storage/open-workshop.ts';
import { readShelf } from '../../../src/workshop/storage/shelf.ts';
import { furnished } from '../../properties/random-edits.ts';
import { emptyDevice, full } from './test-device.ts';

function note(workshop: OpenWorkshop, words: string): void {
  const { document, changes } = carryOut(workshop.document, changeCard('c0', { note: words }));
  workshop.write(changes, document);
}

test('a workshop that is closed while the disk is full is there when it is opened again', async () => {
  const device = emptyDevice();
  const workshop = createWorkshop(device, furnished);
  await workshop.flush();
  device.disk.failure = full();
  note(workshop, 'unsaved');
  await workshop.close();
  const again = await openWorkshop(device, workshop.id);
  expect(again).toMatchObject({ kind: 'opened', workshop: { document: { cards: { c0: { note: 'unsaved' } } } } });

  device.disk.failure = undefined;
  note(workshop, 'saved');
  await workshop.close();
  expect(workshop.saving.get().kind).toBe('saved');
});

test('a browser without storage still lists what was made in it', async () => {
  const device = emptyDevice();
  const { indexedDB } = globalThis;
  vi.stubGlobal('indexedDB', undefined);
  const workshop = createWorkshop(device, furnished);
  await workshop.close();
  expect(await readShelf(device)).toMatchObject({
    kind: 'out-of-reach',
    inMemory: 1,
    workshops: [{ id: workshop.id }],
  });
  vi.stubGlobal('indexedDB', indexedDB);
  await workshop.flush();
  expect(await readShelf(device)).toMatchObject({
    kind: 'shelf',
    inMemory: 0,
    workshops: [{ id: workshop.id, version: 1 }],
  });
});

test('the shelf knows of a workshop that is on its way to the disk while it is being closed', async () => {
  const device = emptyDevice();
  const workshop = createWorkshop(device, furnished);
  const closed = workshop.close();
  expect(await readShelf(device)).toMatchObject({ workshops: [{ id: workshop.id }] });
  await closed;
});

test('a closed workshop is let go as soon as the disk has it', async () => {
  const device = emptyDevice();
  const workshop = createWorkshop(device, furnished);
  device.disk.failure = full();
  await workshop.close();
  device.disk.failure = undefined;
  await workshop.flush();
  const opening = await openWorkshop(device, workshop.id);
  expect(opening.kind === 'opened' && opening.workshop !== workshop).toBe(true);
  await Promise.all(opening.kind === 'opened' ? [opening.workshop.close()] : []);
});
