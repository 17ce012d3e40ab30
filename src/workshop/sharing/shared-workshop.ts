import * as Y from 'yjs';
import { type Change, changesBetween, keyOf } from '../model/change.ts';
import { type Fields, NO_RECORDS, sameFields } from '../model/fields.ts';
import { repair } from '../model/repair.ts';
import { COLLECTIONS, type CollectionName, type WorkshopDocument } from '../model/workshop-document.ts';
import { allCellsIn, bringBack, cellsOf, recordOfCell, writeChange } from './cells.ts';
import { joinTabs, type Tabs } from './join-tabs.ts';
import { readAll, readTouched, reusing, type Touched, touch, touchedBy } from './touched.ts';
import { gather, type Update } from './updates.ts';

const HERE = 'here';
const ELSEWHERE = 'elsewhere';

/**
 * One copy of a workshop that can be merged with others. It holds the cells (Yjs) and the document that they say, and keeps the
 * two in step without building either anew.
 */
export class SharedWorkshop {
  readonly #doc: Y.Doc;
  readonly #collectionOf: ReadonlyMap<unknown, CollectionName>;
  /** What the cells say, which `repair` has not seen. It is the same object as `#document` while nothing needs repair. */
  #cellsSay: WorkshopDocument;
  #document: WorkshopDocument;
  /** Records removed here, as they were, by `keyOf`. */
  readonly #removed = new Map<string, Fields>();
  readonly #remoteListeners = new Set<(document: WorkshopDocument) => void>();
  readonly #updateListeners = new Set<(update: Update) => void>();

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    this.#collectionOf = new Map(COLLECTIONS.map((collection) => [doc.getMap(collection), collection]));
    this.#cellsSay = readAll(doc);
    this.#document = repair(this.#cellsSay).document;
    doc.on('afterTransaction', this.#onTransaction);
    doc.on('update', this.#onUpdate);
  }

  get document(): WorkshopDocument {
    return this.#document;
  }

  /** Writes a local edit in one transaction. `next`, the document that the edit made, becomes `document` as it is. */
  write(changes: readonly Change[], next: WorkshopDocument): void {
    const doubtful: Touched = this.#cellsSay === this.#document ? new Map() : touchedBy(changes);
    this.#doc.transact(() => {
      for (const change of changes) if (this.#writeOne(change)) touch(doubtful, change.collection, change.id);
    }, HERE);
    if (this.#cellsSay === this.#document) this.#cellsSay = next;
    this.#document = next;
    // Listeners must not hear of it before the one who writes has taken `next` for the truth.
    if (doubtful.size > 0) queueMicrotask(() => this.#readAgain(doubtful));
  }

  /** True when the cells may say something else than the change. */
  #writeOne(change: Change): boolean {
    const cells = cellsOf(this.#doc, change.collection);
    const key = keyOf(change);
    const { before, after } = change;
    if (before && !after) this.#removed.set(key, before);
    const removed = this.#removed.get(key);
    // A record that comes back exactly as it was removed is an undo: what others wrote into it meanwhile is theirs and stays.
    if (after && !before && removed && sameFields(removed, after)) {
      bringBack(cells, change.id);
      return true;
    }
    writeChange(cells, change);
    return false;
  }

  /** Takes in what another copy knows. */
  merge(update: Update): void {
    Y.applyUpdate(this.#doc, update, ELSEWHERE);
  }

  /** Calls back with the whole document after each change that was not written here; returns the way to stop. */
  onRemote(listener: (document: WorkshopDocument) => void): () => void {
    this.#remoteListeners.add(listener);
    return () => this.#remoteListeners.delete(listener);
  }

  /** Calls back with each update, written here or elsewhere, for whoever keeps them; returns the way to stop. */
  onUpdate(listener: (update: Update) => void): () => void {
    this.#updateListeners.add(listener);
    return () => this.#updateListeners.delete(listener);
  }

  /** Everything this copy knows, as one update. */
  encode(): Update {
    return Y.encodeStateAsUpdate(this.#doc);
  }

  /** Everything that is written in the cells, for upgrading what an older version wrote. */
  cells(): ReturnType<typeof allCellsIn> {
    return allCellsIn(this.#doc);
  }

  /** Shares the workshop live with the other tabs that join under the same name. */
  joinTabs(name: string, version: number): Tabs {
    return joinTabs(this.#doc, name, version);
  }

  /** Ends it; listeners hear nothing more. */
  close(): void {
    this.#doc.destroy();
  }

  readonly #onUpdate = (update: Update): void => {
    for (const listener of this.#updateListeners) listener(update);
  };

  readonly #onTransaction = ({ origin, changed }: Y.Transaction): void => {
    if (origin === HERE) return;
    const touched: Touched = new Map();
    for (const [type, cells] of changed) {
      const collection = this.#collectionOf.get(type);
      if (!collection) continue;
      for (const cell of cells) if (cell !== null) touch(touched, collection, recordOfCell(cell));
    }
    this.#readAgain(touched);
  };

  #readAgain(touched: Touched): void {
    const before = this.#document;
    const cellsSay = readTouched(this.#doc, this.#cellsSay, touched);
    const { document, repairs } = repair(cellsSay);
    this.#document = reusing(before, document);
    this.#cellsSay = repairs.length === 0 ? this.#document : cellsSay;
    if (this.#document === before) return;
    for (const listener of this.#remoteListeners) listener(this.#document);
  }
}

export interface Shared {
  readonly shared: SharedWorkshop;
  /** The places in the given list of those that are not updates at all. */
  readonly unreadable: readonly number[];
  /** True when an update builds on one that is missing, so that part of the workshop cannot be seen. */
  readonly incomplete: boolean;
}

/** A copy that knows what the updates say. `clientId` is for tests only: a number used twice makes copies diverge silently. */
export function shareUpdates(updates: readonly Update[], clientId?: number): Shared {
  const { doc, unreadable, incomplete } = gather(updates);
  if (clientId !== undefined) doc.clientID = clientId;
  return { shared: new SharedWorkshop(doc), unreadable, incomplete };
}

/** A first copy of a workshop that nobody shares yet. */
export function shareDocument(document: WorkshopDocument, clientId?: number): SharedWorkshop {
  const { shared } = shareUpdates([], clientId);
  shared.write(changesBetween(NO_RECORDS, document), document);
  return shared;
}
