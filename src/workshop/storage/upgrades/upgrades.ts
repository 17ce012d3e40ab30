/** A document as it lies in a file or on disk, of any version: collections of records of fields. */
export type SavedDocument = Record<string, Record<string, Record<string, unknown>>>;

/**
 * One step of the format. Only what changes the meaning of saved data needs one: a new collection, or a new field with a default,
 * does not. `run` changes the document in place; it meets whatever people have saved, so it relies on nothing being there.
 */
export interface Upgrade {
  readonly name: string;
  readonly run: (document: SavedDocument) => void;
}

/** In order: the first leads from version 1 to 2. One that has been released is never changed or taken out. */
export const UPGRADES: readonly Upgrade[] = [];

export const FORMAT_VERSION = 1 + UPGRADES.length;

/** The document as this version has it. `upgrades` is for tests. */
export function upgraded(document: SavedDocument, from: number, upgrades = UPGRADES): SavedDocument {
  const next = structuredClone(document);
  for (const { run } of upgrades.slice(from - 1)) run(next);
  return next;
}
