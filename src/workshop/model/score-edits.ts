import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { orderAfter, putInOrder } from '../../intercepts/model/order.ts';
import type { Edit } from './change.ts';
import { blank } from './records.ts';
import { criteriaOf, isOnScale } from './scores.ts';
import { addBallot } from './vote-edits.ts';
import type { Criterion } from './workshop-document.ts';

export type CriterionFields = Partial<Omit<Criterion, 'id' | 'order' | 'round'>>;

export const addCriterion =
  (round: Id, fields: CriterionFields & { readonly id: Id }): Edit =>
  (document) => {
    if (fields.id in document.criteria || !(round in document.rounds)) return;
    const order = orderAfter(Object.values(document.criteria));
    document.criteria[fields.id] = { ...blank('criteria', fields.id), ...fields, round, order };
  };

export const changeCriterion =
  (id: Id, fields: CriterionFields): Edit =>
  (document) => {
    const criterion = document.criteria[id];
    if (criterion) Object.assign(criterion, fields);
  };

/** Moves a criterion among those of its round, to stand before the criterion `before`, or last. */
export const moveCriterion =
  (id: Id, before?: Id): Edit =>
  (document) => {
    const criterion = document.criteria[id];
    if (!criterion || id === before) return;
    const siblings = criteriaOf(document, criterion.round).flatMap((sibling) =>
      sibling.id === id ? [] : (document.criteria[sibling.id] ?? []),
    );
    putInOrder(siblings, [criterion], before);
  };

/** Removes a criterion with what was scored by it. */
export const removeCriterion =
  (id: Id): Edit =>
  (document) => {
    delete document.criteria[id];
    for (const score of Object.values(document.scores)) if (score.criterion === id) delete document.scores[score.id];
  };

/** What one person gives one priority by one criterion; the criterion is '' in a Delphi. */
export interface Rating {
  readonly priority: Id;
  readonly criterion: Id;
  readonly score: number;
}

/** Puts a sheet of ratings into the box, whole (see `castBallot`). Ratings off the scale are left out. */
export const castRatings =
  (id: Id, round: Id, ratings: readonly Rating[]): Edit =>
  (document) => {
    if (id in document.ballots) return;
    addBallot(id, round)(document);
    for (const { priority, criterion, score } of ratings) setScore(id, priority, criterion, score)(document);
  };

/** The one sheet that the room fills in together; the same on every copy. */
export const sheetOf = (round: Id): Id => linkIdOf(round, 'sheet');

/** Writes one score on the sheet of the room, which begins with it. Null takes the score away. */
export const scoreTogether =
  (round: Id, priority: Id, criterion: Id, score: number | null): Edit =>
  (document) => {
    addBallot(sheetOf(round), round)(document);
    setScore(sheetOf(round), priority, criterion, score)(document);
  };

const setScore =
  (ballot: Id, priority: Id, criterion: Id, score: number | null): Edit =>
  (document) => {
    const round = document.rounds[document.ballots[ballot]?.round ?? ''];
    if (!round || !(priority in document.priorities)) return;
    if (criterion !== '' && document.criteria[criterion]?.round !== round.id) return;
    const id = linkIdOf(ballot, criterion === '' ? priority : linkIdOf(priority, criterion));
    if (score === null) delete document.scores[id];
    else if (isOnScale(round.method, score)) document.scores[id] = { id, ballot, priority, criterion, score };
  };
