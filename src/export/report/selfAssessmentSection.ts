import type { Say } from '../../words/words.ts';
import { SELF_ASSESSMENT } from '../../workshop/model/checklist.ts';
import { spreadOf as answersOf, type StatementSpread } from '../../workshop/model/checklist-spread.ts';
import { spreadOf } from '../../workshop/model/scores.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { part } from './blocks.ts';
import type { SpreadRow } from './pictures.ts';
import type { Section } from './report.ts';

const DEGREES = [1, 2, 3, 4, 5] as const;

/** How the answers before the day lie apart, a picture for each intercept. Statements that nobody answered are left out. */
export function selfAssessmentSection(workshop: WorkshopDocument, say: Say): Section[] {
  const sections = answersOf(workshop, SELF_ASSESSMENT).flatMap(({ intercept, statements }) => {
    const rows = statements.filter(({ answered }) => answered > 0).map((spread) => rowOf(spread, say));
    if (rows.length === 0) return [];
    const lane = workshop.intercepts[intercept];
    const name = lane === undefined ? say('report.wholeSystem') : say('map.intercept', lane);
    return part(`self-assessment-${intercept === '' ? 'all' : intercept}`, name, [
      {
        kind: 'spread',
        caption: lane === undefined ? say('report.spreadCaptionWhole') : say('report.spreadCaption', { place: name }),
        heads: [say('report.statement'), say('report.answersHead')],
        scale: DEGREES.map((degree) => say(`report.agreement.${degree}`)),
        rows,
        key: say('report.spreadKey'),
      },
    ]);
  });
  return part('self-assessment', say('report.selfAssessment'), [], sections);
}

function rowOf({ statement, counts, answered }: StatementSpread, say: Say): SpreadRow {
  const answers = counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
  const { low: lower = 1, median = 1, high: upper = 1 } = spreadOf(answers) ?? {};
  const box = { lower, median, upper };
  return {
    statement: statement.text,
    box,
    text: say('report.spreadText', { ...box, count: answered }),
    count: say('report.spreadCount', { count: answered }),
  };
}
