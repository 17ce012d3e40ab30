import { inOrder } from '../../intercepts/model/order.ts';
import type { Say } from '../../words/words.ts';
import { scheduleOf, timeOf } from '../../workshop/model/agenda-times.ts';
import type { Session, WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { cell, column, detail, part, table } from './blocks.ts';
import { dayWords } from './days.ts';
import type { Section } from './report.ts';

/** What was planned for the day, session by session. When it really began and ended is for the room alone. */
export function agendaSection(workshop: WorkshopDocument, say: Say): Section[] {
  const held = inOrder(Object.values(workshop.sessions))
    .map((session) => ({ session, blocks: entriesTable(workshop, session, say) }))
    .filter(({ blocks }) => blocks.length > 0);
  const [only, ...others] = held;
  if (only && others.length === 0) return part('agenda', say('report.agenda'), only.blocks);
  const sections = held.flatMap(({ session: { id, name, date }, blocks }) =>
    part(`agenda-${id}`, [name, dayWords(date, say)].filter((text) => text !== '').join(', '), blocks),
  );
  return part('agenda', say('report.agenda'), [], sections);
}

function entriesTable(workshop: WorkshopDocument, session: Session, say: Say) {
  const columns = [
    column(say('report.time'), 3),
    column(say('report.agendaEntry'), 9, { namesRows: true }),
    column(say('report.agendaOwner'), 4),
  ];
  const rows = scheduleOf(workshop, session.id).map(({ entry, planned }) => [
    cell(planned ? say('report.timeSpan', { from: timeOf(planned.start), to: timeOf(planned.end) }) : ''),
    cell(entry.title, { details: detail('', entry.note) }),
    cell(entry.owner),
  ]);
  return table(columns, rows);
}
