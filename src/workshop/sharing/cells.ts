import type * as Y from 'yjs';
import type { Id } from '../../intercepts/model/field.ts';
import type { Change } from '../model/change.ts';
import { defaultsOf, type Fields, type FieldValue, readRecord } from '../model/fields.ts';
import type { CollectionName } from '../model/workshop-document.ts';

/**
 * How a collection lies in one Y.Map: flat cells `id/field`, and `id/gone`, which is false for a record that is there and true for
 * one that was removed. A nested map per record would lose one side whole when two copies create the same id; removing cells
 * would lose what somebody else wrote into them meanwhile.
 */
export type Cells = Y.Map<FieldValue>;

export const cellsOf = (doc: Y.Doc, collection: CollectionName): Cells => doc.getMap(collection);

/** Under this name, beside its fields, lies whether a record was removed. */
export const GONE = 'gone';
const GONE_CELL = `/${GONE}`;
const cellOf = (id: Id, field: string) => `${id}/${field}`;

/** The id of the record that a cell belongs to. */
export const recordOfCell = (cell: string): Id => cell.slice(0, Math.max(0, cell.indexOf('/')));

/** The field that a cell holds, or GONE. */
export const fieldOfCell = (cell: string): string => cell.slice(cell.indexOf('/') + 1);

/** True for a record that was removed, false also for one that never was. */
export const isGone = (cells: Cells, id: Id): boolean => cells.get(id + GONE_CELL) === true;

/** The ids of all records that are there. */
export function idsIn(cells: Cells): Id[] {
  const ids: Id[] = [];
  for (const [cell, gone] of cells.entries())
    if (gone === false && cell.endsWith(GONE_CELL)) ids.push(cell.slice(0, -GONE_CELL.length));
  return ids;
}

/** Reads a record, or undefined where there is none. What other machines wrote is not trusted to have the right types. */
export function recordIn(cells: Cells, collection: CollectionName, id: Id): Fields | undefined {
  if (cells.get(id + GONE_CELL) !== false) return undefined;
  const record: Record<string, unknown> = {};
  for (const field of Object.keys(defaultsOf(collection))) {
    const value = cells.get(cellOf(id, field));
    if (value !== undefined) record[field] = value;
  }
  return readRecord(collection, id, record).record;
}

/** Writes what differs. A field that nobody ever touched has no cell and holds its default. */
export function writeChange(cells: Cells, { collection, id, before, after }: Change): void {
  if (!after) {
    if (before) cells.set(id + GONE_CELL, true);
    return;
  }
  if (!before) bringBack(cells, id);
  for (const [field, value] of Object.entries(after)) {
    const current = cells.get(cellOf(id, field)) ?? defaultsOf(collection)[field];
    if (field !== 'id' && current !== value) cells.set(cellOf(id, field), value);
  }
}

/** Makes a removed record be there again, with whatever its cells hold. */
export function bringBack(cells: Cells, id: Id): void {
  if (cells.get(id + GONE_CELL) !== false) cells.set(id + GONE_CELL, false);
}

/** All records that are there with all their cells, also of collections and fields that this version does not know. */
export function allCellsIn(doc: Y.Doc): Record<string, Record<Id, Record<string, unknown>>> {
  const collections = [...doc.share.keys()].map((collection) => {
    const cells: Cells = doc.getMap(collection);
    const records = new Map(idsIn(cells).map((id): [Id, Record<string, unknown>] => [id, {}]));
    for (const [cell, value] of cells.entries()) {
      const id = recordOfCell(cell);
      const record = records.get(id);
      if (record && cell !== id + GONE_CELL) record[fieldOfCell(cell)] = value;
    }
    return [collection, Object.fromEntries(records)] as const;
  });
  return Object.fromEntries(collections);
}
