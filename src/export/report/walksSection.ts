import { inOrder } from '../../intercepts/model/order.ts';
import { SYSTEM } from '../../intercepts/model/place.ts';
import type { Say } from '../../words/words.ts';
import { reflectionQuestion } from '../../workshop/model/reflections.ts';
import { trailFrom } from '../../workshop/model/trail-of-walk.ts';
import { resourcesAt, routeOf, stepsOfWalk, unmetNeedsOf } from '../../workshop/model/walk-edits.ts';
import type { Walk, WalkStep, WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { cell, column, detail, part, prose, table } from './blocks.ts';
import { mapScene } from './mapScene.ts';
import { fullPlaceName } from './placeNames.ts';
import type { Block, Cell, Section } from './report.ts';

/** The invented people who were led along the map: step by step, who would act, where they are lost, and what became of that. */
export function walksSection(workshop: WorkshopDocument, say: Say): Section[] {
  const sections = inOrder(Object.values(workshop.walks)).flatMap((walk) =>
    part(`walk-${walk.id}`, say('report.walkTitle', { name: walk.name, sight: say(`report.sight.${walk.sight}`) }), [
      ...prose(walk.person),
      ...wayOnMap(workshop, walk, say),
      ...stepsTable(workshop, walk, say),
      ...findings(workshop, walk, say),
    ]),
  );
  return part('walks', say('report.walks'), [], [...sections, ...takenAway(workshop, say)]);
}

/** What people wrote down after an action learning set, or thought of at a key point. */
function takenAway(workshop: WorkshopDocument, say: Say): Section[] {
  const columns = [
    column(say('report.reflectionQuestion'), 6, { namesRows: true }),
    column(say('report.reflectionAnswer'), 8),
    column(say('circle.by'), 3),
  ];
  const rows = inOrder(Object.values(workshop.reflections)).flatMap(({ question, text, by }) => {
    const known = reflectionQuestion(question);
    return text === '' ? [] : [[cell(known ? say(`reflect.${known}`) : question), cell(text), cell(by)]];
  });
  return part('reflections', say('report.reflections'), table(columns, rows));
}

/** The way of a walk as a picture; left out while it has not been led anywhere. */
function wayOnMap(workshop: WorkshopDocument, walk: Walk, say: Say): Block[] {
  const trail = trailFrom(workshop, walk);
  const stops = trail.stops.filter((stop) => stop !== SYSTEM);
  if (stops.length < 2) return [];
  const scene = mapScene(workshop, { at: 0, open: new Set(), isOverview: true }, say, trail);
  const names = stops.map((stop) => fullPlaceName(workshop, stop, say));
  const alt = say('report.walkAlt', { places: names.join('; ') });
  return [{ kind: 'figure', scene, alt, caption: say('report.walkCaption', { name: walk.name }) }];
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
        ...detail(say('report.becameGap'), gapTexts(workshop, step)),
      ],
    }),
  ];
}

const gapTexts = ({ cards }: WorkshopDocument, { gap, handOffGap }: WalkStep): string =>
  [gap, handOffGap].flatMap((id) => cards[id]?.text ?? []).join('; ');

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
