import type { Id } from '../../intercepts/model/field.ts';
import { prioritiesOf } from './plan-edits.ts';
import { candidatesOf, currentRoundOf, votesOf } from './rounds.ts';
import { isScored, scoreOfEach } from './scores.ts';
import { brokenGroups, type TieBreak } from './ties.ts';
import type { Priority, Round, WorkshopDocument } from './workshop-document.ts';

export interface Ranked {
  readonly priority: Priority;
  /** Dots, hands, counts or single ratings: what was cast. */
  readonly votes: number;
  /** What the round ranks by: the votes, the weighted mean of the criteria, or the median of a Delphi. */
  readonly score: number;
  /** 1 is first; equals share a rank, and the next rank is left out (1, 2, 2, 4). */
  readonly rank: number;
  /** True while it shares its rank with another that has votes. */
  readonly tied: boolean;
  /** What has set it apart from others of the same score; '' where nothing had to. */
  readonly broken: TieBreak | '';
}

/**
 * All priorities, the highest first; those that the round is not about come last. Equals stand in the order of the list, never in
 * the order in which votes were cast. Only the room breaks a tie, by a run-off or a decision.
 */
export function rankingOf(document: WorkshopDocument, round: Round | undefined = currentRoundOf(document)): Ranked[] {
  if (!round) return prioritiesOf(document).map((priority) => ({ ...UNVOTED, priority }));
  const votes = votesOf(document, round);
  const scores = isScored(round.method) ? scoreOfEach(document, round) : votes;
  const ranking: Ranked[] = [];
  for (const equals of groupedByScore(document, round, votes, scores)) {
    const voted = equals.some(({ id }) => (votes.get(id) ?? 0) > 0);
    for (const { group, by } of voted ? brokenGroups(document, round, equals) : [{ group: equals, by: '' as const }]) {
      const rank = ranking.length + 1;
      for (const priority of group) {
        const { id } = priority;
        const tied = voted && group.length > 1;
        ranking.push({ priority, votes: votes.get(id) ?? 0, score: scores.get(id) ?? 0, rank, tied, broken: by });
      }
    }
  }
  return ranking;
}

const UNVOTED = { votes: 0, score: 0, rank: 1, tied: false, broken: '' } as const;

/** Priorities of equal score together, the highest first; then those without a vote, and last those that the round is not about. */
function groupedByScore(
  document: WorkshopDocument,
  round: Round,
  votes: ReadonlyMap<Id, number>,
  scores: ReadonlyMap<Id, number>,
): Priority[][] {
  const isCandidate = new Set(candidatesOf(document, round).map(({ id }) => id));
  const levelOf = ({ id }: Priority) => {
    if ((votes.get(id) ?? 0) > 0) return scores.get(id) ?? 0;
    return isCandidate.has(id) ? -1 : -2;
  };
  const groups = new Map<number, Priority[]>();
  for (const priority of prioritiesOf(document)) {
    const level = levelOf(priority);
    groups.set(level, [...(groups.get(level) ?? []), priority]);
  }
  return [...groups].toSorted(([a], [b]) => b - a).map(([, equals]) => equals);
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
