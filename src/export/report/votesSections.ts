import type { Say } from '../../words/words.ts';
import { rankingOf } from '../../workshop/model/ranking.ts';
import { type RoundRecord, recordOf } from '../../workshop/model/round-record.ts';
import { currentRoundOf, roundsOf } from '../../workshop/model/rounds.ts';
import { isScored, scoreOfEach, scoresOf, spreadsOf } from '../../workshop/model/scores.ts';
import { SCALES } from '../../workshop/model/vote.ts';
import type { Round, WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { cell, column, part, prose, table } from './blocks.ts';
import type { Block, Section } from './report.ts';

/** Every vote that was held: how, by whom, with what result, and what was decided where it ended in a tie. */
export function votesSections(workshop: WorkshopDocument, say: Say): Section[] {
  const counting = currentRoundOf(workshop);
  return roundsOf(workshop).flatMap((round) => {
    const record = recordOf(workshop, round);
    if (record.budget.cast === 0) return [];
    const title = say('report.vote', { number: record.number, title: round.title });
    return part(`vote-${round.id}`, title, [
      ...heldBlocks(record, say),
      // The result of the vote that counts leads the list of priorities already.
      ...(round.id === counting?.id ? [] : resultBlocks(workshop, round, say)),
      ...figureBlocks(workshop, record, say),
      ...outcomeBlocks(record, say),
    ]);
  });
}

/** One sentence each: the method, who might vote, how many did. */
function heldBlocks({ round, runOffOf, iteration, ballots, budget }: RoundRecord, say: Say): Block[] {
  const sentences = [
    methodWords(round, say),
    round.trial ? say('report.trial') : '',
    runOffOf === undefined ? '' : say('report.runOffOf', { title: runOffOf.title }),
    round.after === '' ? '' : say('report.iteration', { number: iteration }),
    round.entitled === '' ? '' : say('report.entitled', { who: round.entitled }),
    round.people === null ? '' : say('report.mightVote', { count: round.people }),
    ballots.length === 0 ? '' : say('report.ballots', { count: ballots.length }),
    say(isScored(round.method) ? 'report.castRatings' : 'report.cast', { count: budget.cast }),
    round.note,
  ];
  return prose(sentences.filter((sentence) => sentence !== '').join(' '));
}

function methodWords({ method, dotsPerPerson, maxOnOne }: Round, say: Say): string {
  const dots = { dots: dotsPerPerson, most: maxOnOne ?? 0 };
  switch (method) {
    case 'room':
      return say('report.method.room', dots);
    case 'ballots':
      return say('report.method.ballots', dots);
    case 'hands':
    case 'criteria':
    case 'delphi':
      return say(`report.method.${method}`);
    default:
      return method satisfies never;
  }
}

function resultBlocks(workshop: WorkshopDocument, round: Round, say: Say): Block[] {
  const ranking = rankingOf(workshop, round).filter(({ votes }) => votes > 0);
  return [
    {
      kind: 'bars',
      caption: say('report.resultOf', { title: round.title }),
      heads: [say('report.priority'), say('report.votesHead')],
      bars: ranking.map(({ priority, score }) => ({
        label: priority.title,
        amount: score,
        text: say('report.number', { value: score }),
        isMarked: priority.chosen,
      })),
      key: { marked: say('report.isChosen'), unmarked: say('report.isNotChosen') },
    },
  ];
}

/** What is behind the ranking of a scored vote. */
function figureBlocks(workshop: WorkshopDocument, record: RoundRecord, say: Say): Block[] {
  switch (record.round.method) {
    case 'criteria':
      return criteriaTable(workshop, record, say);
    case 'delphi':
      return delphiSpread(workshop, record, say);
    case 'room':
    case 'hands':
    case 'ballots':
      return [];
    default:
      return record.round.method satisfies never;
  }
}

function criteriaTable(workshop: WorkshopDocument, { round, criteria }: RoundRecord, say: Say): Block[] {
  const columns = [
    column(say('report.priority'), 6, { namesRows: true }),
    ...criteria.map(({ name, weight }) => column(say('report.criterion', { name, weight }), 2)),
    column(say('report.score'), 2),
  ];
  const scores = scoresOf(workshop, round);
  const totals = scoreOfEach(workshop, round);
  const rows = rankingOf(workshop, round).flatMap(({ priority }) => {
    const own = scores.get(priority.id);
    if (own === undefined) return [];
    return [
      [
        cell(priority.title, { strong: priority.chosen }),
        ...criteria.map(({ id }) => cell(meanWords(own.get(id) ?? [], say))),
        cell(say('report.number', { value: totals.get(priority.id) ?? 0 })),
      ],
    ];
  });
  return table(columns, rows);
}

function meanWords(scores: readonly number[], say: Say): string {
  if (scores.length === 0) return '–';
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return say('report.number', { value: Math.round(100 * mean) / 100 });
}

function delphiSpread(workshop: WorkshopDocument, { round }: RoundRecord, say: Say): Block[] {
  const spreads = spreadsOf(workshop, round);
  const { least, most } = SCALES.delphi;
  const rows = rankingOf(workshop, round).flatMap(({ priority }) => {
    const spread = spreads.get(priority.id);
    if (spread === undefined) return [];
    const { low: lower, median, high: upper, ratings } = spread;
    const box = { lower, median, upper };
    return [
      {
        statement: priority.title,
        box,
        text: say('report.spreadText', { ...box, count: ratings.length }),
        count: say('report.spreadCount', { count: ratings.length }),
      },
    ];
  });
  return [
    {
      kind: 'spread',
      caption: say('report.ratingsOf', { title: round.title }),
      heads: [say('report.priority'), say('report.ratings')],
      scale: Array.from({ length: most - least + 1 }, (_, index) => String(least + index)),
      rows,
      key: say('report.spreadKey'),
    },
  ];
}

const titles = (list: readonly { readonly title: string }[]) => list.map(({ title }) => `“${title}”`).join(', ');

function outcomeBlocks({ decisions, merged }: RoundRecord, say: Say): Block[] {
  return [
    ...decisions.flatMap(({ text, first }) => prose(say('report.decided', { first: titles(first), reason: text }))),
    ...merged.flatMap(({ kept, others }) =>
      prose(say('report.merged', { kept: kept.title, others: titles(others) }), 'quiet'),
    ),
  ];
}
