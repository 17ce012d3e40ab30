import { type Change, keyOf } from '../model/change.ts';
import type { Fields } from '../model/fields.ts';
import type { CollectionName, WorkshopDocument } from '../model/workshop-document.ts';

const CHANGE_KINDS = ['added', 'changed', 'removed'] as const;
type ChangeKind = (typeof CHANGE_KINDS)[number];

interface Line {
  readonly key: string;
  readonly collection: CollectionName;
  /** What a person knows the record by, or ''. */
  readonly name: string;
}

interface Group {
  readonly kind: ChangeKind;
  readonly lines: readonly Line[];
}

/** The changes by what they do, for reading; kinds that do not occur are left out. */
export function groupedChanges(from: WorkshopDocument, to: WorkshopDocument, changes: readonly Change[]): Group[] {
  const lines = changes.map((change) => ({ kind: kindOf(change), line: lineOf(from, to, change) }));
  return CHANGE_KINDS.map((kind) => ({
    kind,
    lines: lines.filter((entry) => entry.kind === kind).map((entry) => entry.line),
  })).filter((group) => group.lines.length > 0);
}

function kindOf({ before, after }: Change): ChangeKind {
  if (!before) return 'added';
  return after ? 'changed' : 'removed';
}

function lineOf(from: WorkshopDocument, to: WorkshopDocument, change: Change): Line {
  const { collection, id } = change;
  return { key: keyOf(change), collection, name: nameOf(to[collection][id] ?? from[collection][id] ?? {}) };
}

/** The first of the fields that name a record in any collection. */
export function nameOf(record: Fields): string {
  const named = [record['text'], record['title'], record['name'], record['question'], record['word'], record['label']];
  return named.find((value): value is string => typeof value === 'string' && value !== '') ?? '';
}
