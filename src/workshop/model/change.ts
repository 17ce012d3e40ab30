import { type Draft, enablePatches, type Patch, produce, produceWithPatches } from 'immer';
import type { Id } from '../../intercepts/model/field.ts';
import { type Fields, type FieldValue, sameFields } from './fields.ts';
import { repair } from './repair.ts';
import { COLLECTIONS, type CollectionName, type WorkshopDocument } from './workshop-document.ts';

enablePatches();

/** A pure change of the workshop, written as an immer recipe. Edits of the map are edits of the workshop that holds it. */
export type Edit = (document: Draft<WorkshopDocument>) => void;

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

/**
 * Runs an edit and says what it changed. What the edit leaves without meaning goes with it: a map edit that removes a gap knows
 * nothing of the priorities that answer it.
 */
export function carryOut(document: WorkshopDocument, edit: Edit): Outcome {
  const [edited, patches] = produceWithPatches(document, edit);
  if (edited === document) return { document, changes: [] };
  const { document: next, repairs } = repair(edited);
  const touched = new Map<string, RecordName>();
  for (const name of [...patches.map(recordNameOf), ...repairs]) touched.set(keyOf(name), name);
  const changes = [...touched.values()].flatMap((name) => changeOf(document, next, name) ?? []);
  return changes.length === 0 ? { document, changes } : { document: next, changes };
}

type RecordName = Pick<Change, 'collection' | 'id'>;

/** One string for one record, for looking it up among changes. */
export const keyOf = ({ collection, id }: RecordName): string => `${collection}/${id}`;

function recordNameOf({ path }: Patch): RecordName {
  const [name, id] = path;
  const collection = COLLECTIONS.find((known) => known === name);
  if (!collection || typeof id !== 'string') throw new Error(`An edit may change records only, not ${path.join('/')}`);
  return { collection, id };
}

function changeOf(from: WorkshopDocument, to: WorkshopDocument, { collection, id }: RecordName): Change | undefined {
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
    return [...ids].flatMap((id) => changeOf(from, to, { collection, id }) ?? []);
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
    for (const change of changes) if (!applyOne(draft[change.collection], change)) kept.push(change);
  });
  return { document: next, kept };
}

/** True when the whole change went in. */
function applyOne(records: Record<Id, Record<string, FieldValue>>, { id, before, after }: Change): boolean {
  const current = records[id];
  if (!before || !after) {
    const undisturbed = before ? current && sameFields(current, before) : !current;
    if (!undisturbed) return after ? current !== undefined && sameFields(current, after) : current === undefined;
    if (after) records[id] = { ...after };
    else delete records[id];
    return true;
  }
  if (!current) return false;
  let whole = true;
  for (const [field, value] of Object.entries(after)) {
    if (current[field] === before[field]) current[field] = value;
    else if (current[field] !== value) whole = false;
  }
  return whole;
}
