import type { Id } from '../../intercepts/model/field.ts';
import type { Say } from '../../words/words.ts';
import type { Edit } from '../model/change.ts';
import { addCriterion } from '../model/score-edits.ts';
import { criteriaOf } from '../model/scores.ts';
import { addRound, type RoundFields } from '../model/vote-edits.ts';
import type { Round, WorkshopDocument } from '../model/workshop-document.ts';

type NewRound = RoundFields & { readonly id: Id };

/** The criteria that most rooms begin with, to be renamed, weighted and added to. */
const USUAL_CRITERIA = ['criterion.people', 'criterion.urgent', 'criterion.lasting'] as const;

/** Begins a round; one that is scored by criteria has the usual ones to begin with. */
export function startRound(fields: NewRound, newId: () => Id, say: Say): Edit {
  const criteria = USUAL_CRITERIA.map((key) => ({ id: newId(), name: say(key) }));
  return (document) => {
    addRound(fields)(document);
    if (fields.method !== 'criteria') return;
    for (const criterion of criteria) addCriterion(fields.id, criterion)(document);
  };
}

/** Gives the usual criteria to a round that has none, when it is to be scored by criteria after all. */
export function withUsualCriteria(document: WorkshopDocument, round: Id, newId: () => Id, say: Say): Edit {
  const criteria = USUAL_CRITERIA.map((key) => ({ id: newId(), name: say(key) }));
  return criteriaOf(document, round).length > 0
    ? () => {}
    : (draft) => {
        for (const criterion of criteria) addCriterion(round, criterion)(draft);
      };
}

/** The next round of a Delphi: the same people rate the same candidates, and see how the room has rated before. */
export function nextDelphi(document: WorkshopDocument, round: Round, id: Id, title: string): Edit {
  const { people, entitled, runOffOf } = round;
  const named = Object.values(document.candidates).filter((candidate) => candidate.round === round.id);
  return addRound(
    { id, title, method: 'delphi', people, entitled, runOffOf, after: round.id },
    named.map(({ priority }) => priority),
  );
}

/** A vote about those only who share a place, one dot for each person. What was scored is not scored again: the room just votes. */
export function runOff(round: Round, id: Id, title: string, tied: readonly Id[]): Edit {
  const { people, entitled, method } = round;
  const counted = method === 'hands' || method === 'ballots' ? method : 'room';
  return addRound({ id, title, method: counted, people, entitled, dotsPerPerson: 1, runOffOf: round.id }, tied);
}
