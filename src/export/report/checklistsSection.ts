import type { Id } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import type { Say } from '../../words/words.ts';
import { degreesOf, SELF_ASSESSMENT } from '../../workshop/model/checklist.ts';
import { gapsOfStatement, sheetsOf, statementsOf } from '../../workshop/model/checklist-edits.ts';
import { answersOn, roundsIn, trendOf } from '../../workshop/model/checklist-rounds.ts';
import type { AnswerSheet, Checklist, Statement, WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { cell, column, detail, part, table } from './blocks.ts';
import { shortDayWords } from './days.ts';
import type { Cell, Detail, Section } from './report.ts';

/** As many times of asking as a page has room for, the latest ones. */
const TIMES_SHOWN = 3;

/** Every checklist that somebody has answered, service by service where it is about services, with what changed between two times. */
export function checklistsSection(workshop: WorkshopDocument, say: Say): Section[] {
  const checklists = inOrder(Object.values(workshop.checklists)).filter(({ id }) => id !== SELF_ASSESSMENT);
  const sections = checklists.flatMap((checklist) => {
    const sheets = sheetsOf(workshop, checklist.id);
    const services = [...new Set(sheets.map(({ service }) => service))];
    return services.flatMap((service) => {
      const about = workshop.cards[service]?.text ?? '';
      const own = sheets.filter((sheet) => sheet.service === service);
      const title = about === '' ? checklist.name : say('report.checklistOf', { checklist: checklist.name, about });
      return part(`checklist-${checklist.id}-${service}`, title, answersTable(workshop, checklist, own, say));
    });
  });
  return part('checklists', say('report.checklists'), [], sections);
}

function answersTable(workshop: WorkshopDocument, checklist: Checklist, sheets: readonly AnswerSheet[], say: Say) {
  const rounds = roundsIn(sheets);
  const dates = rounds.map(({ date }) => date).slice(-TIMES_SHOWN);
  const columns = [
    column(say('report.statement'), 8, { namesRows: true }),
    ...dates.map((date) => column(date === '' ? say('report.answersHead') : shortDayWords(date, say), 4)),
  ];
  const rows = statementsOf(workshop, checklist.id).flatMap((statement) => {
    const cells = dates.map((date) => {
      const asked = sheets.filter((sheet) => sheet.date === date);
      return cell(countsWords(workshop, checklist, asked, statement.id, say), {
        details: evidence(workshop, asked, statement.id),
      });
    });
    const trend = trendOf(workshop, rounds, statement.id);
    // A gap that names no service speaks of each.
    const about = new Set(['', sheets[0]?.service ?? '']);
    const gaps = [...about].flatMap((service) => gapsOfStatement(workshop, statement.id, service));
    const first = statementCell(workshop, statement, say, {
      gaps: gaps.flatMap((gap) => workshop.cards[gap]?.text ?? []).join('; '),
      trend: trend === undefined ? '' : say(`report.trend.${trend}`),
    });
    return cells.some(({ text }) => text !== '') ? [[first, ...cells]] : [];
  });
  return table(columns, rows);
}

function statementCell(
  workshop: WorkshopDocument,
  { intercept, text }: Statement,
  say: Say,
  { gaps, trend }: { readonly gaps: string; readonly trend: string },
): Cell {
  const lane = workshop.intercepts[intercept];
  return cell(text, {
    details: [
      ...(lane === undefined ? [] : detail('', say('map.intercept', lane))),
      ...detail(say('report.becameGap'), gaps),
      ...detail(say('report.trend'), trend),
    ],
  });
}

/** "none 1 · fully 2": only the degrees that somebody chose. */
function countsWords(
  workshop: WorkshopDocument,
  { scale }: Checklist,
  sheets: readonly AnswerSheet[],
  statement: Id,
  say: Say,
): string {
  const values = answersOn(workshop, sheets, statement).map(({ value }) => value);
  return degreesOf(scale)
    .flatMap((degree) => {
      const count = values.filter((value) => value === degree).length;
      return count === 0 ? [] : [say('report.degreeCount', { degree: degreeWords(scale, degree, say), count })];
    })
    .join(' · ');
}

function degreeWords(scale: Checklist['scale'], degree: number, say: Say): string {
  if (scale === 'extent')
    return say(degree === 0 ? 'report.extent.none' : degree === 1 ? 'report.extent.partly' : 'report.extent.fully');
  return String(degree);
}

const evidence = (workshop: WorkshopDocument, sheets: readonly AnswerSheet[], statement: Id): Detail[] =>
  sheets.flatMap((sheet) =>
    answersOn(workshop, [sheet], statement).flatMap(({ evidence: words }) => detail(sheet.by, words)),
  );
