import * as Y from 'yjs';
import type { Id } from '../../intercepts/model/field.ts';
import type { FieldValue } from '../model/fields.ts';
import { COLLECTIONS, type CollectionName } from '../model/workshop-document.ts';
import { type Cells, cellsOf, fieldOfCell, GONE, isGone, recordOfCell } from './cells.ts';
import { gather, type Update } from './updates.ts';

export type Side = 'mine' | 'theirs';

/** Something that both copies have changed since they parted, so that one of the two has to give way. */
export type Conflict =
  | {
      /** Each has written another value. */
      readonly kind: 'field';
      readonly collection: CollectionName;
      readonly id: Id;
      readonly field: string;
      readonly mine: FieldValue;
      readonly theirs: FieldValue;
    }
  | {
      /** One has removed the record, the other has gone on writing in it. */
      readonly kind: 'removal';
      readonly collection: CollectionName;
      readonly id: Id;
      readonly removedBy: Side;
    };

/**
 * What two copies have both changed. It goes by the history of each cell: a value that the other copy has seen is no conflict,
 * whoever of the two has gone on from it.
 */
export function conflictsBetween(ours: Update, theirs: Update): Conflict[] {
  const here = gather([ours]).doc;
  const there = gather([theirs]).doc;
  const mine = COLLECTIONS.map((collection) => newsIn(cellsOf(here, collection), there));
  const other = COLLECTIONS.map((collection) => newsIn(cellsOf(there, collection), here));
  const mentionedBy = { mine: valuesIn(mine), theirs: valuesIn(other) };
  const conflicts = COLLECTIONS.flatMap((collection, n) =>
    [...new Set([...(mine[n]?.keys() ?? []), ...(other[n]?.keys() ?? [])])].flatMap((id): Conflict[] => {
      const fields = { mine: mine[n]?.get(id) ?? UNTOUCHED, theirs: other[n]?.get(id) ?? UNTOUCHED };
      const gone = { mine: isGone(cellsOf(here, collection), id), theirs: isGone(cellsOf(there, collection), id) };
      if (!gone.mine && !gone.theirs) return inFields(fields).map((found) => ({ ...found, collection, id }));
      if (gone.mine && gone.theirs) return [];
      const [removedBy, keptBy]: readonly [Side, Side] = gone.mine ? ['mine', 'theirs'] : ['theirs', 'mine'];
      const isWanted = says(fields[keptBy]) || mentionedBy[keptBy].has(id);
      return fields[removedBy].has(GONE) && isWanted ? [{ kind: 'removal', collection, id, removedBy }] : [];
    }),
  );
  here.destroy();
  there.destroy();
  return conflicts;
}

/** What was written in a record, by field. */
type Written = ReadonlyMap<string, FieldValue>;
const UNTOUCHED: Written = new Map();

// Nobody can judge a place in a list by its key, and no word is lost with either of two.
const isPlaceInList = (field: string) => field === 'order';

const says = (fields: Written) => [...fields.keys()].some((field) => !isPlaceInList(field));

function inFields({ mine, theirs }: Readonly<Record<Side, Written>>) {
  return [...mine].flatMap(([field, value]) => {
    const other = theirs.get(field);
    if (other === undefined || other === value || isPlaceInList(field)) return [];
    return [{ kind: 'field' as const, field, mine: value, theirs: other }];
  });
}

/** What one copy has written that the other has never seen, by record. */
function newsIn(cells: Cells, other: Y.Doc): Map<Id, Map<string, FieldValue>> {
  const news = new Map<Id, Map<string, FieldValue>>();
  for (const [cell, value] of cells.entries()) {
    const written = cells._map.get(cell);
    if (!written || Y.getState(other.store, written.id.client) > written.id.clock) continue;
    const id = recordOfCell(cell);
    const fields = news.get(id) ?? new Map<string, FieldValue>();
    news.set(id, fields.set(fieldOfCell(cell), value));
  }
  return news;
}

/** Everything that was written anywhere, the ids of other records among it: a new link to a record means that it is wanted. */
const valuesIn = (news: readonly ReadonlyMap<Id, Written>[]): ReadonlySet<FieldValue> =>
  new Set(news.flatMap((records) => [...records.values()].flatMap((fields) => [...fields.values()])));
