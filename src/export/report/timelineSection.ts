import { inOrder } from '../../intercepts/model/order.ts';
import type { Say } from '../../words/words.ts';
import type { Step, WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { part } from './blocks.ts';
import { type Day, dayWords, readDay } from './days.ts';
import { byDue } from './parts/byDue.ts';
import type { TimelineStep } from './pictures.ts';
import type { Section } from './report.ts';

/** More months than these stand as quarters, so that each still has room for its name. */
const MOST_MONTHS = 15;
const MONTHS_OF_A_QUARTER = 3;
const MONTHS_OF_A_YEAR = 12;

/** What is due when: every step on a line of months, and below it those without a day. */
export function timelineSection(workshop: WorkshopDocument, say: Say): Section[] {
  const steps = inOrder(Object.values(workshop.steps)).toSorted(byDue);
  const dated = steps.flatMap((step) => {
    const day = readDay(step.due);
    return day === undefined ? [] : [{ step, day }];
  });
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = monthOf(last.day) - monthOf(first.day) + 1;
  const perSpan = months > MOST_MONTHS ? MONTHS_OF_A_QUARTER : 1;
  const start = Math.floor(monthOf(first.day) / perSpan);
  const end = Math.floor(monthOf(last.day) / perSpan);
  return part('timeline', say('report.timeline'), [
    {
      kind: 'timeline',
      caption: say('report.timelineCaption'),
      heads: [say('report.step'), say('report.when')],
      spans: Array.from({ length: end - start + 1 }, (_, index) => spanWords(start + index, perSpan, say)),
      steps: dated.map(({ step, day }) => timelineStep(step, positionOf(day) / perSpan - start, say)),
      undatedTitle: say('report.undated'),
      undated: steps
        .filter(({ due }) => readDay(due) === undefined)
        .map(({ text, lead, due }) => ({ text, note: [lead, due].filter((words) => words !== '').join(' · ') })),
    },
  ]);
}

const timelineStep = ({ text, lead, due, status }: Step, at: number, say: Say): TimelineStep => ({
  text,
  note: lead,
  due: dayWords(due, say),
  at,
  isDone: status === 'done',
});

/** Months since the year 0; a month's days share it evenly. */
const monthOf = ({ year, month }: Day) => year * MONTHS_OF_A_YEAR + month - 1;
const LONGEST_MONTH = 31;
const positionOf = (day: Day) => monthOf(day) + (day.day - 1) / LONGEST_MONTH;

function spanWords(span: number, perSpan: number, say: Say): string {
  const year = Math.floor((span * perSpan) / MONTHS_OF_A_YEAR);
  const month = ((span * perSpan) % MONTHS_OF_A_YEAR) + 1;
  return perSpan === 1
    ? say('report.monthSpan', { year, month })
    : say('report.quarterSpan', { year, quarter: Math.floor(month / MONTHS_OF_A_QUARTER) + 1 });
}
