import { inOrder } from '../../intercepts/model/order.ts';
import type { Say } from '../../words/words.ts';
import { resourcesAt, routeOf, stepsOfWalk, unmetNeedsOf } from '../../workshop/model/walk-edits.ts';
import type { Walk, WalkStep, WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { cell, column, detail, part, prose, table } from './blocks.ts';
import { fullPlaceName } from './placeNames.ts';
import type { Block, Cell, Section } from './report.ts';

/** The invented people who were led along the map: step by step, who would act, where they are lost, and what became of that. */
export function walksSection(workshop: WorkshopDocument, say: Say): Section[] {
  const sections = inOrder(Object.values(workshop.walks)).flatMap((walk) =>
    part(`walk-${walk.id}`, say('report.walkTitle', { name: walk.name, sight: say(`report.sight.${walk.sight}`) }), [
      ...prose(walk.person),
      ...stepsTable(workshop, walk, say),
      ...findings(workshop, walk, say),
    ]),
  );
  return part('walks', say('report.walks'), [], sections);
}

function stepsTable(workshop: WorkshopDocument, walk: Walk, say: Say) {
  const columns = [
    column(say('report.where'), 4, { namesRows: true }),
    column(say('report.moment'), 6),
    column(say('report.whatHappens'), 7),
  ];
  return table(
    columns,
    stepsOfWalk(workshop, walk.id).map((step) => stepCells(workshop, step, say)),
  );
}

function stepCells(workshop: WorkshopDocument, step: WalkStep, say: Say): Cell[] {
  const acting = resourcesAt(workshop, step.id).map(({ text }) => text);
  return [
    cell(fullPlaceName(workshop, step.at, say), { details: step.lost ? detail('', say('report.lostHere')) : [] }),
    cell(step.what),
    cell(step.happens, {
      details: [
        ...detail(say('report.acting'), acting.join('; ')),
        ...detail(say('report.handOver'), step.handOver),
        ...detail(say('report.becameGap'), workshop.cards[step.gap]?.text ?? ''),
      ],
    }),
  ];
}

function findings(workshop: WorkshopDocument, walk: Walk, say: Say): Block[] {
  const unmet = unmetNeedsOf(workshop, walk.id).map(({ name }) => name);
  const undrawn = routeOf(workshop, walk).undrawn.map(({ from, to }) =>
    say('report.undrawn', { from: fullPlaceName(workshop, from, say), to: fullPlaceName(workshop, to, say) }),
  );
  return [
    ...prose(unmet.length === 0 ? '' : say('report.unmet', { needs: unmet.join(', ') })),
    ...prose(undrawn.join('\n'), 'quiet'),
  ];
}
