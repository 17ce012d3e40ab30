import type { Id } from '../../intercepts/model/field.ts';
import { compacted, type Update } from '../sharing/updates.ts';
import type { Device } from './device.ts';
import type { Writing } from './disk.ts';
import type { ShelfEntry } from './shelf-entry.ts';

export interface Stored {
  readonly entry: ShelfEntry;
  readonly updates: readonly Update[];
  readonly rows: number;
  /** How many updates were set aside earlier because they could not be read. */
  readonly setAside: number;
}

/** What the disk knows of a workshop, or undefined when it has none of that id. */
export async function readStored({ disk }: Pick<Device, 'disk'>, id: Id): Promise<Stored | undefined> {
  return await disk.read(async (transaction) => {
    const [entry, snapshot, rows, setAside] = await Promise.all([
      transaction.objectStore('shelf').get(id),
      transaction.objectStore('snapshots').get(id),
      transaction.objectStore('rows').index('workshop').getAll(id),
      transaction.objectStore('unreadable').index('workshop').count(id),
    ]);
    if (!entry) return undefined;
    const updates = [...(snapshot ? [snapshot.update] : []), ...rows.flatMap((row) => row.updates)];
    return { entry, updates, rows: rows.length, setAside };
  });
}

/**
 * Makes one snapshot of the stored snapshot and the log. It goes by what is stored, never by what this tab knows, and in one
 * transaction: other tabs write to the same log. What cannot be read is set aside. Skipped while another tab is at it.
 */
export async function compact({ disk, locks }: Pick<Device, 'disk' | 'locks'>, workshop: Id): Promise<void> {
  const work = () => disk.write((transaction) => replaceLog(transaction, workshop));
  if (!locks) return await work();
  await locks.request(`${disk.name}/${workshop}`, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}

async function replaceLog(transaction: Writing, workshop: Id): Promise<void> {
  const shelf = transaction.objectStore('shelf');
  const snapshots = transaction.objectStore('snapshots');
  const rows = transaction.objectStore('rows');
  const unreadable = transaction.objectStore('unreadable');
  const [entry, snapshot, keys, log] = await Promise.all([
    shelf.get(workshop),
    snapshots.get(workshop),
    rows.index('workshop').getAllKeys(workshop),
    rows.index('workshop').getAll(workshop),
  ]);
  if (!entry) return;
  const updates = [...(snapshot ? [snapshot.update] : []), ...log.flatMap((row) => row.updates)];
  const { update, unreadable: faulty } = compacted(updates);
  await Promise.all([
    ...updates.flatMap((faultyUpdate, index) =>
      faulty.includes(index) ? [unreadable.add({ workshop, update: faultyUpdate })] : [],
    ),
    ...keys.map((key) => rows.delete(key)),
    snapshots.put({ workshop, update }),
    shelf.put({ ...entry, bytes: update.byteLength }),
  ]);
}

/** Takes everything about a workshop off the disk. */
export async function wipe(transaction: Writing, workshop: Id): Promise<void> {
  const rows = transaction.objectStore('rows');
  const unreadable = transaction.objectStore('unreadable');
  const versions = transaction.objectStore('versions');
  const [rowKeys, unreadableKeys, versionKeys] = await Promise.all([
    rows.index('workshop').getAllKeys(workshop),
    unreadable.index('workshop').getAllKeys(workshop),
    versions.index('workshop').getAllKeys(workshop),
  ]);
  await Promise.all([
    ...rowKeys.map((key) => rows.delete(key)),
    ...unreadableKeys.map((key) => unreadable.delete(key)),
    ...versionKeys.map((key) => versions.delete(key)),
    transaction.objectStore('ties').delete(workshop),
    transaction.objectStore('dismissals').delete(workshop),
    transaction.objectStore('snapshots').delete(workshop),
    transaction.objectStore('shelf').delete(workshop),
  ]);
}
