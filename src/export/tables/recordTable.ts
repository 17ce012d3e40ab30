import type { Collection } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { defaultsOf, type Fields, type FieldValue } from '../../workshop/model/fields.ts';
import { COLLECTIONS, type CollectionName, type WorkshopDocument } from '../../workshop/model/workshop-document.ts';

/** One collection as a table: a column for the id and one for each field, by the names that the file has for them. */
export interface RecordTable {
  readonly collection: CollectionName;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FieldValue[])[];
}

export const ID_COLUMN = 'id';

const columnsOf = (collection: CollectionName): string[] => [ID_COLUMN, ...Object.keys(defaultsOf(collection))];

/** A table for every collection, also for an empty one: it shows where something could be filled in. */
export const tablesOf = (document: WorkshopDocument): RecordTable[] =>
  COLLECTIONS.map((collection) => {
    const columns = columnsOf(collection);
    const records: Collection<Fields> = document[collection];
    const rows = sorted(Object.values(records)).map((record) => columns.map((column) => record[column] ?? null));
    return { collection, columns, rows };
  });

/** In the order of the room where the collection has one, else by id, so that two files can be compared. */
const sorted = (records: readonly Fields[]): Fields[] =>
  inOrder(
    records.map((record) => ({ record, id: String(record[ID_COLUMN]), order: String(record['order'] ?? '') })),
  ).map(({ record }) => record);
