import { type Change, keyOf } from '../model/change.ts';
import type { Fields, FieldValue } from '../model/fields.ts';
import { COLLECTIONS, type CollectionName, type WorkshopDocument } from '../model/workshop-document.ts';

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
  const [document, record] = id in to[collection] ? [to, to[collection][id]] : [from, from[collection][id]];
  return { key: keyOf(change), collection, name: nameOf(record ?? {}) || namesOfEnds(document, record ?? {}) };
}

/** The first of the fields that name a record in any collection. */
export function nameOf(record: Fields): string {
  const named = [record['text'], record['title'], record['name'], record['question'], record['word'], record['label']];
  return named.find((value): value is string => typeof value === 'string' && value !== '') ?? '';
}

/** What a record that has no name of its own joins: a link is known by its ends. */
const namesOfEnds = (document: WorkshopDocument, record: Fields): string =>
  Object.entries(record)
    .flatMap(([field, value]) => (field === 'id' ? [] : nameOf(recordOf(document, value)) || []))
    .join(' · ');

/** The record that a field points at, or none. */
export function recordOf(document: WorkshopDocument, value: FieldValue): Fields {
  if (typeof value !== 'string' || value === '') return {};
  const collection = COLLECTIONS.find((name) => value in document[name]);
  return collection === undefined ? {} : (document[collection][value] ?? {});
}
