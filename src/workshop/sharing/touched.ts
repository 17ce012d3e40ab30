import type * as Y from 'yjs';
import type { Id } from '../../intercepts/model/field.ts';
import type { Change } from '../model/change.ts';
import { type Fields, NO_RECORDS, sameFields, withRecords } from '../model/fields.ts';
import { COLLECTIONS, type CollectionName, type WorkshopDocument } from '../model/workshop-document.ts';
import { cellsOf, idsIn, recordIn } from './cells.ts';

/** The records whose cells may say something else than the document. */
export type Touched = Map<CollectionName, Set<Id>>;

export function touch(touched: Touched, collection: CollectionName, id: Id): void {
  const ids = touched.get(collection);
  if (ids) ids.add(id);
  else touched.set(collection, new Set([id]));
}

export function touchedBy(changes: readonly Change[]): Touched {
  const touched: Touched = new Map();
  for (const { collection, id } of changes) touch(touched, collection, id);
  return touched;
}

export function readAll(doc: Y.Doc): WorkshopDocument {
  const all: Touched = new Map(COLLECTIONS.map((collection) => [collection, new Set(idsIn(cellsOf(doc, collection)))]));
  return readTouched(doc, NO_RECORDS, all);
}

/** The document with the touched records as the cells say, and all others the very same objects. */
export function readTouched(doc: Y.Doc, document: WorkshopDocument, touched: Touched): WorkshopDocument {
  let next = document;
  for (const [collection, ids] of touched) {
    const cells = cellsOf(doc, collection);
    const records: Record<Id, Fields> = { ...document[collection] };
    for (const id of ids) {
      const record = recordIn(cells, collection, id);
      if (record) records[id] = record;
      else delete records[id];
    }
    next = withRecords(next, collection, records);
  }
  return next;
}

/** `next`, with the objects of `previous` wherever they say the same, so that screens draw only what differs. */
export function reusing(previous: WorkshopDocument, next: WorkshopDocument): WorkshopDocument {
  const reused = COLLECTIONS.reduce(
    (document, collection) => withRecords(document, collection, reusingRecords(previous[collection], next[collection])),
    next,
  );
  return COLLECTIONS.every((collection) => reused[collection] === previous[collection]) ? previous : reused;
}

function reusingRecords(previous: Readonly<Record<Id, Fields>>, next: Readonly<Record<Id, Fields>>) {
  if (previous === next) return previous;
  let same = Object.keys(previous).length === Object.keys(next).length;
  const records: Record<Id, Fields> = {};
  for (const [id, record] of Object.entries(next)) {
    const before = previous[id];
    const unchanged = before !== undefined && (before === record || sameFields(before, record));
    records[id] = unchanged ? before : record;
    same &&= unchanged;
  }
  return same ? previous : records;
}
