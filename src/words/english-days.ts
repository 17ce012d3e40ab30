/** The months as British and US English call them. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export const monthOf = ({ month }: Pick<Day, 'month'>): string => MONTHS[month - 1] ?? '';
