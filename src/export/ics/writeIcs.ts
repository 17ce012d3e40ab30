import ical, { ICalEventStatus } from 'ical-generator';
import { inOrder } from '../../intercepts/model/order.ts';
import type { Say } from '../../words/words.ts';
import { aboutOf, type Step, type WorkshopDocument } from '../../workshop/model/workshop-document.ts';

// oxlint-disable-next-line no-control-regex -- A calendar file may hold no control character but the line end.
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g;

/** Steps that a calendar cannot hold: due in the room's own words, or never. */
export const stepsWithoutDay = ({ steps }: WorkshopDocument): Step[] =>
  inOrder(Object.values(steps)).filter(({ due }) => !isDay(due));

/**
 * A calendar of the action plan: an entry for the whole day on which a step is due. The ids are those of the steps, so that a calendar
 * that reads a later file changes its entries rather than adding them again.
 */
export function writeIcs(workshop: WorkshopDocument, say: Say, createdAt: string): string {
  const { title, place, language } = aboutOf(workshop);
  const name = plain([title, place].find((words) => words.trim() !== '') ?? say('report.untitled'));
  const prodId = { company: 'SIM Mapper', product: 'SIM Mapper', language: language.slice(0, 2).toUpperCase() };
  const calendar = ical({ name, prodId });
  for (const step of inOrder(Object.values(workshop.steps))) {
    if (!isDay(step.due)) continue;
    calendar.createEvent({
      id: `${step.id}@sim-mapper`,
      stamp: createdAt,
      // A day without a time: the library reads and writes it in UTC, wherever the machine stands.
      start: step.due,
      allDay: true,
      summary: plain(step.text),
      description: descriptionOf(step, workshop, say),
      status: ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

function descriptionOf(step: Step, workshop: WorkshopDocument, say: Say): string {
  const objective = workshop.objectives[step.objective];
  const lines = [
    [say('report.who'), step.lead],
    [say('report.partners'), step.partners],
    [say('report.priority'), workshop.priorities[objective?.priority ?? '']?.title ?? ''],
    [say('report.objective'), objective?.text ?? ''],
    [say('report.status'), say(`report.stepStatus.${step.status}`)],
    [say('report.measure'), step.measure],
    [say('report.cost'), step.cost],
    [say('report.funder'), step.funder],
    [say('field.note'), step.note],
  ] as const;
  return lines.flatMap(([label, value]) => (value.trim() === '' ? [] : [`${label}: ${plain(value)}`])).join('\n');
}

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROLS, ' ');

/** Whether the text is a day that there is: 2027-02-30 is none. */
function isDay(due: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(due) ? new Date(due) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(due);
}
