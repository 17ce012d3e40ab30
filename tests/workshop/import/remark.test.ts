import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importWords } from '../../../src/words/en-US/import.ts';
import { REMARKS, remarkBook, rowList } from '../../../src/workshop/import/remark.ts';

describe('remarks', () => {
  it('have a sentence each', () => {
    for (const remark of REMARKS) expect(importWords).toHaveProperty([`import.${remark}`]);
  });

  it('that say the same of several rows are one', () => {
    const { note, remarks } = remarkBook();
    note('unknownKind', 'a', 2);
    note('unknownKind', 'b', 3);
    note('unknownKind', 'a', 4);
    note('unknownKind', 'a', 4);
    expect(remarks()).toEqual([
      { remark: 'unknownKind', value: 'a', rows: [2, 4] },
      { remark: 'unknownKind', value: 'b', rows: [3] },
    ]);
  });
});

describe('a list of rows', () => {
  it('joins neighbors', () => {
    expect(rowList([7, 2, 5, 6, 9])).toBe('2, 5–7, 9');
  });

  it('names every row once and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 1 }), (rows) => {
        const named = rowList(rows)
          .split(', ')
          .flatMap((span) => {
            const [from = 0, to = from] = span.split('–').map(Number);
            return Array.from({ length: to - from + 1 }, (_, index) => from + index);
          });
        expect(named).toEqual(rows.toSorted((a, b) => a - b));
      }),
    );
  });
});
