import * as v from 'valibot';
import { ID_PATTERN } from '../../../intercepts/model/field.ts';
import { CHECKLIST_SUBJECTS, SCALES } from '../../model/checklist.ts';
import { STEP_WAYS } from '../../model/plan.ts';

// A list that a room goes through has dozens of sentences; what is far beyond is no list, and would only stop the page.
const sentence = (most: number) => v.pipe(v.string(), v.maxLength(most));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

const formStatement = v.object({
  /** The intercept that it is asked at, where the workshop has one of that id; '' for the whole system or a service. */
  intercept: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(ID_PATTERN))]), ''),
  /** Groups statements on screen and in the report; '' for none. */
  heading: v.optional(sentence(200), ''),
  /** True of a system in which nothing is missing. */
  text: v.pipe(sentence(2000), v.trim(), v.minLength(1)),
  /** The way of working together that it is about, '' for none. */
  way: v.optional(v.picklist(STEP_WAYS), ''),
});

/**
 * A checklist that a workshop can take in, from the app or from a file. From then on it belongs to the room, which changes, adds and
 * removes statements.
 */
export const checklistForm = v.object({
  id: v.pipe(v.string(), v.regex(ID_PATTERN), v.maxLength(60)),
  name,
  per: v.picklist(CHECKLIST_SUBJECTS),
  scale: v.picklist(SCALES),
  note: v.optional(sentence(2000), ''),
  statements: v.pipe(v.array(formStatement), v.maxLength(500)),
});

export type ChecklistForm = Readonly<v.InferOutput<typeof checklistForm>>;
export type FormStatement = ChecklistForm['statements'][number];

/** Statements of one heading and intercept. */
export const group = (heading: string, intercept: string, texts: readonly string[]): FormStatement[] =>
  texts.map((text) => ({ intercept, heading, text, way: '' }));
