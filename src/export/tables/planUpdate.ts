import { type Collection, ID_PATTERN, type Id } from '../../intercepts/model/field.ts';
import { orderAfter } from '../../intercepts/model/order.ts';
import { type Change, changesBetween } from '../../workshop/model/change.ts';
import { defaultsOf, type Fields, type FieldValue, readRecord, withRecords } from '../../workshop/model/fields.ts';
import { repair } from '../../workshop/model/repair.ts';
import { COLLECTIONS, type CollectionName, type WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { LONGEST_CELL } from '../xlsx/longestCell.ts';
import { cellsOf, isEmptyRow, type Sheet } from './readTables.ts';
import { ID_COLUMN } from './recordTable.ts';

/** What the tables of a file would do to the open workshop, before anything is done. */
export interface UpdatePlan {
  /** The workshop as it would be. */
  readonly to: WorkshopDocument;
  readonly changes: readonly Change[];
  /** In the order of the file. */
  readonly refused: readonly Refusal[];
}

/** A row, or one cell of it, that is not taken over. */
export interface Refusal {
  readonly collection: CollectionName;
  /** As the spreadsheet numbers it: the head is row 1. */
  readonly row: number;
  /** The column whose value cannot be; '' for a whole row, which has no id and cannot get one. */
  readonly field: string;
}

interface Options {
  readonly newId: () => Id;
  /** Whether records whose row is gone from a table go too. */
  readonly removes: boolean;
}

/**
 * Reads tables over a workshop, by id. Tables and columns that the file has not got stay as they are; a row without an id is a new
 * record where the collection has an order of its own to be put at the end of.
 */
export function planUpdate(
  from: WorkshopDocument,
  sheets: ReadonlyMap<string, Sheet>,
  { newId, removes }: Options,
): UpdatePlan {
  const refused: Refusal[] = [];
  let to = from;
  for (const collection of COLLECTIONS) {
    const sheet = sheets.get(collection);
    if (sheet?.[0]?.some((head) => head === ID_COLUMN) !== true) continue;
    const before: Collection<Fields> = from[collection];
    const read = recordsIn(collection, sheet, before, newId, refused);
    const kept: Collection<Fields> = removes && collection !== 'about' ? read : { ...before, ...read };
    to = withRecords(to, collection, kept);
  }
  const { document } = repair(to);
  return { to: document, changes: changesBetween(from, document), refused };
}

function recordsIn(
  collection: CollectionName,
  [columns = [], ...rows]: Sheet,
  before: Collection<Fields>,
  newId: () => Id,
  refused: Refusal[],
): Collection<Fields> {
  const records: Record<Id, Fields> = {};
  for (const [index, row] of rows.entries()) {
    if (isEmptyRow(row)) continue;
    const cells = cellsOf(columns, row, collection);
    const id = idFor(cells, collection, newId);
    if (id === undefined) {
      refused.push({ collection, row: index + 2, field: '' });
      continue;
    }
    const own = before[id];
    const base = own ?? newFields(collection, [...Object.values(before), ...Object.values(records)]);
    const given = own === undefined ? withoutBlanks(cells) : whole(cells, own);
    const { record, faults } = readRecord(collection, id, { ...base, ...given });
    for (const field of faults) refused.push({ collection, row: index + 2, field });
    // A value that cannot be does not take the place of one that is there.
    const sound = Object.fromEntries(faults.map((field) => [field, base[field] ?? null]));
    if (record !== undefined) records[id] = { ...record, ...sound };
  }
  return records;
}

/** Its own id, or a new one for a row that somebody has written below the others. */
function idFor(cells: Fields, collection: CollectionName, newId: () => Id): Id | undefined {
  const id = String(cells[ID_COLUMN] ?? '').trim();
  if (id === '' && 'order' in defaultsOf(collection)) return newId();
  return ID_PATTERN.test(id) ? id : undefined;
}

/** What nobody has said yet, at the end of the list. */
function newFields(collection: CollectionName, others: readonly Fields[]): Fields {
  const fields = defaultsOf(collection);
  if (!('order' in fields)) return fields;
  const ordered = others.map((record) => ({ id: String(record[ID_COLUMN]), order: String(record['order'] ?? '') }));
  return { ...fields, order: orderAfter(ordered) };
}

const withoutBlanks = (cells: Fields): Fields =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''));

/** A workbook has cut what was too long for its cells, which is no change that anybody made. */
function whole(cells: Fields, own: Fields): Fields {
  const isCut = (field: string, value: FieldValue) => {
    const text = own[field];
    return typeof text === 'string' && text.length > LONGEST_CELL && value === text.slice(0, LONGEST_CELL);
  };
  return Object.fromEntries(Object.entries(cells).filter(([field, value]) => !isCut(field, value)));
}
