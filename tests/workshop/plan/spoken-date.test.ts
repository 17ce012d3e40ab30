import { describe, expect, it } from 'vitest';
import { readDue } from '../../../src/workshop/plan/due-date.ts';
import { dayAt } from '../../../src/workshop/plan/spoken-date.ts';

const TODAY = '2026-11-22';
const read = (text: string) => readDue(text, 'en-US', '', TODAY);

describe('a due date said from today', () => {
  it.each([
    ['today', '2026-11-22'],
    ['Tomorrow', '2026-11-23'],
    ['in 6 weeks', '2027-01-03'],
    ['6 weeks', '2027-01-03'],
    ['within ten days', '2026-12-02'],
    ['in a month', '2026-12-22'],
    ['next year', '2027-11-22'],
    ['end of March', '2027-03-31'],
    ['by the end of November', '2026-11-30'],
    ['End of Feb. 2028', '2028-02-29'],
    ['end of the month', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['end of year', '2026-12-31'],
    ['mid-January'.replace('-', ' '), '2027-01-15'],
  ])('reads "%s"', (said, day) => {
    expect(read(said)).toBe(day);
  });

  it.each(['in some weeks', 'by the next budget', 'end of the grant', 'end of March 27', 'month', '6'])(
    'leaves "%s" as it was said',
    (said) => {
      expect(read(said)).toBe(said);
    },
  );

  it('goes from the last of a month to the last of a shorter one', () => {
    expect(readDue('in 3 months', 'en-US', '', '2026-11-30')).toBe('2027-02-28');
  });

  it('counts days without a year from the workshop, and from today where it has no day', () => {
    expect(readDue('3/15', 'en-US', '2027-03-20', TODAY)).toBe('2028-03-15');
    expect(readDue('3/15', 'en-US', '', TODAY)).toBe('2027-03-15');
    expect(readDue('15/3', 'en-GB', '', TODAY)).toBe('2027-03-15');
  });
});

it('takes the day from the calendar of the machine', () => {
  expect(dayAt(new Date(2026, 10, 22, 23, 59).getTime())).toBe(TODAY);
});
