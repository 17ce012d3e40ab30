import type { Say } from '../../words/words.ts';
import { budgetOf } from '../../workshop/model/budget.ts';
import { gapsOf } from '../../workshop/model/plan-edits.ts';
import { type Ranked, rankingOf } from '../../workshop/model/ranking.ts';
import { currentRoundOf } from '../../workshop/model/rounds.ts';
import { isScored } from '../../workshop/model/scores.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { cell, column, detail, part, prose, table } from './blocks.ts';
import { impactEffortSection } from './impactEffortSection.ts';
import { fullPlaceName } from './placeNames.ts';
import type { Block, Cell, Section } from './report.ts';
import { votesSections } from './votesSections.ts';

/** All candidates, most votes first, with the gaps that they answer. Before the first vote they stand in the order of the list. */
export function prioritiesSection(workshop: WorkshopDocument, say: Say): Section[] {
  const ranking = rankingOf(workshop);
  const round = currentRoundOf(workshop);
  const isByScore = round !== undefined && isScored(round.method);
  const most = Math.max(0, ...ranking.map(({ score }) => score));
  const columns = [
    column(say('report.rank'), 1.5),
    column(say('report.priority'), 9.5, { namesRows: true }),
    column(say('report.where'), 3.8),
    column(say(isByScore ? 'report.score' : 'report.votesHead'), 3.4),
  ];
  const rows = ranking.map((ranked) => [
    cell(most === 0 ? '' : rankWords(ranked, say)),
    priorityCell(ranked, workshop, say),
    cell(fullPlaceName(workshop, ranked.priority.at, say)),
    most === 0 ? cell('') : cell(say('report.number', { value: ranked.score }), { bar: ranked.score / most }),
  ]);
  return part(
    'priorities',
    say('report.priorities'),
    [...countBlocks(workshop, say), ...table(columns, rows)],
    [...votesSections(workshop, say), ...impactEffortSection(workshop, say)],
  );
}

const rankWords = ({ rank, tied }: Ranked, say: Say): string => (tied ? say('report.tied', { rank }) : String(rank));

function priorityCell({ priority }: Ranked, workshop: WorkshopDocument, say: Say): Cell {
  const gaps = gapsOf(workshop, priority.id).map(({ text }) => text);
  return cell(priority.title, {
    strong: priority.chosen,
    details: [
      ...(priority.chosen ? detail('', say('report.isChosen')) : []),
      ...detail(say('report.answers', { count: gaps.length }), gaps.join('; ')),
      ...detail(say('field.note'), priority.note),
    ],
  });
}

/** How the vote that the list stands by was held. */
function countBlocks(workshop: WorkshopDocument, say: Say): Block[] {
  const round = currentRoundOf(workshop);
  const cast = round === undefined ? 0 : budgetOf(workshop, round).cast;
  if (round === undefined || cast === 0) return [];
  if (isScored(round.method)) return prose(say('report.rankedBy', { title: round.title }), 'quiet');
  return prose(
    round.people === null || round.method === 'hands'
      ? say('report.roundWithoutPeople', { count: cast })
      : say('report.round', { votes: cast, people: round.people, dots: round.dotsPerPerson }),
    'quiet',
  );
}
