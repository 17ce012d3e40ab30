import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portrait, stylesFor } from '../../../src/export/pdf/flow/look.ts';
import type { OpenPage } from '../../../src/export/pdf/flow/pageInk.ts';
import { paginate } from '../../../src/export/pdf/flow/paginate.ts';
import { type Head, kept, type Strip, strip } from '../../../src/export/pdf/flow/strip.ts';
import { documentTag, tagIn } from '../../../src/export/pdf/flow/tag.ts';
import { outside, textsOn } from './laidOut.ts';

const frame = {
  ...portrait('letter', stylesFor({ isLargePrint: false })),
  width: 200,
  height: 240,
  left: 20,
  right: 180,
  top: 20,
  bottom: 220,
};
const parent = documentTag();

/** A strip that shows its own name. */
function named(name: string, height: number, rest: Partial<Strip> = {}): Strip {
  const ink = { kind: 'text', text: name, x: 20, y: 5, size: 5, weight: 'regular', color: '#000000' } as const;
  return strip(height, { marks: [{ owner: tagIn(parent, 'P'), inks: [ink] }], ...rest });
}

const names = (pages: readonly OpenPage[]) => pages.map((page) => textsOn(page).map(({ text }) => text));
const headOf = (name: string): Head => ({
  height: 20,
  inks: [{ kind: 'text', text: name, x: 20, y: 5, size: 5, weight: 'bold', color: '#000000' }],
});

describe('paginate', () => {
  it('fills a page and goes on with the next', () => {
    expect(names(paginate([named('a', 90), named('b', 90), named('c', 90)], frame))).toEqual([['a', 'b'], ['c']]);
  });

  it('keeps a heading with what follows it', () => {
    expect(names(paginate([named('a', 150), named('heading', 30, { keep: true }), named('b', 40)], frame))).toEqual([
      ['a'],
      ['heading', 'b'],
    ]);
  });

  it('drops the gap at the top of a page only', () => {
    const [page] = paginate([named('a', 10, { gap: 30 }), named('b', 10, { gap: 30 })], frame);
    expect(page && textsOn(page).map(({ y }) => y)).toEqual([25, 65]);
  });

  it('cuts a chain that is longer than a page', () => {
    const chain = kept(Array.from({ length: 5 }, (_, index) => named(String(index), 60)));
    expect(names(paginate([named('a', 100), ...chain, named('end', 10)], frame))).toEqual([
      ['a'],
      ['0', '1', '2'],
      ['3', '4', 'end'],
    ]);
  });

  it('says the head again, as an artifact, where its table goes on', () => {
    const rows = ['1', '2', '3', '4'].map((name) => named(name, 80, { head: headOf('head') }));
    const pages = paginate([named('head', 20, { keep: true }), ...rows], frame);
    expect(names(pages)).toEqual([
      ['head', '1', '2'],
      ['head', '3', '4'],
    ]);
    expect(pages[1]?.marks.find(({ owner }) => owner === 'header')?.inks).toHaveLength(1);
  });

  it('begins a page for a part that asks for more room than is left', () => {
    expect(names(paginate([named('a', 120), named('part', 20, { room: 90 })], frame))).toEqual([['a'], ['part']]);
    expect(names(paginate([named('a', 100), named('part', 20, { room: 90 })], frame))).toEqual([['a', 'part']]);
  });

  it('breaks the columns of a pair apart from each other', () => {
    const column = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => named(`${name}${index}`, 80));
    const columns = [column('l', 3), column('r', 1)];
    const pages = paginate([named('a', 20), { gap: 0, columns, lefts: [20, 110] }, named('z', 20)], frame);
    expect(names(pages)).toEqual([
      ['a', 'l0', 'l1', 'r0'],
      ['l2', 'z'],
    ]);
  });

  it('uses both columns for the rest of the longer one', () => {
    const columns = [Array.from({ length: 8 }, (_, index) => named(`l${index}`, 60)), [named('r', 60)]];
    const pages = paginate([{ gap: 0, columns, lefts: [20, 110] }], frame);
    expect(names(pages)).toEqual([
      ['l0', 'l1', 'l2', 'r'],
      ['l3', 'l4', 'l5', 'l6', 'l7'],
    ]);
    expect(pages[1] && new Set(textsOn(pages[1]).map(({ x }) => x))).toEqual(new Set([20, 110]));
  });

  it('places every strip once, in order, and inside the frame, whatever keeps together', () => {
    const pieces = fc.array(
      fc.record({ height: fc.integer({ min: 5, max: 90 }), gap: fc.integer({ min: 0, max: 20 }), keep: fc.boolean() }),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(pieces, (given) => {
        const strips = given.map(({ height, gap, keep }, index) => named(String(index), height, { gap, keep }));
        const pages = paginate(strips, frame);
        expect(names(pages).flat()).toEqual(given.map((_, index) => String(index)));
        for (const page of pages) {
          expect(outside(page)).toEqual([]);
          const tops = textsOn(page).map(({ y }) => y - 5);
          const heights = textsOn(page).map(({ text }) => given[Number(text)]?.height ?? 0);
          for (const [index, top] of tops.entries()) {
            expect(top).toBeGreaterThanOrEqual(frame.top);
            expect(top + (heights[index] ?? 0)).toBeLessThanOrEqual(Math.max(frame.bottom, tops[index + 1] ?? 0));
          }
        }
      }),
    );
  });
});
