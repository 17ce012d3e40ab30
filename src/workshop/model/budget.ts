import type { Id } from '../../intercepts/model/field.ts';
import { mostOnOne } from './ballot-paper.ts';
import { ballotsOf, votesCastIn } from './rounds.ts';
import { dotsOn } from './vote-edits.ts';
import type { Ballot, Priority, Round, WorkshopDocument } from './workshop-document.ts';

export interface Budget {
  readonly cast: number;
  /** People x dots; null while nobody has said how many people vote, and where each gives as many votes as they like. */
  readonly allowed: number | null;
  readonly over: number;
  /** Candidates with more votes than everybody together may put on one. */
  readonly overstacked: readonly Priority[];
  /** Ballots with more dots than a person has. */
  readonly overfilled: readonly Ballot[];
  /** Ballots beyond one for each person. */
  readonly surplus: number;
}

/** Compares what was counted with what the room could have cast. Merged candidates are judged as they were voted on. */
export function budgetOf(document: WorkshopDocument, round: Round): Budget {
  const { people, method } = round;
  const votes = new Map<Id, number>();
  for (const one of votesCastIn(document, round)) votes.set(one.priority, (votes.get(one.priority) ?? 0) + one.votes);
  const cast = [...votes.values()].reduce((sum, n) => sum + n, 0);
  const ballots = ballotsOf(document, round.id);
  const allowed = people === null ? null : allowedFor(round, people);
  const most = people === null ? Infinity : people * mostForOne(round);
  return {
    cast,
    allowed,
    over: allowed === null ? 0 : Math.max(0, cast - allowed),
    overstacked: Object.values(document.priorities).filter(({ id }) => (votes.get(id) ?? 0) > most),
    overfilled: method === 'ballots' ? ballots.filter(({ id }) => dotsOn(document, id) > round.dotsPerPerson) : [],
    surplus: people === null || !hasBallots(round) ? 0 : Math.max(0, ballots.length - people),
  };
}

/** True for the methods in which each person fills in a ballot. */
export const hasBallots = ({ method, together }: Pick<Round, 'method' | 'together'>): boolean =>
  method === 'ballots' || method === 'delphi' || (method === 'criteria' && !together);

/** A show of hands with no number of hands said is one in which each raises a hand for whatever they like. */
function allowedFor({ method, dotsPerPerson }: Round, people: number): number | null {
  switch (method) {
    case 'room':
    case 'ballots':
      return people * dotsPerPerson;
    case 'hands':
      return dotsPerPerson === 0 ? null : people * dotsPerPerson;
    case 'criteria':
    case 'delphi':
      return null;
    default:
      return method satisfies never;
  }
}

function mostForOne(round: Round): number {
  switch (round.method) {
    case 'room':
    case 'ballots':
      return mostOnOne(round);
    case 'hands':
      return 1;
    case 'criteria':
    case 'delphi':
      return Infinity;
    default:
      return round.method satisfies never;
  }
}
