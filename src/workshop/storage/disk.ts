import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Id } from '../../intercepts/model/field.ts';
import type { Update } from '../sharing/updates.ts';
import type { Known } from './known-file.ts';
import type { ShelfEntry } from './shelf-entry.ts';

interface Stores extends DBSchema {
  /** What the list of workshops shows. */
  shelf: { key: Id; value: ShelfEntry };
  /** What was known when the log was last compacted. */
  snapshots: { key: Id; value: { readonly workshop: Id; readonly update: Update } };
  /** The log since then, in the order of writing. One row holds all that one save had to write. */
  rows: {
    key: number;
    value: { readonly workshop: Id; readonly updates: readonly Update[] };
    indexes: { workshop: Id };
  };
  /** What could not be read, kept in case somebody can. */
  unreadable: { key: number; value: { readonly workshop: Id; readonly update: Update }; indexes: { workshop: Id } };
  /** What workshops were at some moments of the day. */
  versions: { key: number; value: StoredVersion; indexes: { workshop: Id } };
  /** The files that workshops are kept in, besides this database. */
  ties: { key: Id; value: StoredTie };
  /** Findings in workshops that a person does not want to be asked about again. */
  dismissals: { key: Id; value: StoredDismissals };
}

/** A restore point. */
export interface StoredVersion {
  readonly workshop: Id;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What a person called it, or what had just been done. */
  readonly label: string;
  /** The screen on which it was made. */
  readonly phase: string;
  /** Who made it, where somebody has named the laptop. */
  readonly by?: string;
  /** Made by hand, so that it is never thinned out. */
  readonly named: boolean;
  readonly cards: number;
  readonly update: Update;
}

/** A real file that is kept up to date, and what it was when it was last written here. */
export interface StoredTie extends Known {
  readonly workshop: Id;
  readonly handle: FileSystemFileHandle;
}

/** What a person has called harmless, by the keys of the findings. */
interface StoredDismissals {
  readonly workshop: Id;
  readonly keys: readonly string[];
}

const STORES = ['shelf', 'snapshots', 'rows', 'unreadable', 'versions', 'ties', 'dismissals'] as const;
type Database = IDBPDatabase<Stores>;
export type Reading = IDBPTransaction<Stores, typeof STORES>;
export type Writing = IDBPTransaction<Stores, typeof STORES, 'readwrite'>;

/** The browser offers no storage: it is switched off, or does not answer. */
export class OutOfReach extends Error {}

// A browser that has not opened a database by then will not; Safari has been seen to hang here for ever.
const PATIENCE_MS = 8000;

/**
 * The database of this app in this browser. Pages opened from files share one origin with all other such pages, so the name says
 * whose it is. The connection is made when it is first needed, and again after it was lost.
 */
export class Disk {
  readonly name: string;
  #connection: Promise<Database> | undefined;

  constructor(name = 'sim-mapper') {
    this.name = name;
  }

  async read<T>(work: (transaction: Reading) => Promise<T>): Promise<T> {
    const database = await this.#connect();
    return await work(database.transaction(STORES, 'readonly'));
  }

  /** All of the work or nothing. Resolves when the disk has it, which is later than when the browser has taken it. */
  async write<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
    const database = await this.#connect();
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    // A full disk shows only at the end, as an aborted transaction, when the work itself has long been done.
    const [worked, ended] = await Promise.allSettled([workOrAbort(transaction, work), transaction.done]);
    if (ended.status === 'rejected' && isFull(ended.reason)) throw ended.reason;
    if (worked.status === 'rejected') throw worked.reason;
    if (ended.status === 'rejected') throw ended.reason;
    return worked.value;
  }

  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    (await connection)?.close();
  }

  #connect(): Promise<Database> {
    this.#connection ??= inTime(this.#open()).catch((error: unknown) => {
      this.#connection = undefined;
      throw new OutOfReach(messageOf(error), { cause: error });
    });
    return this.#connection;
  }

  async #open(): Promise<Database> {
    return await openDB<Stores>(this.name, 3, {
      upgrade(database, from) {
        database.createObjectStore('dismissals', { keyPath: 'workshop' });
        if (from === 2) return;
        database.createObjectStore('versions', { autoIncrement: true }).createIndex('workshop', 'workshop');
        database.createObjectStore('ties', { keyPath: 'workshop' });
        if (from === 1) return;
        database.createObjectStore('shelf', { keyPath: 'id' });
        database.createObjectStore('snapshots', { keyPath: 'workshop' });
        database.createObjectStore('rows', { autoIncrement: true }).createIndex('workshop', 'workshop');
        database.createObjectStore('unreadable', { autoIncrement: true }).createIndex('workshop', 'workshop');
      },
      // A newer version of the app in another tab must not wait for this one.
      blocking: (_current, _blocked, event) => {
        this.#connection = undefined;
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: () => {
        this.#connection = undefined;
      },
    });
  }
}

export const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function workOrAbort<T>(transaction: Writing, work: (transaction: Writing) => Promise<T>): Promise<T> {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  void transaction.done.then(end, end);
  try {
    return await work(transaction);
  } catch (error) {
    // One that the browser has aborted has its error already, a moment before it is over.
    if (!isOver && transaction.error === null) transaction.abort();
    throw error;
  }
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The browser does not open its database')), PATIENCE_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
