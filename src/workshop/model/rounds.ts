import type { Id } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { rootOf } from './merged-priorities.ts';
import { prioritiesOf } from './plan-edits.ts';
import type { Ballot, Priority, Round, WorkshopDocument } from './workshop-document.ts';

export const roundsOf = (document: WorkshopDocument): Round[] => inOrder(Object.values(document.rounds));

/** The round whose result counts: the last one that is neither a run-off of another nor a trial. */
export const currentRoundOf = (document: WorkshopDocument): Round | undefined =>
  roundsOf(document).findLast(({ runOffOf, trial }) => runOffOf === '' && !trial);

/** The votes that were held to break a tie of this one, in the order in which they were held. */
export const runOffsOf = (document: WorkshopDocument, round: Id): Round[] =>
  roundsOf(document).filter(({ runOffOf }) => runOffOf === round);

/** The rounds of one Delphi up to this one, the first one first; a round that follows no other is alone. */
export function iterationsOf(document: WorkshopDocument, round: Round): Round[] {
  const chain = [round];
  const seen = new Set([round.id]);
  for (let before = document.rounds[round.after]; before && !seen.has(before.id); ) {
    seen.add(before.id);
    chain.unshift(before);
    before = document.rounds[before.after];
  }
  return chain;
}

export const ballotsOf = (document: WorkshopDocument, round: Id): Ballot[] =>
  inOrder(Object.values(document.ballots).filter((ballot) => ballot.round === round));

/** One vote as it was cast: on a candidate that may have been merged since. */
export interface CastVote {
  readonly priority: Id;
  /** Dots, hands or counts; 1 for a rating. */
  readonly votes: number;
}

/** Every vote of a round as it was cast. What was cast by another method than the round has is not counted. */
export function votesCastIn(document: WorkshopDocument, { id: round, method }: Round): CastVote[] {
  const isOfRound = ({ ballot }: { readonly ballot: Id }) => document.ballots[ballot]?.round === round;
  switch (method) {
    case 'room':
    case 'hands':
      return Object.values(document.tallies).filter((tally) => tally.round === round);
    case 'ballots':
      return Object.values(document.dots).filter(isOfRound);
    case 'criteria':
    case 'delphi':
      return Object.values(document.scores)
        .filter(isOfRound)
        .map(({ priority }) => ({ priority, votes: 1 }));
    default:
      return method satisfies never;
  }
}

/** Votes by priority in one round; what was cast for a merged candidate counts for the one that speaks for it. */
export function votesOf(document: WorkshopDocument, round: Round): Map<Id, number> {
  const votes = new Map<Id, number>();
  for (const cast of votesCastIn(document, round)) {
    const root = rootOf(document, cast.priority);
    votes.set(root, (votes.get(root) ?? 0) + cast.votes);
  }
  return votes;
}

/**
 * What a round is about, in the order of the list: the candidates that were named, or all priorities when none were. One with votes
 * is always among them, so that no vote is out of sight.
 */
export function candidatesOf(document: WorkshopDocument, round: Round): Priority[] {
  const named = Object.values(document.candidates).filter((candidate) => candidate.round === round.id);
  if (named.length === 0) return prioritiesOf(document);
  const votes = votesOf(document, round);
  const roots = new Set(named.map(({ priority }) => rootOf(document, priority)));
  return prioritiesOf(document).filter(({ id }) => roots.has(id) || votes.has(id));
}
