import * as v from 'valibot';
import { statementsOf } from '../model/checklist-edits.ts';
import type { Checklist, WorkshopDocument } from '../model/workshop-document.ts';
import { type ChecklistForm, checklistForm } from './forms/checklist-form.ts';

const FORMAT = 'sim-checklist';
const VERSION = 1;
/** In bytes. A checklist of the most and longest statements in every script stays below it. */
export const LARGEST_FILE = 4_000_000;

const fileShape = v.object({ format: v.literal(FORMAT), version: v.number(), checklist: v.unknown() });

type ChecklistFault = 'too large' | 'not a checklist' | 'newer' | 'no statements';

type ReadChecklist =
  | { readonly kind: 'read'; readonly form: ChecklistForm }
  | { readonly kind: 'unreadable'; readonly why: ChecklistFault };

const unreadable = (why: ChecklistFault): ReadChecklist => ({ kind: 'unreadable', why });

/** A checklist of the room with its statements as they stand, in the shape of those that come with the app. */
export const formOf = (
  document: Pick<WorkshopDocument, 'statements'>,
  { id, name, per, scale, note }: Checklist,
): ChecklistForm => ({
  id: id.slice(0, 60),
  name,
  per,
  scale,
  note,
  statements: statementsOf(document, id).map(({ intercept, heading, text, way }) => ({
    intercept,
    heading,
    text,
    way,
  })),
});

export const writeChecklist = (form: ChecklistForm): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, checklist: form }, undefined, 2)}\n`;

/** Reads what `writeChecklist` has written, or what somebody has made by hand; nothing of it is trusted. */
export function readChecklist(text: string): ReadChecklist {
  if (text.length > LARGEST_FILE) return unreadable('too large');
  const file = v.safeParse(fileShape, parsed(text));
  if (!file.success) return unreadable('not a checklist');
  if (file.output.version > VERSION) return unreadable('newer');
  const form = v.safeParse(checklistForm, file.output.checklist);
  if (!form.success) return unreadable('not a checklist');
  return form.output.statements.length === 0 ? unreadable('no statements') : { kind: 'read', form: form.output };
}

/** Undefined for what is no JSON, which the shape then refuses. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser names a byte of the file, which tells nobody in the room anything.
    return undefined;
  }
}
