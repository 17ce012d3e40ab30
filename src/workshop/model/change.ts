import { type Draft, enablePatches, produce, produceWithPatches } from 'immer';
import type { Id } from '../../intercepts/model/field.ts';
import { COLLECTIONS, type CollectionName, type WorkshopDocument } from './workshop-document.ts';

enablePatches();

/** A pure change of the workshop, written as an immer recipe. Edits of the map are edits of the workshop that holds it. */
export type Edit = (document: Draft<WorkshopDocument>) => void;

export type FieldValue = string | number | boolean | null;
export type Fields = Readonly<Record<string, FieldValue>>;

/**
 * What happened to one record: the fields that differ, with their values on both sides.
 * `before` is undefined for a record that was added, `after` for one that was removed; then the other side is the whole record.
 */
export interface Change {
  readonly collection: CollectionName;
  readonly id: Id;
  readonly before: Fields | undefined;
  readonly after: Fields | undefined;
}

export interface Outcome {
  /** The same object as before when the edit changed nothing. */
  readonly document: WorkshopDocument;
  readonly changes: readonly Change[];
}

/** Runs an edit and says what it changed. */
export function carryOut(document: WorkshopDocument, edit: Edit): Outcome {
  const [next, patches] = produceWithPatches(document, edit);
  if (next === document) return { document, changes: [] };
  const touched = new Map<string, readonly [CollectionName, Id]>();
  for (const { path } of patches) {
    const [collection, id] = path;
    const name = COLLECTIONS.find((known) => known === collection);
    if (!name || typeof id !== 'string') throw new Error(`An edit may change records only, not ${path.join('/')}`);
    touched.set(`${name}/${id}`, [name, id]);
  }
  const changes = [...touched.values()].flatMap(([name, id]) => changeOf(document, next, name, id) ?? []);
  return changes.length === 0 ? { document, changes } : { document: next, changes };
}

function changeOf(
  from: WorkshopDocument,
  to: WorkshopDocument,
  collection: CollectionName,
  id: Id,
): Change | undefined {
  const before: Fields | undefined = from[collection][id];
  const after: Fields | undefined = to[collection][id];
  if (!before || !after) return before || after ? { collection, id, before, after } : undefined;
  const differing = Object.keys(after).filter((field) => before[field] !== after[field]);
  if (differing.length === 0) return undefined;
  return { collection, id, before: only(before, differing), after: only(after, differing) };
}

const only = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));

/** All that differs between two documents; for previews and for opening a copy. */
export function changesBetween(from: WorkshopDocument, to: WorkshopDocument): Change[] {
  return COLLECTIONS.flatMap((collection) => {
    if (from[collection] === to[collection]) return [];
    const ids = new Set([...Object.keys(from[collection]), ...Object.keys(to[collection])]);
    return [...ids].flatMap((id) => changeOf(from, to, collection, id) ?? []);
  });
}

export const reverseOf = ({ collection, id, before, after }: Change): Change => ({
  collection,
  id,
  before: after,
  after: before,
});

export interface Applied {
  readonly document: WorkshopDocument;
  /** Changes that were left out, in whole or in part, because somebody else has changed the same fields since. */
  readonly kept: readonly Change[];
}

/** Applies changes to whatever still holds their `before` side; all that others wrote since is kept. */
export function applyWhereUntouched(document: WorkshopDocument, changes: readonly Change[]): Applied {
  const kept: Change[] = [];
  const next = produce(document, (draft) => {
    for (const change of changes) if (!applyOne(draft, change)) kept.push(change);
  });
  return { document: next, kept };
}

type Records = Record<Id, Record<string, FieldValue>>;

/** True when the whole change went in. */
function applyOne(draft: Draft<WorkshopDocument>, { collection, id, before, after }: Change): boolean {
  const records = draft[collection] as Records;
  const current = records[id];
  if (!before) {
    if (current) return sameFields(current, after);
    records[id] = { ...after };
    return true;
  }
  if (!current) return after === undefined;
  if (!after) {
    if (!sameFields(current, before)) return false;
    delete records[id];
    return true;
  }
  let whole = true;
  for (const [field, value] of Object.entries(after)) {
    if (current[field] === before[field]) current[field] = value;
    else if (current[field] !== value) whole = false;
  }
  return whole;
}

const sameFields = (record: Fields, expected: Fields | undefined): boolean =>
  expected !== undefined && Object.entries(expected).every(([field, value]) => record[field] === value);
