import type { Id } from '../../intercepts/model/field.ts';
import { entriesOf } from './agenda-edits.ts';
import type { AgendaEntry, WorkshopDocument } from './workshop-document.ts';

const TIME = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;
const DAY_SECONDS = 24 * 3600;

/** Seconds since midnight of a time such as 9:05 or 09:05:30, or undefined for what is no time. */
export function secondsOf(time: string): number | undefined {
  const [, hours, minutes, seconds = '0'] = TIME.exec(time.trim()) ?? [];
  return hours === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** 09:05 for seconds since midnight; what lies behind midnight is counted from there. */
export function timeOf(seconds: number): string {
  const ofDay = ((Math.floor(seconds) % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS;
  return `${twoDigits(Math.floor(ofDay / 3600))}:${twoDigits(Math.floor(ofDay / 60) % 60)}`;
}

/** From one moment to another, in seconds since midnight of the session's day. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** `passed`: not started, while something behind it was. The room has gone past it. */
type Progress = 'done' | 'running' | 'ahead' | 'passed';

export interface Scheduled {
  readonly entry: AgendaEntry;
  /** Undefined where the session has no time to begin at. */
  readonly planned: Span | undefined;
  /** As it really was, or as it will be if all goes on from here as planned; undefined where nothing can be known. */
  readonly expected: Span | undefined;
  readonly progress: Progress;
}

type Agenda = Pick<WorkshopDocument, 'sessions' | 'agendaEntries'>;

/**
 * The entries of a session with their times. `now` is the time on the session's own day, in seconds since midnight, or undefined
 * on any other day. An entry that runs over its minutes moves all that follow, and so does one that ends early.
 */
export function scheduleOf(document: Agenda, session: Id, now?: number): Scheduled[] {
  const entries = entriesOf(document, session);
  const planned = plannedOf(entries, secondsOf(document.sessions[session]?.start ?? ''));
  const lastStarted = entries.findLastIndex(({ startedAt }) => startedAt !== '');
  // The end of whatever ends last so far: a room that jumps about in its agenda still does one thing at a time.
  let latest: number | undefined;
  return entries.map((entry, index) => {
    const begun = secondsOf(entry.startedAt);
    const progress = begun === undefined ? (index < lastStarted ? 'passed' : 'ahead') : progressOf(entry);
    if (progress === 'passed') return { entry, planned: planned[index], expected: undefined, progress };
    const start = begun ?? atTheEarliest(latest ?? planned[0]?.start, now);
    const expected = start === undefined ? undefined : { start, end: endOf(entry, start, progress, now) };
    if (expected) latest = Math.max(latest ?? expected.end, expected.end);
    return { entry, planned: planned[index], expected, progress };
  });
}

const progressOf = ({ endedAt }: AgendaEntry): Progress => (endedAt === '' ? 'running' : 'done');

const lengthOf = ({ minutes, extra }: AgendaEntry): number => (minutes + extra) * 60;

function plannedOf(entries: readonly AgendaEntry[], start: number | undefined): (Span | undefined)[] {
  let clock = start;
  return entries.map(({ minutes }) => {
    if (clock === undefined) return undefined;
    const span = { start: clock, end: clock + minutes * 60 };
    clock = span.end;
    return span;
  });
}

/** What has not begun cannot begin before this moment. */
const atTheEarliest = (clock: number | undefined, now: number | undefined): number | undefined =>
  clock === undefined || now === undefined ? clock : Math.max(clock, now);

function endOf(entry: AgendaEntry, start: number, progress: Progress, now = start): number {
  if (progress === 'done') return Math.max(start, secondsOf(entry.endedAt) ?? start);
  const end = start + lengthOf(entry);
  return progress === 'running' ? Math.max(end, now) : end;
}

/** By how many seconds an entry begins, or will begin, later than planned; negative for earlier. */
export const lateBy = ({ planned, expected }: Scheduled): number =>
  planned && expected ? expected.start - planned.start : 0;

/** Seconds that the running entry has left at `now`; negative once its time is over. Undefined for one that is not running. */
export function secondsLeft(entry: AgendaEntry, now: number): number | undefined {
  const begun = secondsOf(entry.startedAt);
  return begun === undefined || entry.endedAt !== '' ? undefined : begun + lengthOf(entry) - now;
}
