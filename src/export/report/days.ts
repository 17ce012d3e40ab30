import type { Say } from '../../words/words.ts';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An ISO day in words; anything else ("by the next budget") as it was written. */
export function dayWords(text: string, say: Say): string {
  const day = readDay(text);
  return day === undefined ? text : say('report.day', day);
}

/** The same with the month cut short, for narrow columns. */
export function shortDayWords(text: string, say: Say): string {
  const day = readDay(text);
  return day === undefined ? text : say('report.shortDay', day);
}

/** The days of the workshop; one of them alone when the other is not known. */
export function daysWords(start: string, end: string, say: Say): string {
  const [from, to] = [readDay(start), readDay(end)];
  if (from === undefined || to === undefined || start === end) return dayWords(start === '' ? end : start, say);
  return say('report.days', { from, to });
}

/** An ISO day, or undefined for other words. No Date and no Intl: both would depend on the machine, and the same workshop would print differently. */
export function readDay(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}
