import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { orderAfter } from '../../intercepts/model/order.ts';
import { canMark, dotsUsed, type Marks } from './ballot-paper.ts';
import type { Edit } from './change.ts';
import { blank } from './records.ts';
import type { Round, WorkshopDocument } from './workshop-document.ts';

export type RoundFields = Partial<Omit<Round, 'id' | 'order'>>;

/** Begins a round about the given priorities, or about all of them when none are given. */
export const addRound =
  (fields: RoundFields & { readonly id: Id }, candidates: readonly Id[] = []): Edit =>
  (document) => {
    if (fields.id in document.rounds) return;
    document.rounds[fields.id] = {
      ...blank('rounds', fields.id),
      ...fields,
      order: orderAfter(Object.values(document.rounds)),
    };
    for (const priority of candidates) {
      const id = linkIdOf(fields.id, priority);
      if (priority in document.priorities) document.candidates[id] = { id, round: fields.id, priority };
    }
  };

export const changeRound =
  (id: Id, fields: RoundFields): Edit =>
  (document) => {
    const round = document.rounds[id];
    if (round) Object.assign(round, fields);
  };

/** Removes a round with its run-offs, which mean nothing alone. Its votes go with it, as they point at it. */
export const removeRound =
  (id: Id): Edit =>
  (document) => {
    delete document.rounds[id];
    for (const { id: runOff, runOffOf } of Object.values(document.rounds))
      if (runOffOf === id) removeRound(runOff)(document);
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
    for (const score of Object.values(document.scores)) if (score.ballot === id) delete document.scores[score.id];
  };

/** Puts one dot on a priority when the ballot still may (`canMark`). */
export const castDot =
  (ballot: Id, priority: Id): Edit =>
  (document) => {
    const round = document.rounds[document.ballots[ballot]?.round ?? ''];
    if (!round || !(priority in document.priorities)) return;
    if (canMark(round, marksOn(document, ballot), priority) !== true) return;
    const id = linkIdOf(ballot, priority);
    document.dots[id] = { id, ballot, priority, votes: (document.dots[id]?.votes ?? 0) + 1 };
  };

/**
 * Puts a filled-in paper into the box. A ballot comes into the document whole: were it to grow dot by dot, the window on the
 * projector would show how somebody is voting.
 */
export const castBallot =
  (id: Id, round: Id, marks: Marks): Edit =>
  (document) => {
    if (id in document.ballots) return;
    addBallot(id, round)(document);
    for (const [priority, dots] of Object.entries(marks)) {
      for (let dot = 0; dot < dots; dot += 1) castDot(id, priority)(document);
    }
  };

/** What stands on a ballot. */
function marksOn(document: WorkshopDocument, ballot: Id): Marks {
  const dots = Object.values(document.dots).filter((dot) => dot.ballot === ballot);
  return Object.fromEntries(dots.map(({ priority, votes }) => [priority, votes]));
}

/** How many dots the ballot has used. */
export const dotsOn = (document: WorkshopDocument, ballot: Id): number => dotsUsed(marksOn(document, ballot));
