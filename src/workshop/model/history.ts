import { applyWhereUntouched, type Change, changesBetween, keyOf, reverseOf } from './change.ts';
import { sameFields } from './fields.ts';
import { repair } from './repair.ts';
import type { WorkshopDocument } from './workshop-document.ts';

/** One thing a person did, in words they can read ("Add gap"). */
export interface Entry {
  readonly label: string;
  readonly changes: readonly Change[];
  /** The documents on both sides, so that undo without interference gives back the very same object. */
  readonly before: WorkshopDocument;
  readonly after: WorkshopDocument;
  /** Entries of the same gesture, such as typing in one field, are one entry. */
  readonly gesture: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface History {
  readonly done: readonly Entry[];
  readonly undone: readonly Entry[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

// Each entry keeps the collection it changed alive: 200 steps of a 2,000-card map are some 16 MB.
const DEPTH = 200;
const GESTURE_MS = 1000;

/** Adds an entry; what had been undone can no longer be redone. */
export function recorded(history: History, entry: Entry): History {
  const last = history.done.at(-1);
  const continues =
    last &&
    entry.gesture !== undefined &&
    last.gesture === entry.gesture &&
    last.after === entry.before &&
    entry.at - last.at <= GESTURE_MS;
  if (!continues) return { done: [...history.done.slice(1 - DEPTH), entry], undone: [] };
  const joined = { ...entry, before: last.before, changes: joinChanges(last.changes, entry.changes) };
  return { done: [...history.done.slice(0, -1), joined], undone: [] };
}

/** One list of changes that does what the first and then the second do. */
function joinChanges(first: readonly Change[], second: readonly Change[]): Change[] {
  const byRecord = new Map(first.map((change) => [keyOf(change), change]));
  for (const change of second) {
    const earlier = byRecord.get(keyOf(change));
    byRecord.set(keyOf(change), earlier ? joinOne(earlier, change) : change);
  }
  return [...byRecord.values()].filter(({ before, after }) => !sameFields(before ?? {}, after ?? {}));
}

const joinOne = (first: Change, second: Change): Change => ({
  ...second,
  before: first.before && { ...second.before, ...first.before },
  after: second.after && { ...first.after, ...second.after },
});

export interface Step {
  readonly document: WorkshopDocument;
  readonly history: History;
  readonly entry: Entry;
  /** What the step changes in the document, for saving. It is less than the entry where others have written since. */
  readonly changes: readonly Change[];
  /** What was left as others have written it since. */
  readonly kept: readonly Change[];
}

/** Takes back the last entry, or undefined when there is none. Only what still holds my words is taken back. */
export function undo(document: WorkshopDocument, { done, undone }: History): Step | undefined {
  const entry = done.at(-1);
  if (!entry) return undefined;
  const history = { done: done.slice(0, -1), undone: [...undone, entry] };
  const changes = entry.changes.map(reverseOf).toReversed();
  if (document === entry.after) return { document: entry.before, history, entry, changes, kept: [] };
  return { ...afterOthers(document, changes), history, entry };
}

/** Does the last undone entry again, or undefined when there is none. */
export function redo(document: WorkshopDocument, { done, undone }: History): Step | undefined {
  const entry = undone.at(-1);
  if (!entry) return undefined;
  const history = { done: [...done, entry], undone: undone.slice(0, -1) };
  if (document === entry.before) return { document: entry.after, history, entry, changes: entry.changes, kept: [] };
  return { ...afterOthers(document, entry.changes), history, entry };
}

// Somebody else may have removed what the restored records point at.
function afterOthers(document: WorkshopDocument, changes: readonly Change[]) {
  const applied = applyWhereUntouched(document, changes);
  const next = repair(applied.document).document;
  return { document: next, changes: changesBetween(document, next), kept: applied.kept };
}
