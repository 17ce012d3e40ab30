import type { Id } from '../../intercepts/model/field.ts';
import { defaultsOf, type Fields, type FieldValue } from '../model/fields.ts';
import { COLLECTIONS, type CollectionName, type WorkshopDocument } from '../model/workshop-document.ts';
import type { SavedDocument } from './upgrades/upgrades.ts';

/** The document for a file that people read and compare: records by id, and only the fields that somebody filled in. */
export function savedDocumentOf(document: WorkshopDocument): SavedDocument {
  const used = COLLECTIONS.filter((collection) => Object.keys(document[collection]).length > 0);
  return Object.fromEntries(used.map((collection) => [collection, savedRecords(collection, document[collection])]));
}

function savedRecords(collection: CollectionName, records: Readonly<Record<Id, Fields>>) {
  const blank = Object.entries(defaultsOf(collection));
  const filledIn = (record: Fields) =>
    blank
      .filter(([field, value]) => record[field] !== value || !isEmpty(value))
      .map(([field]) => [field, record[field]]);
  return Object.fromEntries(
    Object.keys(records)
      .toSorted()
      .map((id) => [id, Object.fromEntries(filledIn(records[id] ?? {}))]),
  );
}

// A kind or a count says something also where it is what a new record has.
const isEmpty = (value: FieldValue): boolean => value === '' || value === null || value === false;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const objectsIn = (value: unknown): [string, object][] =>
  Object.entries(isObject(value) ? value : {}).filter((entry): entry is [string, object] => isObject(entry[1]));

/** What a stranger wrote, in the shape that upgrades rely on. What does not fit the shape is left out. */
export function tidied(saved: object): SavedDocument {
  const recordsIn = (records: object) => objectsIn(records).map(([id, record]) => [id, { ...record }] as const);
  return Object.fromEntries(
    objectsIn(saved).map(([collection, records]) => [collection, Object.fromEntries(recordsIn(records))]),
  );
}
