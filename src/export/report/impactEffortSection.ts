import type { Say } from '../../words/words.ts';
import { rankingOf } from '../../workshop/model/ranking.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { part } from './blocks.ts';
import type { ScatterPoint } from './pictures.ts';
import type { Section } from './report.ts';

/** Both go from 0 to this. */
const MOST = 100;

/** Which candidates the room thought worth their effort: those that it has placed between the two axes. */
export function impactEffortSection(workshop: WorkshopDocument, say: Say): Section[] {
  const placed = rankingOf(workshop).flatMap(({ priority }) => {
    const { impact, effort } = priority;
    return impact === null || effort === null ? [] : [{ title: priority.title, impact, effort }];
  });
  if (placed.length === 0) return [];
  const points = placed.map(
    ({ title, impact, effort }, index): ScatterPoint => ({
      number: String(index + 1),
      label: title,
      across: effort / MOST,
      up: impact / MOST,
      acrossText: say('report.ofHundred', { value: Math.round(effort) }),
      upText: say('report.ofHundred', { value: Math.round(impact) }),
    }),
  );
  return part('impact-effort', say('report.impactEffort'), [
    {
      kind: 'scatter',
      caption: say('report.impactEffortCaption'),
      name: say('report.priority'),
      across: { title: say('report.effort'), low: say('report.little'), high: say('report.much') },
      up: { title: say('report.impact'), low: say('report.little'), high: say('report.much') },
      quarters: {
        topLeft: say('report.quarter.topLeft'),
        topRight: say('report.quarter.topRight'),
        bottomLeft: say('report.quarter.bottomLeft'),
        bottomRight: say('report.quarter.bottomRight'),
      },
      points,
    },
  ]);
}
