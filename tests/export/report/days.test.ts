import { describe, expect, it } from 'vitest';
import { daysWords, dayWords, shortDayWords } from '../../../src/export/report/days.ts';
import { wordsIn } from '../../../src/words/words.ts';

const say = wordsIn('en-US');

describe('the days of the report', () => {
  it.each([
    ['2026-10-14', '2026-10-15', 'October 14–15, 2026'],
    ['2027-01-30', '2027-02-01', 'January 30 to February 1, 2027'],
    ['2026-12-31', '2027-01-01', 'December 31, 2026 to January 1, 2027'],
    ['2026-10-14', '2026-10-14', 'October 14, 2026'],
    ['2026-10-14', '', 'October 14, 2026'],
    ['', '2026-10-15', 'October 15, 2026'],
    ['', '', ''],
  ])('says %s to %s as %s', (start, end, words) => {
    expect(daysWords(start, end, say)).toBe(words);
  });

  it('leaves what is no day as the room wrote it', () => {
    expect(dayWords('By the next budget', say)).toBe('By the next budget');
    expect(dayWords('2026-13-01', say)).toBe('2026-13-01');
    expect(shortDayWords('Every Monday', say)).toBe('Every Monday');
  });

  it('cuts the month short for narrow columns', () => {
    expect(shortDayWords('2027-09-03', say)).toBe('Sep 3, 2027');
  });
});
