import { inOrder } from '../../intercepts/model/order.ts';
import { SYSTEM } from '../../intercepts/model/place.ts';
import type { Say } from '../../words/words.ts';
import { objectivesOf, stepsOf } from '../../workshop/model/plan-edits.ts';
import { rankingOf } from '../../workshop/model/ranking.ts';
import type { Objective, Step, WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { cell, column, detail, part, prose, table } from './blocks.ts';
import { shortDayWords } from './days.ts';
import { fullPlaceName } from './placeNames.ts';
import type { Block, Cell, Detail, Section } from './report.ts';

/** The action plan: one table for each priority that was chosen or that has objectives, the chosen ones first. */
export function planSection(workshop: WorkshopDocument, say: Say): Section[] {
  const ranking = rankingOf(workshop);
  const ordered = [
    ...ranking.filter(({ priority }) => priority.chosen),
    ...ranking.filter(({ priority }) => !priority.chosen),
  ];
  const planned = ordered.flatMap(({ priority }) => {
    const objectives = objectivesOf(workshop, priority.id);
    return priority.chosen || objectives.length > 0 ? [{ priority, objectives }] : [];
  });
  const sections = planned.flatMap(({ priority, objectives }, index) =>
    part(
      `plan-${priority.id}`,
      say('report.planOf', { number: index + 1, title: priority.title }),
      objectives.length > 0 ? planTable(objectives, [], workshop, say) : prose(say('report.noObjective'), 'quiet'),
    ),
  );
  return part('plan', say('report.plan'), [], sections);
}

/** Objectives that belong to no priority, and steps that belong to no objective: nothing that was written is left out. */
export function looseSection(workshop: WorkshopDocument, say: Say): Section[] {
  const objectives = inOrder(Object.values(workshop.objectives)).filter(
    ({ priority }) => !(priority in workshop.priorities),
  );
  const steps = inOrder(Object.values(workshop.steps)).filter(({ objective }) => !(objective in workshop.objectives));
  return part('loose-objectives', say('report.loose'), planTable(objectives, steps, workshop, say));
}

function planTable(
  objectives: readonly Objective[],
  loose: readonly Step[],
  workshop: WorkshopDocument,
  say: Say,
): Block[] {
  const columns = [
    column(say('report.objective'), 4, { namesRows: true }),
    column(say('report.step'), 6.6),
    column(say('report.who'), 3.2),
    column(say('report.when'), 2.7),
    column(say('report.status'), 2.4),
  ];
  const rows = objectives.flatMap((objective) => {
    const steps = stepsOf(workshop, objective.id);
    const own = cell(objective.text, { details: detail(say('field.note'), objective.note) });
    if (steps.length === 0)
      return [[own, cell('', { details: detail('', say('report.noStep')) }), cell(''), cell(''), cell('')]];
    return steps.map((step, index) => [index === 0 ? own : ('above' as const), ...stepCells(step, workshop, say)]);
  });
  const looseRows = loose.map((step) => [cell(''), ...stepCells(step, workshop, say)]);
  return table(columns, [...rows, ...looseRows]);
}

/** What is known of a step apart from who, when and how far. */
export function stepDetails(step: Step, workshop: WorkshopDocument, say: Say): Detail[] {
  return [
    ...(step.at === SYSTEM ? [] : detail(say('field.place'), fullPlaceName(workshop, step.at, say))),
    ...detail(say('report.measure'), step.measure),
    ...detail(say('report.cost'), step.cost),
    ...detail(say('report.funder'), step.funder),
    ...(step.way === '' ? [] : detail(say('report.way'), say(`step.way.${step.way}`))),
    ...detail(say('report.agreement'), step.agreement),
    ...detail(say('field.note'), step.note),
  ];
}

/** When it was last looked at, and what was found then. */
function reviewOf({ reviewedOn, reviewNote }: Step, say: Say): Detail[] {
  const when = shortDayWords(reviewedOn, say);
  return [...detail(say('report.reviewed'), when), ...detail('', reviewNote)];
}

function stepCells(step: Step, workshop: WorkshopDocument, say: Say): Cell[] {
  return [
    cell(step.text, { details: stepDetails(step, workshop, say) }),
    cell(step.lead, { details: detail(say('report.partners'), step.partners) }),
    cell(shortDayWords(step.due, say)),
    // Before the work begins the column would say the same in every row, and is left out.
    cell(step.status === 'not-started' ? '' : say(`report.stepStatus.${step.status}`), {
      details: reviewOf(step, say),
    }),
  ];
}
