import * as v from 'valibot';
import { amount, id, oneOf, reference, text } from '../../intercepts/model/field.ts';
import { STEP_WAYS } from './plan.ts';

/** What a checklist is gone through for: the whole system, every intercept, or one service on the map. */
export const CHECKLIST_SUBJECTS = ['system', 'intercept', 'service'] as const;
export const SCALES = ['agreement', 'extent'] as const;
export type Scale = (typeof SCALES)[number];

/** A set of statements that people answer on a scale. The self-assessment before the day is one (`SELF_ASSESSMENT`). */
export const checklistRecord = v.object({
  id: id(),
  order: text(),
  name: text(),
  per: oneOf(CHECKLIST_SUBJECTS, 'intercept'),
  scale: oneOf(SCALES, 'agreement'),
  note: text(),
});

/** The id of the self-assessment in every workshop. */
export const SELF_ASSESSMENT = 'self-assessment';

/**
 * `intercept` is '' for a statement about the whole system, or about a service. `way` is the way of working together that it is about:
 * the steps of the plan that go this way speak to it.
 */
export const statementRecord = v.object({
  id: id(),
  order: text(),
  checklist: reference(),
  intercept: reference(),
  heading: text(),
  text: text(),
  way: oneOf(STEP_WAYS, ''),
});

/** One person's or one group's answers. `date` is an ISO day or ''; `service` is the card of the service, where it is about one. */
export const answerSheetRecord = v.object({
  id: id(),
  order: text(),
  checklist: reference(),
  by: text(),
  date: text(),
  service: reference(),
});

/** `value` is a degree of the checklist's scale (`degreesOf`), or null for "cannot say". The id is made of sheet and statement. */
export const answerRecord = v.object({
  id: id(),
  sheet: reference(),
  statement: reference(),
  value: amount(),
  evidence: text(),
});

/** A gap on the map that a statement has led to, of the service that it was asked about. The id is made of statement and gap. */
export const statementGapRecord = v.object({
  id: id(),
  statement: reference(),
  gap: reference(),
  service: reference(),
});

/** What may be answered, from the least to the most: 1 to 5 for agreement; none, partly and fully as 0, 1 and 2. */
export const degreesOf = (scale: Scale): readonly number[] => DEGREES[scale];

const DEGREES = { agreement: [1, 2, 3, 4, 5], extent: [0, 1, 2] } as const satisfies Record<Scale, readonly number[]>;
