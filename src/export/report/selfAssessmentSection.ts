import type { Say } from '../../words/words.ts';
import { SELF_ASSESSMENT } from '../../workshop/model/checklist.ts';
import { type StatementSpread, spreadOf } from '../../workshop/model/checklist-spread.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { part } from './blocks.ts';
import type { SpreadRow } from './pictures.ts';
import type { Section } from './report.ts';

const DEGREES = [1, 2, 3, 4, 5] as const;

/** How the answers before the day lie apart, a picture for each intercept. Statements that nobody answered are left out. */
export function selfAssessmentSection(workshop: WorkshopDocument, say: Say): Section[] {
  const sections = spreadOf(workshop, SELF_ASSESSMENT).flatMap(({ intercept, statements }) => {
    const rows = statements.filter(({ answered }) => answered > 0).map((spread) => rowOf(spread, say));
    if (rows.length === 0) return [];
    const lane = workshop.intercepts[intercept];
    const name = lane === undefined ? say('report.wholeSystem') : say('map.intercept', lane);
    return part(`self-assessment-${intercept === '' ? 'all' : intercept}`, name, [
      {
        kind: 'spread',
        caption: say('report.spreadCaption', { place: name }),
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
  const box = { lower: quantileOf(counts, 0.25), median: quantileOf(counts, 0.5), upper: quantileOf(counts, 0.75) };
  return {
    statement: statement.text,
    box,
    text: say('report.spreadText', { ...box, count: answered }),
    count: say('report.spreadCount', { count: answered }),
  };
}

/** Of answers counted by degree: the degree below which a share of them lies, halfway where it falls between two. */
function quantileOf(counts: readonly number[], share: number): number {
  const values = counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
  const at = (values.length - 1) * share;
  const [below = 1, above = 1] = [values[Math.floor(at)], values[Math.ceil(at)]];
  return (below + above) / 2;
}
