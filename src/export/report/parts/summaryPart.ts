import { inOrder } from '../../../intercepts/model/order.ts';
import type { Say } from '../../../words/words.ts';
import type { Step, WorkshopDocument } from '../../../workshop/model/workshop-document.ts';
import { cell, column, part, prose, table } from '../blocks.ts';
import { shortDayWords } from '../days.ts';
import { summarySection } from '../frontSections.ts';
import type { Block, Section } from '../report.ts';
import { byDue } from './byDue.ts';
import { masthead } from './masthead.ts';

/** As many as one page holds beside the figures and a summary of usual length. */
const STEPS_SHOWN = 5;

/** The day on one page: the figures, the summary that somebody wrote, the chosen priorities and what is due first. */
export function summaryPart(name: string, workshop: WorkshopDocument, say: Say): Section[] {
  const blocks = summarySection(workshop, say).flatMap((section) => section.blocks);
  const steps = nextSteps(workshop, say);
  const nothing = blocks.length === 0 && steps.length === 0 ? prose(say('paper.noSummary')) : [];
  return part('summary', name, [...masthead(workshop, say), ...blocks, ...nothing], steps);
}

function nextSteps(workshop: WorkshopDocument, say: Say): Section[] {
  const open = inOrder(Object.values(workshop.steps)).filter(({ status }) => status !== 'done');
  const shown = open.toSorted(byDue).slice(0, STEPS_SHOWN);
  const columns = [
    column(say('report.step'), 9, { namesRows: true }),
    column(say('report.who'), 4),
    column(say('report.when'), 3),
  ];
  const rows = shown.map((step) => stepCells(step, say));
  const rest: Block[] =
    open.length > shown.length ? prose(say('paper.moreSteps', { count: open.length - shown.length }), 'quiet') : [];
  return part('next-steps', say('paper.nextSteps'), [...table(columns, rows), ...rest]);
}

const stepCells = ({ text, lead, due }: Step, say: Say) => [cell(text), cell(lead), cell(shortDayWords(due, say))];
