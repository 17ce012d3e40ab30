import * as v from 'valibot';
import { amount, count, flag, id, oneOf, reference, text } from '../../intercepts/model/field.ts';

/** `room`: the scribe types what was counted on the wall. `ballots`: people fill in one after another on this device. */
export const ROUND_METHODS = ['room', 'ballots'] as const;

/** One vote of the room. `people` is who may vote, null while nobody has counted; `stackable` allows several dots on one priority. */
export const roundRecord = v.object({
  id: id(),
  order: text(),
  title: text(),
  method: oneOf(ROUND_METHODS, 'room'),
  people: amount(),
  dotsPerPerson: count(3),
  stackable: flag(),
});

/** What the scribe counted on the wall for one priority. The id is made of round and priority (`linkIdOf`). */
export const tallyRecord = v.object({ id: id(), round: reference(), priority: reference(), votes: count(0) });

export const ballotRecord = v.object({ id: id(), order: text(), round: reference() });

/** The dots that one ballot puts on one priority. The id is made of ballot and priority (`linkIdOf`). */
export const dotRecord = v.object({ id: id(), ballot: reference(), priority: reference(), votes: count(0) });
