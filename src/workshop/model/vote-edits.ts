import type { Id } from '../../intercepts/model/field.ts';
import { orderAfter } from '../../intercepts/model/order.ts';
import type { Edit } from './change.ts';
import { blank, linkIdOf } from './records.ts';
import type { Round, WorkshopDocument } from './workshop-document.ts';

export type RoundFields = Partial<Omit<Round, 'id' | 'order'>>;

export const addRound =
  (fields: RoundFields & { readonly id: Id }): Edit =>
  (document) => {
    if (fields.id in document.rounds) return;
    document.rounds[fields.id] = {
      ...blank('rounds', fields.id),
      ...fields,
      order: orderAfter(Object.values(document.rounds)),
    };
  };

export const changeRound =
  (id: Id, fields: RoundFields): Edit =>
  (document) => {
    const round = document.rounds[id];
    if (round) Object.assign(round, fields);
  };

/** Writes down what the scribe counted for one priority; 0 takes the count away. */
export const setTally =
  (round: Id, priority: Id, votes: number): Edit =>
  (document) => {
    const id = linkIdOf(round, priority);
    if (!(round in document.rounds) || !(priority in document.priorities)) return;
    if (votes > 0) document.tallies[id] = { id, round, priority, votes };
    else delete document.tallies[id];
  };

export const addBallot =
  (id: Id, round: Id): Edit =>
  (document) => {
    if (id in document.ballots || !(round in document.rounds)) return;
    document.ballots[id] = { id, round, order: orderAfter(Object.values(document.ballots)) };
  };

export const removeBallot =
  (id: Id): Edit =>
  (document) => {
    delete document.ballots[id];
    for (const dot of Object.values(document.dots)) if (dot.ballot === id) delete document.dots[dot.id];
  };

export type NoDot = 'no such ballot' | 'no dots left' | 'one dot only';

/** True, or the reason why this ballot may not put one more dot on the priority. */
export function canCastDot(document: WorkshopDocument, ballot: Id, priority: Id): true | NoDot {
  const round = document.rounds[document.ballots[ballot]?.round ?? ''];
  if (!round || !(priority in document.priorities)) return 'no such ballot';
  if (dotsOn(document, ballot) >= round.dotsPerPerson) return 'no dots left';
  if (!round.stackable && (document.dots[linkIdOf(ballot, priority)]?.votes ?? 0) > 0) return 'one dot only';
  return true;
}

/** Puts one dot on a priority when the ballot still may (`canCastDot`). */
export const castDot =
  (ballot: Id, priority: Id): Edit =>
  (document) => {
    if (canCastDot(document, ballot, priority) !== true) return;
    const id = linkIdOf(ballot, priority);
    document.dots[id] = { id, ballot, priority, votes: (document.dots[id]?.votes ?? 0) + 1 };
  };

/** Takes one dot back. */
export const takeDot =
  (ballot: Id, priority: Id): Edit =>
  (document) => {
    const id = linkIdOf(ballot, priority);
    const dot = document.dots[id];
    if (!dot) return;
    if (dot.votes > 1) dot.votes -= 1;
    else delete document.dots[id];
  };

/** How many dots the ballot has used. */
export const dotsOn = (document: WorkshopDocument, ballot: Id): number =>
  Object.values(document.dots).reduce((sum, dot) => (dot.ballot === ballot ? sum + dot.votes : sum), 0);
