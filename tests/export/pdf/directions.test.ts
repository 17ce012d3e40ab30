import { describe, expect, it } from 'vitest';
import { directedRuns } from '../../../src/export/pdf/ink/directions.ts';
import { lettersOf } from '../../../src/fonts/letters.ts';

/** The runs from left to right, each as it is drawn from the left. */
function shown(text: string, isRtl: boolean): string {
  const runs = directedRuns(text, lettersOf(text), isRtl).toSorted((a, b) => a.place - b.place);
  return runs
    .map((run) =>
      (run.isRtl ? run.letters.toReversed() : run.letters).map(({ text: own, drawn }) => drawn ?? own).join(''),
    )
    .join('');
}

describe('directedRuns', () => {
  it('leaves what runs to the right as it is', () => {
    expect(shown('plain (text) 24/7', false)).toBe('plain (text) 24/7');
  });

  it('turns Hebrew round between words that run to the right, numbers beside it not', () => {
    expect(shown('Call אבג now', false)).toBe('Call גבא now');
    expect(shown('אבג 24/7', true)).toBe('24/7 גבא');
    expect(shown('אבג English דה', true)).toBe('הד English גבא');
  });

  it('lets brackets open the other way', () => {
    expect(shown('(אב)', true)).toBe('(בא)');
  });

  it('keeps reading order whatever the places', () => {
    const text = 'אב one גד two';
    const runs = directedRuns(text, lettersOf(text), true);
    expect(runs.flatMap(({ letters }) => letters.map((letter) => letter.text)).join('')).toBe(text);
  });
});
