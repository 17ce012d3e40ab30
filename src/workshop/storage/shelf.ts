import type { Id } from '../../intercepts/model/field.ts';
import { carryOut } from '../model/change.ts';
import { ABOUT } from '../model/workshop-document.ts';
import type { Device } from './device.ts';
import {
  createWorkshop,
  forgetUnsaved,
  type Opening,
  type OpenWorkshop,
  openWorkshop,
  unsavedOn,
} from './open-workshop.ts';
import { type ShelfEntry, summaryOf } from './shelf-entry.ts';
import { wipe } from './stored.ts';
import { FORMAT_VERSION } from './upgrades/upgrades.ts';

/** The workshops on this device, and those that live in memory since the disk would not take them. */
export interface Shelf {
  /** `out-of-reach`: the browser has no storage, so that only what lives in memory can be listed. */
  readonly kind: 'shelf' | 'out-of-reach';
  /** The one changed last comes first. */
  readonly workshops: readonly ShelfEntry[];
  /** How many of them are in memory only, and gone with the page. */
  readonly inMemory: number;
  /** Removed ones that can still be put back. */
  readonly removed: readonly ShelfEntry[];
}

export async function readShelf({ disk, now }: Pick<Device, 'disk' | 'now'>): Promise<Shelf> {
  const inMemory = unsavedOn(disk).map((workshop) => entryOf(workshop, now()));
  try {
    const saved = await disk.read((transaction) => transaction.objectStore('shelf').getAll());
    const onDisk = saved.filter(({ id }) => inMemory.every((entry) => entry.id !== id));
    const latestFirst = [...onDisk, ...inMemory].toSorted((a, b) => b.changedAt - a.changedAt);
    return {
      kind: 'shelf',
      inMemory: inMemory.length,
      workshops: latestFirst.filter((entry) => entry.removedAt === undefined),
      removed: latestFirst.filter((entry) => entry.removedAt !== undefined),
    };
  } catch {
    // Which is what the kind says; there is nothing that a person could do about the reason.
    return { kind: 'out-of-reach', workshops: inMemory, inMemory: inMemory.length, removed: [] };
  }
}

const entryOf = ({ id, document, encode }: OpenWorkshop, changedAt: number): ShelfEntry => ({
  ...summaryOf(document),
  id,
  version: FORMAT_VERSION,
  changedAt,
  bytes: encode().byteLength,
  removedAt: undefined,
});

/** Takes a workshop off the shelf. Its work stays on the disk until the bin is emptied. */
export const removeFromShelf = (device: Device, id: Id): Promise<void> => mark(device, id, device.now());

export const putBack = (device: Device, id: Id): Promise<void> => mark(device, id, undefined);

async function mark({ disk }: Device, id: Id, removedAt: number | undefined): Promise<void> {
  await disk.write(async (transaction) => {
    const shelf = transaction.objectStore('shelf');
    const entry = await shelf.get(id);
    if (entry) await shelf.put({ ...entry, removedAt });
  });
}

/** Deletes for good what was removed. */
export async function emptyBin({ disk }: Device): Promise<void> {
  await disk.write(async (transaction) => {
    const entries = await transaction.objectStore('shelf').getAll();
    await Promise.all(
      entries.filter((entry) => entry.removedAt !== undefined).map((entry) => wipe(transaction, entry.id)),
    );
  });
}

/**
 * Deletes for good everything that this app has stored on this device; for borrowed laptops.
 * @returns how many records are left when the disk is asked again: 0 when all is gone
 */
export async function clearDevice({ disk, laptop, tab, quiz, templates }: Device): Promise<number> {
  forgetUnsaved(disk);
  laptop?.rename('');
  templates?.clear();
  await disk.write(async (transaction) => {
    for (const id of await transaction.objectStore('shelf').getAllKeys()) {
      tab?.write(id, '');
      quiz?.forget(id);
    }
    await Promise.all([...transaction.objectStoreNames].map((store) => transaction.objectStore(store).clear()));
  });
  const left = await disk.read((transaction) =>
    Promise.all([...transaction.objectStoreNames].map((store) => transaction.objectStore(store).count())),
  );
  return left.reduce((sum, count) => sum + count, 0);
}

/** What a change on the shelf came to. `unsaved` means that the disk would not take it. */
export type Shelved = Exclude<Opening['kind'], 'opened'> | 'done' | 'unsaved';

export async function renameWorkshop(device: Device, id: Id, title: string): Promise<Shelved> {
  return await withWorkshop(device, id, async (workshop) => {
    const { document, changes } = carryOut(workshop.document, (draft) => {
      const about = draft.about[ABOUT];
      if (about) about.title = title;
    });
    workshop.write(changes, document);
    await workshop.flush();
    return workshop.saving.get().kind === 'saved' ? 'done' : 'unsaved';
  });
}

/** Makes another workshop with the same content. The two have nothing more to do with each other. */
export async function duplicateWorkshop(device: Device, id: Id, title: string): Promise<Shelved> {
  return await withWorkshop(device, id, async ({ document }) => {
    const { document: renamed } = carryOut(document, (draft) => {
      const about = draft.about[ABOUT];
      if (about) about.title = title;
    });
    const copy = createWorkshop(device, renamed);
    await copy.close();
    return copy.saving.get().kind === 'saved' ? 'done' : 'unsaved';
  });
}

async function withWorkshop(
  device: Device,
  id: Id,
  work: (workshop: OpenWorkshop) => Promise<Shelved>,
): Promise<Shelved> {
  const opening = await openWorkshop(device, id);
  if (opening.kind !== 'opened') return opening.kind;
  try {
    return await work(opening.workshop);
  } finally {
    await opening.workshop.close();
  }
}
