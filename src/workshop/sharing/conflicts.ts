import * as Y from 'yjs';
import type { Id } from '../../intercepts/model/field.ts';
import type { FieldValue } from '../model/fields.ts';
import { COLLECTIONS, type CollectionName } from '../model/workshop-document.ts';
import { cellsOf, recordOfCell } from './cells.ts';
import { gather, type Update } from './updates.ts';

/** A field that both copies have written since they parted, each another value. */
export interface Conflict {
  readonly collection: CollectionName;
  readonly id: Id;
  readonly field: string;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
}

/**
 * What two copies have both changed. It goes by the history of each cell: a value that the other copy has seen is no conflict,
 * whoever of the two has gone on from it.
 */
export function conflictsBetween(ours: Update, theirs: Update): Conflict[] {
  const here = gather([ours]).doc;
  const there = gather([theirs]).doc;
  const conflicts = COLLECTIONS.flatMap((collection) => inCollection(collection, here, there));
  here.destroy();
  there.destroy();
  return conflicts;
}

function inCollection(collection: CollectionName, here: Y.Doc, there: Y.Doc): Conflict[] {
  const [mine, theirs] = [cellsOf(here, collection), cellsOf(there, collection)];
  return [...mine.keys()].flatMap((cell) => {
    const [ourValue, theirValue] = [mine.get(cell), theirs.get(cell)];
    if (ourValue === undefined || theirValue === undefined || ourValue === theirValue) return [];
    if (seenBy(there, mine._map.get(cell)) || seenBy(here, theirs._map.get(cell))) return [];
    const id = recordOfCell(cell);
    return [{ collection, id, field: cell.slice(id.length + 1), mine: ourValue, theirs: theirValue }];
  });
}

const seenBy = (doc: Y.Doc, written: Y.Item | undefined): boolean =>
  written !== undefined && Y.getState(doc.store, written.id.client) > written.id.clock;
