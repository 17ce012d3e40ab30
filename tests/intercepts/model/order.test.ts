import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, orderAfter, putInOrder } from '../../../src/intercepts/model/order.ts';

interface Line {
  readonly id: string;
  order: string;
}

// Keys the library makes, equal ones that two copies made, and ones typed into a file by hand.
const anyKey = fc.constantFrom('', 'a0', 'a0', 'a1', 'a0V', 'Zz', 'b00', '~', 'ä', 'z', 'A');
const anyLines = fc
  .uniqueArray(fc.constantFrom('a', 'B', 'ä', 'z', '1', '10', '2', 'i'), { maxLength: 8 })
  .chain((ids) => fc.tuple(...ids.map((id) => anyKey.map((order): Line => ({ id, order })))));

const idsOf = (lines: readonly Line[]) => lines.map(({ id }) => id);

describe('inOrder', () => {
  it('is one order, whatever the order in which the records come', () => {
    fc.assert(
      fc.property(anyLines, fc.infiniteStream(fc.nat()), (lines, chance) => {
        const mixed = lines
          .map((line) => ({ line, at: chance.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ line }) => line);
        expect(inOrder(mixed)).toEqual(inOrder(lines));
      }),
    );
  });

  it('compares code units, not the letters of a language', () => {
    const lines = ['ä', 'z', 'A', 'a0', 'Zz'].map((order, k) => ({ id: String(k), order }));
    expect(inOrder(lines).map(({ order }) => order)).toEqual(['A', 'Zz', 'a0', 'z', 'ä']);
    expect(
      idsOf(
        inOrder([
          { id: '10', order: 'a0' },
          { id: '2', order: 'a0' },
        ]),
      ),
    ).toEqual(['10', '2']);
  });
});

describe('putInOrder', () => {
  it('puts records together before another one, also among equal keys and keys typed by hand', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(), fc.nat(), (lines, count, at) => {
        const all = inOrder(lines);
        const moved = all.slice(0, count % (all.length + 1));
        const siblings = all.slice(moved.length);
        const before = siblings[at % (siblings.length + 1)]?.id;
        const index = before === undefined ? siblings.length : idsOf(siblings).indexOf(before);
        const expected = idsOf(siblings).toSpliced(index, 0, ...idsOf(moved));
        putInOrder(siblings, moved, before);
        expect(idsOf(inOrder([...moved, ...siblings]))).toEqual(moved.length === 0 ? idsOf(siblings) : expected);
      }),
    );
  });

  it('leaves the keys of records that stand there already', () => {
    const lines = [
      { id: 'x', order: 'a0' },
      { id: 'y', order: 'a1' },
      { id: 'z', order: 'a2' },
    ];
    const before = structuredClone(lines);
    putInOrder(lines.slice(0, 2), lines.slice(2));
    putInOrder(lines.slice(1), lines.slice(0, 1), 'y');
    expect(lines).toEqual(before);
  });

  it('leaves the keys of the others alone when there is room between them', () => {
    const siblings = [
      { id: 'x', order: 'a0' },
      { id: 'y', order: 'a1' },
    ];
    const moved = [
      { id: 'm', order: 'a5' },
      { id: 'n', order: 'a0' },
    ];
    putInOrder(siblings, moved, 'y');
    expect(siblings.map(({ order }) => order)).toEqual(['a0', 'a1']);
    expect(idsOf(inOrder([...siblings, ...moved]))).toEqual(['x', 'm', 'n', 'y']);
  });
});

describe('orderAfter', () => {
  it('stands after every record', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const after = orderAfter(lines);
        for (const { order } of lines) expect(order < after).toBe(true);
        expect(after).not.toBe('');
      }),
    );
  });
});
