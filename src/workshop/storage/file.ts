import * as v from 'valibot';
import { type Id, id } from '../../intercepts/model/field.ts';
import { type Repair, readRecords, repair } from '../model/repair.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { mergePartOf, updateIn } from '../sharing/merge-part.ts';
import type { Update } from '../sharing/updates.ts';
import { savedDocumentOf, tidied } from './saved-document.ts';
import { FORMAT_VERSION, upgraded } from './upgrades/upgrades.ts';

const FORMAT = 'sim-mapper';

/** In characters. A workshop of 2,000 cards has about two million; this is where a browser still reads a text without trouble. */
export const LARGEST_FILE = 50 * 1024 * 1024;
/** Some thirty times the records of a day with 2,000 cards; many more would keep every screen waiting. */
const MOST_RECORDS = 100_000;

export interface WorkshopFile {
  /** Undefined when the file does not say; two files with the same id are copies of one workshop. */
  readonly workshop: Id | undefined;
  /** The version of the format that the file was written in, FORMAT_VERSION at most. */
  readonly version: number;
  /** ISO time, or '' when the file does not say. */
  readonly savedAt: string;
  readonly document: WorkshopDocument;
  /** The priority that a copy was given out for, to a table that plans it; undefined in all other files. */
  readonly focus?: Id | undefined;
  /** What merging needs. It may be the work of a stranger and say something else than `document`: see `provenMerge`. */
  readonly merge: Update | undefined;
}

/** How reading ended. `line` counts from 1 and is undefined where the machine does not say; `truncated` means that the end is missing. */
export type ReadOutcome =
  | { readonly kind: 'opened'; readonly file: WorkshopFile }
  | { readonly kind: 'repaired'; readonly file: WorkshopFile; readonly repairs: readonly Repair[] }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'not-a-workshop' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged'; readonly line: number | undefined; readonly truncated: boolean };

export interface Writing {
  readonly workshop: Id;
  readonly document: WorkshopDocument;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly focus?: Id | undefined;
  /** Everything the copy knows, for merging; without it the file can be opened but not merged. */
  readonly update?: Update;
}

/** The text of a `*.sim.json` file. The same workshop gives the same text, so that two files can be compared line by line. */
export function writeFile({ workshop, document, savedAt, focus, update }: Writing): string {
  const saved = savedDocumentOf(document);
  const file = {
    format: FORMAT,
    version: FORMAT_VERSION,
    savedAt: new Date(savedAt).toISOString(),
    workshop,
    ...(focus !== undefined && { focus }),
    document: saved,
    ...(update && { merge: mergePartOf(update, saved) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const newerVersion = v.pipe(v.number(), v.integer(), v.gtValue(FORMAT_VERSION));

const envelope = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  savedAt: v.fallback(v.string(), ''),
  workshop: v.fallback(v.optional(id()), undefined),
  focus: v.fallback(v.optional(id()), undefined),
  document: v.looseObject({}),
  merge: v.unknown(),
});

/** Reads what may be a file of ours. Never throws: every text ends in an outcome. */
export function readFile(text: string): ReadOutcome {
  if (text.length > LARGEST_FILE) return { kind: 'too-large' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  } catch (error) {
    return beginsLikeOurs(text) ? damaged(text, error) : { kind: 'not-a-workshop' };
  }
  if (!v.is(v.looseObject({ format: v.literal(FORMAT) }), parsed)) return { kind: 'not-a-workshop' };
  if (v.is(newerVersion, parsed['version'])) return { kind: 'newer', version: parsed['version'] };
  const read = v.safeParse(envelope, { merge: undefined, ...parsed });
  return read.success ? opened(read.output) : { kind: 'damaged', line: undefined, truncated: false };
}

function opened({
  version,
  savedAt,
  workshop,
  focus,
  document: saved,
  merge,
}: v.InferOutput<typeof envelope>): ReadOutcome {
  if (recordsIn(saved) > MOST_RECORDS) return { kind: 'too-large' };
  const current = version < FORMAT_VERSION ? upgraded(tidied(saved), version) : saved;
  const read = readRecords(current);
  const { document, repairs } = repair(read.document);
  const file: WorkshopFile = { version, savedAt, workshop, focus, document, merge: updateIn(merge, saved) };
  const all = [...read.repairs, ...repairs];
  return all.length > 0 ? { kind: 'repaired', file, repairs: all } : { kind: 'opened', file };
}

const recordsIn = (saved: object): number =>
  Object.values(saved).reduce<number>(
    (sum, records: unknown) => sum + (v.is(anyRecords, records) ? Object.keys(records).length : 0),
    0,
  );

const anyRecords = v.looseObject({});
const BYTE_ORDER_MARK = '\uFEFF';

/** Only the beginning is looked at: the text may be ten megabytes of anything. */
const beginsLikeOurs = (text: string): boolean =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"sim-mapper"/.test(text.slice(0, 200));

/** The place of the fault is in the browser's own words: "at position 12" in Chromium, "at line 1 column 13" in Firefox. */
function damaged(text: string, error: unknown): ReadOutcome {
  const said = error instanceof Error ? error.message : '';
  const position = /at position (\d+)/.exec(said)?.[1];
  const line = /at line (\d+)/.exec(said)?.[1];
  return {
    kind: 'damaged',
    line: position === undefined ? numberOf(line) : text.slice(0, Number(position)).split('\n').length,
    truncated: !text.trimEnd().endsWith('}'),
  };
}

const numberOf = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
