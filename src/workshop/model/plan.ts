import * as v from 'valibot';
import { amount, flag, id, oneOf, reference, text } from '../../intercepts/model/field.ts';
import { place } from '../../intercepts/model/place.ts';

/**
 * A candidate priority; `chosen` marks those that get an action plan. `impact` and `effort` go from 0 to 100, null where the room has
 * not placed it. One with `mergedInto` is spoken for by another candidate.
 */
export const priorityRecord = v.object({
  id: id(),
  order: text(),
  title: text(),
  at: place(),
  chosen: flag(),
  note: text(),
  impact: amount(),
  effort: amount(),
  mergedInto: reference(),
});

/**
 * A gap that a priority answers. Its id is made of both (`linkIdOf`), so that two copies that draw the same link draw one. `evidence`
 * says that the card is no longer a gap and belongs here all the same.
 */
export const priorityGapRecord = v.object({ id: id(), priority: reference(), gap: reference(), evidence: flag() });

/** `priority` is '' for an objective that is not yet tied to one. */
export const objectiveRecord = v.object({ id: id(), order: text(), priority: reference(), text: text(), note: text() });

export const STEP_STATUSES = ['not-started', 'in-progress', 'done', 'blocked', 'dropped'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** How health and justice partners bring something about together; '' where nobody has said. */
export const STEP_WAYS = [
  '',
  'common-issues',
  'information-sharing',
  'joint-bid',
  'cross-training',
  'bridging-post',
] as const;

/**
 * `due` is an ISO day (2027-03-15) or the room's own words ("by the next budget"). `agreement` names what the partners must sign for
 * it. `reviewedOn` is when somebody last looked how far it is, an ISO day or words, and `reviewNote` what was found.
 */
export const stepRecord = v.object({
  id: id(),
  order: text(),
  objective: reference(),
  text: text(),
  at: place(),
  lead: text(),
  partners: text(),
  due: text(),
  status: oneOf(STEP_STATUSES, 'not-started'),
  measure: text(),
  cost: text(),
  funder: text(),
  way: oneOf(STEP_WAYS, ''),
  agreement: text(),
  reviewedOn: text(),
  reviewNote: text(),
  note: text(),
});
