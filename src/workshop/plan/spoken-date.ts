/** Days that people name from where they stand in time. `today` is an ISO day; the answer is one too, or undefined for other words. */
export function spokenDate(said: string, language: string, today: string): string | undefined {
  const words = said.toLowerCase().replaceAll(/[.,]/g, ' ').trim().replaceAll(/\s+/g, ' ');
  const now = dateOf(today);
  if (!now) return undefined;
  if (words === 'today') return isoOf(now);
  if (words === 'tomorrow') return isoOf(moved(now, 1, 'day'));
  return distanceIn(words, now) ?? endIn(words, language, now);
}

const UNITS = ['day', 'week', 'month', 'year'] as const;
type Unit = (typeof UNITS)[number];
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "in 6 weeks", "in a month", "10 days", "next year". */
function distanceIn(words: string, now: Date): string | undefined {
  const [, said = '', named] = /^(?:in |within )?(\d{1,3}|[a-z]+) (day|week|month|year)s?$/.exec(words) ?? [];
  const unit = UNITS.find((one) => one === named);
  if (!unit) return undefined;
  const count = ['a', 'an', 'next'].includes(said) ? 1 : /^\d+$/.test(said) ? Number(said) : NUMBER_WORDS.indexOf(said);
  return count < 0 ? undefined : isoOf(moved(now, count, unit));
}

/** "end of March", "by end of next month", "the end of the year", "mid March", "early 2028" is left as it was said. */
function endIn(words: string, language: string, now: Date): string | undefined {
  const [, half, of = ''] = /^(?:by )?(?:the )?(end|middle|mid)(?: of)? (.+)$/.exec(words) ?? [];
  if (half === undefined) return undefined;
  const month = monthIn(of.replace(/^the /, ''), language, now);
  if (!month) return undefined;
  // The day before the first of the month behind it.
  return half === 'end'
    ? isoOf(new Date(Date.UTC(month.year, month.month + 1, 0)))
    : isoOf(new Date(Date.UTC(month.year, month.month, 15)));
}

interface Month {
  readonly year: number;
  /** From 0, as dates count them. */
  readonly month: number;
}

function monthIn(words: string, language: string, now: Date): Month | undefined {
  const here = { year: now.getUTCFullYear(), month: now.getUTCMonth() };
  switch (words) {
    case 'month':
    case 'this month':
      return here;
    case 'next month':
      return { ...here, month: here.month + 1 };
    case 'year':
    case 'this year':
      return { ...here, month: 11 };
    case 'next year':
      return { year: here.year + 1, month: 11 };
    default: {
      const [name = '', year] = words.split(' ');
      const month = monthNamesOf(language).findIndex((one) => name.length >= 3 && one.startsWith(name));
      if (month < 0 || (year !== undefined && !/^\d{4}$/.test(year))) return undefined;
      return { year: year === undefined ? here.year + (month < here.month ? 1 : 0) : Number(year), month };
    }
  }
}

/** January first, in lower case. */
export function monthNamesOf(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2027, month, 1)).toLowerCase());
}

function moved(from: Date, count: number, unit: Unit): Date {
  const [year, month, day] = [from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()];
  switch (unit) {
    case 'day':
      return new Date(Date.UTC(year, month, day + count));
    case 'week':
      return new Date(Date.UTC(year, month, day + 7 * count));
    case 'month':
      return inMonth(year, month + count, day);
    case 'year':
      return inMonth(year + count, month, day);
    default:
      return unit satisfies never;
  }
}

/** A month after January 31 is the last of February. */
const inMonth = (year: number, month: number, day: number): Date =>
  new Date(Date.UTC(year, month, Math.min(day, new Date(Date.UTC(year, month + 1, 0)).getUTCDate())));

const dateOf = (iso: string): Date | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The day on the calendar of this machine. `now` is in milliseconds since 1970. */
export function dayAt(now: number): string {
  const date = new Date(now);
  return isoOf(new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())));
}
