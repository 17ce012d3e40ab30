import type { Collection, Id } from '../../intercepts/model/field.ts';
import {
  defaultsOf,
  type Fields,
  type FieldValue,
  NO_RECORDS,
  readRecord,
  withRecords,
} from '../../workshop/model/fields.ts';
import { type Repair, repair } from '../../workshop/model/repair.ts';
import { COLLECTIONS, type CollectionName, type WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { ID_COLUMN } from './recordTable.ts';

/** A table as a spreadsheet gives it back: the first row names the columns, an empty cell is null or ''. */
export type Sheet = readonly (readonly FieldValue[])[];

export interface ReadTables {
  readonly document: WorkshopDocument;
  readonly repairs: readonly Repair[];
  /** Rows that have no id of ours; each is left out. */
  readonly skipped: readonly { readonly collection: CollectionName; readonly row: number }[];
  /** Collections for which there is no table; the workshop has none of their records. */
  readonly lacking: readonly CollectionName[];
  /** Tables, and columns of tables ("cards: Cost"), that hold something and have no place in a workshop. */
  readonly unknown: readonly string[];
}

/** Makes a workshop of its tables, by id. Columns and sheets that are not known are left out, those that are missing keep their defaults. */
export function readTables(sheets: ReadonlyMap<string, Sheet>): ReadTables {
  let document = NO_RECORDS;
  const faults: Repair[] = [];
  const skipped: { collection: CollectionName; row: number }[] = [];
  for (const collection of COLLECTIONS) {
    const [columns = [], ...rows] = sheets.get(collection) ?? [];
    const records: Record<Id, Fields> = {};
    for (const [index, row] of rows.entries()) {
      if (isEmptyRow(row)) continue;
      const cells = cellsOf(columns, row, collection);
      const id = String(cells[ID_COLUMN] ?? '');
      const { record, faults: wrong } = readRecord(collection, id, cells);
      if (record === undefined) skipped.push({ collection, row: index + 2 });
      else records[id] = record;
      faults.push(...wrong.map((field): Repair => ({ collection, id, what: 'field', field })));
    }
    const read: Collection<Fields> = records;
    document = withRecords(document, collection, read);
  }
  const { document: valid, repairs } = repair(document);
  return {
    document: valid,
    repairs: [...faults, ...repairs],
    skipped,
    lacking: COLLECTIONS.filter((collection) => !sheets.has(collection)),
    unknown: [...sheets].flatMap(([name, sheet]) => unknownIn(name, sheet)),
  };
}

function unknownIn(name: string, [columns = [], ...rows]: Sheet): string[] {
  const collection = COLLECTIONS.find((known) => known === name);
  if (collection === undefined) return rows.every(isEmptyRow) ? [] : [name];
  const fields = defaultsOf(collection);
  return columns.flatMap((head, index) => {
    const column = String(head ?? '');
    const isEmpty = rows.every((row) => (row[index] ?? '') === '');
    return column === ID_COLUMN || Object.hasOwn(fields, column) || isEmpty ? [] : [`${name}: ${column}`];
  });
}

export const isEmptyRow = (row: Sheet[number]): boolean => row.every((value) => value === null || value === '');

/** The cells of a row by the names of their fields, in the types of these; columns that are not known are left out. */
export function cellsOf(columns: Sheet[number], row: Sheet[number], collection: CollectionName): Fields {
  const defaults = defaultsOf(collection);
  return Object.fromEntries(
    columns.flatMap((name, index) => {
      const column = String(name);
      if (column === ID_COLUMN) return [[column, String(row[index] ?? '')]];
      if (!Object.hasOwn(defaults, column)) return [];
      return [[column, valueOf(row[index], defaults[column] ?? null)]];
    }),
  );
}

/** Says a cell in the type of its field: spreadsheets turn "2027" into a number, and `true` into "TRUE". */
function valueOf(cell: FieldValue | undefined, fallback: FieldValue): FieldValue {
  const text = String(cell ?? '');
  if (typeof fallback === 'string') return text;
  if (text.trim() === '') return fallback;
  return typeof fallback === 'boolean' ? text.trim().toLowerCase() === 'true' : Number(text);
}
