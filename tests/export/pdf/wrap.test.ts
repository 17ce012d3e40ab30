import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onOneLine, wrapText } from '../../../src/export/pdf/flow/wrap.ts';
import { measureText } from '../../../src/fonts/measure.ts';
import { printable } from '../../../src/fonts/printable.ts';
import { HOSTILE } from '../madeUpReport.ts';

const lines = (text: string, width = 100) => wrapText(text, width, 10, 'regular').map((line) => line.text);
const squeezed = (text: string) => printable(text.replace(/[\r\n\u2028\u2029]+/g, ' ')).replace(/\s/g, '');

describe('wrapText', () => {
  it('breaks at spaces and keeps every word', () => {
    expect(lines('Mobile crisis team answers calls at night')).toEqual([
      'Mobile crisis team',
      'answers calls at',
      'night',
    ]);
  });

  it('keeps a compound whole where a line can hold it, and else parts it at its seams', () => {
    expect(lines('the non-emergency line', 85)).toEqual(['the', 'non-emergency', 'line']);
    expect(lines('police/sheriff/probation officers', 80)).toEqual(['police/sheriff/', 'probation', 'officers']);
  });

  it('parts an address after a slash or before a hyphen, never after one', () => {
    const address =
      'https://hcintercept.org/Initial-Detention-and-Court-Hearings/Initial-Detention/Screening-and-Assessment';
    fc.assert(
      fc.property(fc.integer({ min: 90, max: 400 }), (width) => {
        const wrapped = lines(address, width);
        expect(wrapped.join('')).toBe(address);
        expect(wrapped.filter((line) => line.endsWith('-'))).toEqual([]);
      }),
    );
    expect(lines(address, 240)).toEqual([
      'https://hcintercept.org/',
      'Initial-Detention-and-Court-Hearings/',
      'Initial-Detention/Screening-and-Assessment',
    ]);
  });

  it('says which lines end inside a word', () => {
    expect(wrapText('police/sheriff here', 45, 10, 'regular')).toEqual([
      { text: 'police/', cutsWord: true, isRtl: false },
      { text: 'sheriff', cutsWord: false, isRtl: false },
      { text: 'here', cutsWord: false, isRtl: false },
    ]);
  });

  it('keeps the line ends that a person typed and drops empty lines', () => {
    expect(lines('one\n\n  \ntwo\r\nthree')).toEqual(['one', 'two', 'three']);
  });

  it('keeps accents and joined emoji whole when it cuts a word', () => {
    const wrapped = lines('e\u0323\u0302'.repeat(30) + '👩‍👩‍👧'.repeat(20), 33);
    expect(wrapped.every((line) => !/^[\p{M}\u200d]/u.test(line))).toBe(true);
  });

  it.each(Object.entries(HOSTILE))('loses nothing of %s and stays within the width', (_, text) => {
    const wrapped = lines(text, 60);
    expect(wrapped.join('').replaceAll(' ', '')).toBe(squeezed(text));
    for (const line of wrapped) expect(measureText(line, 10, 'regular')).toBeLessThanOrEqual(60);
  });

  it('never makes a line that is too wide, empty or begins with a space', () => {
    const text = fc
      .array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 20 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), (given, width) => {
        const wrapped = lines(given, width);
        expect(squeezed(wrapped.join(''))).toBe(squeezed(given));
        for (const line of wrapped) {
          expect(line).toMatch(/^[^ ](?:.*[^ ])?$/su);
          // A family of emoji is one cluster and may alone be wider than the narrowest line.
          expect(measureText(line, 10, 'regular')).toBeLessThanOrEqual(Math.max(width, 130));
        }
      }),
    );
  });
});

describe('onOneLine', () => {
  it('leaves what fits and marks what it cuts', () => {
    expect(onOneLine('Harbor County', 200, 8, 'regular')).toBe('Harbor County');
    const cut = onOneLine('Harbor County and all the towns around it '.repeat(9), 200, 8, 'regular');
    expect(cut).toMatch(/^Harbor County and .*…$/);
    expect(measureText(cut, 8, 'regular')).toBeLessThanOrEqual(200);
  });
});
