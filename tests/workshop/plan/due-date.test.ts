import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDue, showDue } from '../../../src/workshop/plan/due-date.ts';

const US = 'en-US';
const UK = 'en-GB';

it.each([
  ['2027-03-15', US, '2027-03-15'],
  ['2027-3-5', US, '2027-03-05'],
  ['3/15/2027', US, '2027-03-15'],
  ['15/3/2027', UK, '2027-03-15'],
  ['15.3.27', UK, '2027-03-15'],
  [' 3/15/27 ', US, '2027-03-15'],
  ['March 15, 2027', US, '2027-03-15'],
  ['15 Mar 2027', UK, '2027-03-15'],
  ['15th march 2027', UK, '2027-03-15'],
])('reads %s (%s) as the day %s', (text, language, day) => {
  expect(readDue(text, language, '')).toBe(day);
});

it.each([
  ['3/15', '2027-03-15'],
  ['March 1', '2028-03-01'],
  ['3/2', '2027-03-02'],
])('takes %s for the first such day from March 2, 2027 on', (text, day) => {
  expect(readDue(text, US, '2027-03-02')).toBe(day);
});

it('leaves a day without a year as it is while nobody knows when the workshop is', () => {
  expect(readDue('3/15', US, '')).toBe('3/15');
});

it.each(['by the next budget', 'Q3', 'March 2027', '2/30/2027', '15/3/2027', 'ongoing', 'May', '3/15 or sooner', ''])(
  'keeps the words "%s"',
  (text) => {
    expect(readDue(text, US, '2027-03-02')).toBe(text);
  },
);

it('reads back every day that it shows', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
      fc.constantFrom(US, UK),
      (date, language) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDue(showDue(day, language), language, '')).toBe(day);
      },
    ),
  );
});

it('shows words as they are', () => {
  expect(showDue('by the next budget', US)).toBe('by the next budget');
});
