import { monthNamesOf, spokenDate } from './spoken-date.ts';

interface DayMonth {
  readonly day: number;
  readonly month: number;
  /** Undefined where only day and month were said. */
  readonly year: number | undefined;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMBERS = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?$/;
const NAMED_DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;

/**
 * Reads a due date the way it is typed: 2027-03-15, 3/15/2027 (15/3/2027 where the language says the day first), 3/15,
 * March 15, in 6 weeks, end of March. The answer is an ISO day, or the text itself where it is no date: "by the next budget" is a due
 * date too. A date without a year is the first one after `from`, an ISO day, or after `today` where that is ''; with neither it stays as
 * it was typed.
 */
export function readDue(text: string, language: string, from: string, today = from): string {
  const said = text.trim();
  const read = isoIn(said) ?? numbersIn(said, language) ?? namedIn(said, language);
  if (read) return isoOf(read, from === '' ? today : from) ?? said;
  return spokenDate(said, language, today) ?? said;
}

/** The due date as people read it: "Mar 15, 2027", or the words that stand in its place. */
export function showDue(due: string, language: string): string {
  const day = new Date(due);
  // A file from elsewhere may name a day that no calendar has, which the formatter would throw at.
  if (!ISO.test(due) || Number.isNaN(day.getTime())) return due;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

function isoIn(said: string): DayMonth | undefined {
  const [, year, month, day] = ISO.exec(said) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

function numbersIn(said: string, language: string): DayMonth | undefined {
  const [, first, second, year] = NUMBERS.exec(said) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [day, month] = saysDayFirst(language) ? [first, second] : [second, first];
  return { day: Number(day), month: Number(month), year: year === undefined ? undefined : fullYear(year) };
}

const fullYear = (year: string) => (year.length === 2 ? 2000 : 0) + Number(year);

function saysDayFirst(language: string): boolean {
  const parts = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month');
}

/** "March 15", "15 Mar 2027", "15th March, 2027". */
function namedIn(said: string, language: string): DayMonth | undefined {
  const words = said
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => word !== '');
  if (words.length < 2 || words.length > 3) return undefined;
  const months = monthNamesOf(language);
  const month = 1 + months.findIndex((name) => words.some((word) => word.length >= 3 && name.startsWith(word)));
  const day = words.flatMap((word) => NAMED_DAY.exec(word)?.[1] ?? [])[0];
  const year = words.find((word) => /^\d{4}$/.test(word));
  const understood = 2 + (year === undefined ? 0 : 1);
  if (month === 0 || day === undefined || words.length !== understood) return undefined;
  return { day: Number(day), month, year: year === undefined ? undefined : Number(year) };
}

/** Undefined for a day that no calendar has. */
function isoOf({ day, month, year }: DayMonth, from: string): string | undefined {
  if (year !== undefined) return isoDay(year, month, day);
  if (!ISO.test(from)) return undefined;
  const first = Number(from.slice(0, 4));
  const soonest = isoDay(first, month, day);
  return soonest !== undefined && soonest >= from ? soonest : isoDay(first + 1, month, day);
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
