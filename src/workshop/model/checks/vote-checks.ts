import { budgetOf } from '../budget.ts';
import { prioritiesOf } from '../plan-edits.ts';
import { rankingOf } from '../ranking.ts';
import { currentRoundOf, roundsOf } from '../rounds.ts';
import type { Round, WorkshopDocument } from '../workshop-document.ts';
import { type Finding, found } from './finding.ts';

/** Votes that cannot be right, and votes that nothing has followed from. */
export const voteFindingsOf = (document: WorkshopDocument): Finding[] =>
  roundsOf(document)
    .flatMap((round) => roundFindingsOf(document, round))
    .concat(tieFindingsOf(document));

/** One of several equals was chosen, and no run-off or decision says why it and not another. */
function tieFindingsOf(document: WorkshopDocument): Finding[] {
  const tied = rankingOf(document).filter((ranked) => ranked.tied);
  return tied.flatMap(({ priority, rank }) =>
    priority.chosen && tied.some((other) => other.rank === rank && !other.priority.chosen)
      ? [found('tieUndecided', 'priorities', priority.id, 'chosen')]
      : [],
  );
}

function roundFindingsOf(document: WorkshopDocument, round: Round): Finding[] {
  const { cast, over, surplus, overstacked, overfilled } = budgetOf(document, round);
  const findings: Finding[] = [];
  const undecided = !prioritiesOf(document).some(({ chosen }) => chosen);
  if (round.method === 'room' && round.people === null && cast > 0)
    findings.push(found('roundWithoutPeople', 'rounds', round.id, 'people'));
  if (cast > 0 && round.entitled === '') findings.push(found('roundWithoutEntitled', 'rounds', round.id, 'entitled'));
  if (over > 0 || surplus > 0) findings.push(found('roundOverBudget', 'rounds', round.id, 'people'));
  if (cast > 0 && undecided && round === currentRoundOf(document))
    findings.push(found('roundWithoutChoice', 'rounds', round.id));
  return [
    ...findings,
    ...overstacked.map(({ id }) => found('priorityOverBudget', 'priorities', id)),
    ...overfilled.map(({ id }) => found('ballotOverBudget', 'ballots', id)),
  ];
}
