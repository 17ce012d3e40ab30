import { type Budget, budgetOf } from './budget.ts';
import { decisionsOf, preferredBy } from './decisions.ts';
import { mergedInto } from './merged-priorities.ts';
import { ballotsOf, candidatesOf, iterationsOf, roundsOf } from './rounds.ts';
import { criteriaOf } from './scores.ts';
import type { Ballot, Criterion, Priority, Round, WorkshopDocument } from './workshop-document.ts';

/** Everything that has to be on record about one vote beside its result. */
export interface RoundRecord {
  readonly round: Round;
  /** 1 for the first vote of the workshop. */
  readonly number: number;
  readonly candidates: readonly Priority[];
  readonly ballots: readonly Ballot[];
  readonly budget: Budget;
  /** Empty unless candidates are scored by criteria. */
  readonly criteria: readonly Criterion[];
  /** The vote whose tie this one was to break. */
  readonly runOffOf: Round | undefined;
  /** Which round of its Delphi this is, 1 for the first. */
  readonly iteration: number;
  /** What was decided about ties, and which priorities go before those they were tied with. */
  readonly decisions: readonly { readonly text: string; readonly first: readonly Priority[] }[];
  /** Candidates that speak for others, with those others. Their votes are added up. */
  readonly merged: readonly { readonly kept: Priority; readonly others: readonly Priority[] }[];
}

/** The record of one round. */
export function recordOf(document: WorkshopDocument, round: Round): RoundRecord {
  const candidates = candidatesOf(document, round);
  return {
    round,
    number: roundsOf(document).findIndex(({ id }) => id === round.id) + 1,
    candidates,
    ballots: ballotsOf(document, round.id),
    budget: budgetOf(document, round),
    criteria: round.method === 'criteria' ? criteriaOf(document, round.id) : [],
    runOffOf: document.rounds[round.runOffOf],
    iteration: iterationsOf(document, round).length,
    decisions: decisionsOf(document, round.id).map(({ id, text }) => {
      const first = preferredBy(document, id);
      return { text, first: candidates.filter((priority) => first.has(priority.id)) };
    }),
    merged: candidates.flatMap((kept) => {
      const others = mergedInto(document, kept.id);
      return others.length > 0 ? [{ kept, others }] : [];
    }),
  };
}
