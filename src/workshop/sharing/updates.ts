import * as Y from 'yjs';

/** What one copy of a workshop tells another, or the disk, to say what it knows. Any order and any repetition give the same workshop. */
export type Update = Uint8Array;

export interface Gathered {
  readonly doc: Y.Doc;
  /** The places in the given list of those that are not updates at all. */
  readonly unreadable: readonly number[];
  /** True when an update builds on one that is missing, so that part of the workshop cannot be seen. */
  readonly incomplete: boolean;
}

/** Puts updates together in one document. Never throws: what cannot be read is left out and named. */
export function gather(updates: readonly Update[], unreadable: readonly number[] = []): Gathered {
  const doc = new Y.Doc();
  let reading = 0;
  try {
    doc.transact(() => {
      for (const [index, update] of updates.entries()) {
        reading = index;
        if (!unreadable.includes(index)) Y.applyUpdate(doc, update);
      }
    });
  } catch {
    // Yjs stops in the middle of an update that it cannot read and leaves what it read: begin anew, without that one.
    return gather(updates, [...unreadable, reading]);
  }
  return { doc, unreadable, incomplete: doc.store.pendingStructs !== null || doc.store.pendingDs !== null };
}

export interface Compacted {
  readonly update: Update;
  readonly unreadable: readonly number[];
}

/** One update that says what all of them say, also what waits for a missing one. */
export function compacted(updates: readonly Update[]): Compacted {
  const { doc, unreadable } = gather(updates);
  return { update: Y.encodeStateAsUpdate(doc), unreadable };
}

/** What `theirs` is, seen from `ours`: nothing new in either, all of it known here, a continuation of ours, or both have gone on. */
export type Kinship = 'same' | 'behind' | 'ahead' | 'apart';

/** Compares two copies by their history, not by what they show. */
export function kinshipOf(ours: Update, theirs: Update): Kinship {
  const [here, there, both] = [[ours], [theirs], [ours, theirs]].map((updates) => Y.snapshot(gather(updates).doc));
  if (!here || !there || !both) return 'apart';
  const nothingNew = Y.equalSnapshots(here, both);
  const nothingLess = Y.equalSnapshots(there, both);
  if (nothingNew) return nothingLess ? 'same' : 'behind';
  return nothingLess ? 'ahead' : 'apart';
}
