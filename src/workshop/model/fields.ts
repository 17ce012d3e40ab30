import * as v from 'valibot';
import { type Collection, ID_PATTERN, type Id } from '../../intercepts/model/field.ts';
import {
  COLLECTIONS,
  type CollectionName,
  emptyWorkshop,
  type WorkshopDocument,
  workshopRecords,
} from './workshop-document.ts';

export type FieldValue = string | number | boolean | null;
/** A record, or some of its fields, seen without knowing its collection. */
export type Fields = Readonly<Record<string, FieldValue>>;

const defaults = new Map(
  COLLECTIONS.map((collection): [CollectionName, Fields] => {
    const { id: _, ...fields } = v.getDefaults(workshopRecords[collection]);
    return [collection, fields];
  }),
);

/**
 * What the fields of a record hold when nobody has said anything, the id left out. Files and shared copies leave such fields
 * out, so the default of a field that has been released never changes.
 */
export const defaultsOf = (collection: CollectionName): Fields => defaults.get(collection) ?? {};

/** A document with nothing in it, not even the cover. */
export const NO_RECORDS: WorkshopDocument = { ...emptyWorkshop(), about: {} };

/** The document with the records of one collection replaced. Whoever calls keeps the shape of the records. */
export const withRecords = (
  document: WorkshopDocument,
  collection: CollectionName,
  records: Collection<Fields>,
): WorkshopDocument => ({ ...document, [collection]: records });

export const sameFields = (a: Fields, b: Fields): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([field, value]) => b[field] === value);

export interface ReadRecord {
  /** Undefined for something that is not a record at all. */
  readonly record: Fields | undefined;
  /** The fields whose value was of a wrong type and gave way to the default. */
  readonly faults: readonly string[];
}

/** Reads one untrusted record. Fields that this version does not know are left out. */
export function readRecord(collection: CollectionName, id: Id, value: unknown): ReadRecord {
  if (!ID_PATTERN.test(id) || value === null || typeof value !== 'object') return { record: undefined, faults: [] };
  const schema = workshopRecords[collection];
  const fields: Readonly<Record<string, unknown>> = { ...value, id };
  const whole = v.safeParse(schema, fields);
  if (whole.success) return { record: whole.output, faults: [] };
  const faults = new Set(whole.issues.map((issue) => String(issue.path?.[0].key)));
  const sound = Object.fromEntries(Object.entries(fields).filter(([field]) => !faults.has(field)));
  return { record: v.parse(schema, sound), faults: [...faults] };
}
