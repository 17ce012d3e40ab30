import * as v from 'valibot';
import { amount, count, flag, id, oneOf, reference, text } from '../../intercepts/model/field.ts';

/**
 * `room`: the scribe types what was counted on the wall. `hands`: the scribe types how many hands went up. `ballots`: people put
 * dots on secret ballots, one after another on this device. `criteria`: each candidate is scored by weighted criteria. `delphi`:
 * each person rates every candidate, in one round or several.
 */
export const ROUND_METHODS = ['room', 'hands', 'ballots', 'criteria', 'delphi'] as const;
export type RoundMethod = (typeof ROUND_METHODS)[number];

/**
 * One vote of the room. `people` is who may vote, null while nobody has counted, and `entitled` says in words who that is.
 * `stackable` allows several dots on one priority, at most `maxOnOne` of them; null for no limit. `trial` marks a vote that decides
 * nothing. `runOffOf` is the round whose tie it breaks, `after` the round of the same Delphi that it follows. `together` is for
 * criteria: the room fills in one sheet for all.
 */
export const roundRecord = v.object({
  id: id(),
  order: text(),
  title: text(),
  method: oneOf(ROUND_METHODS, 'room'),
  people: amount(),
  entitled: text(),
  dotsPerPerson: count(3),
  stackable: flag(),
  maxOnOne: amount(),
  trial: flag(),
  runOffOf: reference(),
  after: reference(),
  together: flag(),
  note: text(),
});

/** What a round is about; a round without any is about all priorities. The id is made of round and priority (`linkIdOf`). */
export const candidateRecord = v.object({ id: id(), round: reference(), priority: reference() });

/** What the scribe counted for one priority. The id is made of round and priority (`linkIdOf`). */
export const tallyRecord = v.object({ id: id(), round: reference(), priority: reference(), votes: count(0) });

export const ballotRecord = v.object({ id: id(), order: text(), round: reference() });

/** The dots that one ballot puts on one priority. The id is made of ballot and priority (`linkIdOf`). */
export const dotRecord = v.object({ id: id(), ballot: reference(), priority: reference(), votes: count(0) });

/** What candidates are scored by. Whole weights, so that no order of adding changes a sum. */
export const criterionRecord = v.object({
  id: id(),
  order: text(),
  round: reference(),
  name: text(),
  weight: count(1),
});

/** What one ballot gives one priority by one criterion; in a Delphi the criterion is ''. The id is made of all that is not ''. */
export const scoreRecord = v.object({
  id: id(),
  ballot: reference(),
  priority: reference(),
  criterion: reference(),
  score: count(0),
});

/** What the room decided about a tie in a round, and why. */
export const decisionRecord = v.object({ id: id(), order: text(), round: reference(), text: text() });

/** A priority that goes before those it was tied with. The id is made of decision and priority (`linkIdOf`). */
export const preferenceRecord = v.object({ id: id(), decision: reference(), priority: reference() });

/** Two cards, or two priorities, that look alike and are not the same. The id is made of both, the smaller first (`linkIdOf`). */
export const distinctionRecord = v.object({ id: id(), one: reference(), other: reference() });

/** From the least to the most that may be given. Nine steps are what Delphi panels in health care use. */
export const SCALES = { criteria: { least: 1, most: 5 }, delphi: { least: 1, most: 9 } } as const;
