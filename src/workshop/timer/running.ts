import { entriesOf, runningEntryOf } from '../model/agenda-edits.ts';
import { scheduleOf, secondsLeft } from '../model/agenda-times.ts';
import { recordsOf } from '../model/record-edits.ts';
import type { AgendaEntry, Session, WorkshopDocument } from '../model/workshop-document.ts';
import type { LocalTime } from './clock.ts';

type Agenda = Pick<WorkshopDocument, 'agendaEntries' | 'sessions'>;

export interface Running {
  readonly entry: AgendaEntry;
  /** Seconds; negative once the time is over. */
  readonly left: number;
  /** When it ends at the earliest, in seconds since midnight. */
  readonly end: number;
}

/** What runs at this moment. An entry that was started on another day and never ended does not. */
export function runningAt(document: Agenda, now: LocalTime): Running | undefined {
  const entry = runningEntryOf(document);
  if (!entry || !isToday(document.sessions[entry.session], now)) return undefined;
  const left = secondsLeft(entry, now.seconds);
  return left === undefined ? undefined : { entry, left, end: now.seconds + left };
}

/** The clock as the session sees it: undefined on any day but its own. A session without a date is today's once it is begun. */
export function nowIn(document: Agenda, session: Session, now: LocalTime): number | undefined {
  const isBegun = entriesOf(document, session.id).some(({ startedAt }) => startedAt !== '');
  return session.date === now.day || (session.date === '' && isBegun) ? now.seconds : undefined;
}

const isToday = (session: Session | undefined, { day }: LocalTime): boolean =>
  session === undefined || session.date === '' || session.date === day;

/** What comes next: behind what runs, or else the first of today that has not been started. */
export function nextEntryOf(document: Agenda, now: LocalTime): AgendaEntry | undefined {
  const running = runningAt(document, now)?.entry;
  const session = running
    ? document.sessions[running.session]
    : recordsOf(document, 'sessions').find(({ date }) => date === now.day);
  if (!session) return undefined;
  return scheduleOf(document, session.id).find(({ progress }) => progress === 'ahead')?.entry;
}
