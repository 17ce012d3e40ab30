import { inOrder } from '../../../intercepts/model/order.ts';
import type { Say } from '../../../words/words.ts';
import type { Step, WorkshopDocument } from '../../../workshop/model/workshop-document.ts';
import { cell, column, detail, prose, table } from '../blocks.ts';
import { shortDayWords } from '../days.ts';
import { stepDetails } from '../planSections.ts';
import type { Cell, Section } from '../report.ts';
import { byDue } from './byDue.ts';
import { masthead } from './masthead.ts';

/** A page for everybody who leads a step, in the order of the alphabet; steps without a lead come last. */
export function leadsPart(workshop: WorkshopDocument, say: Say): Section[] {
  const groups = [...stepsByLead(workshop)].toSorted(([a], [b]) => compareLeads(a, b));
  return groups.map(([key, steps], index) => ({
    id: `lead-${index}`,
    title: key === '' ? say('paper.stepsOfNobody') : say('paper.stepsOf', { lead: steps[0]?.lead.trim() ?? '' }),
    startsPage: true,
    blocks: [
      ...masthead(workshop, say),
      ...prose(say('paper.stepCount', { count: steps.length })),
      ...stepTable(steps, workshop, say),
    ],
    sections: [],
  }));
}

/** Leads are typed by hand: the same name in other capitals is the same lead. */
function stepsByLead(workshop: WorkshopDocument): Map<string, Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of inOrder(Object.values(workshop.steps)).toSorted(byDue)) {
    const key = step.lead.trim().toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return groups;
}

/** By code point and not by the machine's language, so that the same workshop gives the same paper everywhere. */
function compareLeads(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}

function stepTable(steps: readonly Step[], workshop: WorkshopDocument, say: Say) {
  const columns = [
    column(say('report.step'), 7, { namesRows: true }),
    column(say('paper.priorityAndObjective'), 5),
    column(say('report.partners'), 3),
    column(say('report.when'), 2.8),
    column(say('report.status'), 2.6),
  ];
  const rows = steps.map((step) => [
    cell(step.text, { details: stepDetails(step, workshop, say) }),
    originCell(step, workshop),
    cell(step.partners),
    cell(shortDayWords(step.due, say)),
    cell(say(`report.stepStatus.${step.status}`)),
  ]);
  return table(columns, rows);
}

function originCell({ objective: id }: Step, workshop: WorkshopDocument): Cell {
  const objective = workshop.objectives[id];
  const priority = workshop.priorities[objective?.priority ?? ''];
  const [first = '', ...rest] = [priority?.title ?? '', objective?.text ?? ''].filter((text) => text !== '');
  return cell(first, { details: rest.flatMap((text) => detail('', text)) });
}
