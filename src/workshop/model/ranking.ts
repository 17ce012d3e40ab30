import type { Id } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { prioritiesOf } from './plan-edits.ts';
import { dotsOn } from './vote-edits.ts';
import type { Ballot, Priority, Round, WorkshopDocument } from './workshop-document.ts';

export const roundsOf = (document: WorkshopDocument): Round[] => inOrder(Object.values(document.rounds));

/** The round whose result counts: the last one. */
export const currentRoundOf = (document: WorkshopDocument): Round | undefined => roundsOf(document).at(-1);

export const ballotsOf = (document: WorkshopDocument, round: Id): Ballot[] =>
  inOrder(Object.values(document.ballots).filter((ballot) => ballot.round === round));

/** Votes by priority in one round. */
export function votesOf(document: WorkshopDocument, round: Round): Map<Id, number> {
  const votes = new Map<Id, number>();
  const add = (priority: Id, n: number) => votes.set(priority, (votes.get(priority) ?? 0) + n);
  switch (round.method) {
    case 'room':
      for (const tally of Object.values(document.tallies))
        if (tally.round === round.id) add(tally.priority, tally.votes);
      return votes;
    case 'ballots':
      for (const dot of Object.values(document.dots))
        if (document.ballots[dot.ballot]?.round === round.id) add(dot.priority, dot.votes);
      return votes;
    default:
      return round.method satisfies never;
  }
}

export interface Ranked {
  readonly priority: Priority;
  readonly votes: number;
  /** 1 is first; equal votes share a rank, and the next rank is left out (1, 2, 2, 4). */
  readonly rank: number;
  readonly tied: boolean;
}

/** All priorities, most votes first. Equal votes stand in the order of the list, never in the order they were cast. */
export function rankingOf(document: WorkshopDocument, round: Round | undefined = currentRoundOf(document)): Ranked[] {
  const votes = round ? votesOf(document, round) : new Map<Id, number>();
  const votesFor = (priority: Priority) => votes.get(priority.id) ?? 0;
  const sorted = prioritiesOf(document).toSorted((a, b) => votesFor(b) - votesFor(a));
  const counts = sorted.map((priority) => votesFor(priority));
  return sorted.map((priority) => {
    const own = votesFor(priority);
    return {
      priority,
      votes: own,
      rank: counts.indexOf(own) + 1,
      tied: own > 0 && counts.indexOf(own) !== counts.lastIndexOf(own),
    };
  });
}

export interface Cut {
  /** Those that are among the first `places` whatever happens to a tie. */
  readonly clear: readonly Ranked[];
  /** Those that share the last place and do not all fit; the room decides. Empty when the cut is clean. */
  readonly tied: readonly Ranked[];
}

/** Cuts a ranking after so many places. Priorities without a single vote are never among the first. */
export function cutOf(ranking: readonly Ranked[], places: number): Cut {
  const voted = ranking.filter(({ votes }) => votes > 0);
  const last = voted[places - 1];
  const next = voted[places];
  if (!last || last.rank !== next?.rank) return { clear: voted.slice(0, places), tied: [] };
  return {
    clear: voted.filter(({ rank }) => rank < last.rank),
    tied: voted.filter(({ rank }) => rank === last.rank),
  };
}

export interface Budget {
  readonly cast: number;
  /** People x dots; null while nobody has said how many people vote. */
  readonly allowed: number | null;
  readonly over: number;
  /** Priorities with more votes than there are people, where dots may not be stacked. */
  readonly overstacked: readonly Priority[];
  /** Ballots with more dots than a person has. */
  readonly overfilled: readonly Ballot[];
}

/** Compares what was counted with what the room could have cast. */
export function budgetOf(document: WorkshopDocument, round: Round): Budget {
  const votes = votesOf(document, round);
  const cast = [...votes.values()].reduce((sum, n) => sum + n, 0);
  const { people, stackable, dotsPerPerson } = round;
  const allowed = people === null ? null : people * dotsPerPerson;
  return {
    cast,
    allowed,
    over: allowed === null ? 0 : Math.max(0, cast - allowed),
    overstacked:
      stackable || people === null
        ? []
        : prioritiesOf(document).filter((priority) => (votes.get(priority.id) ?? 0) > people),
    overfilled: ballotsOf(document, round.id).filter((ballot) => dotsOn(document, ballot.id) > dotsPerPerson),
  };
}
