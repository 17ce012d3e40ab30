import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetsInCsv, writeCsv } from '../../../src/export/csv/csv.ts';
import { planUpdate } from '../../../src/export/tables/planUpdate.ts';
import type { Sheet } from '../../../src/export/tables/readTables.ts';
import { sheetsInXlsx, writeXlsx } from '../../../src/export/xlsx/xlsx.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { madeUpWorkshop, ORDINARY, SMALL } from '../madeUpWorkshop.ts';

const FORMATS = [
  ['CSV', async (document: WorkshopDocument) => sheetsInCsv(writeCsv(document))],
  ['XLSX', async (document: WorkshopDocument) => sheetsInXlsx(await writeXlsx(document))],
] as const;

/** Numbers new records. */
function ids() {
  let last = 0;
  return () => `new-${++last}`;
}

const plan = (from: WorkshopDocument, sheets: ReadonlyMap<string, Sheet>, removes = true) =>
  planUpdate(from, sheets, { newId: ids(), removes });

/** The table of the cards with its rows, without the head, put through `change`. */
function cardsThrough(workshop: WorkshopDocument, change: (rows: Sheet, head: Sheet[number]) => Sheet) {
  const [head = [], ...rows] = sheetsInCsv(writeCsv(workshop)).get('cards') ?? [];
  return new Map([['cards', [head, ...change(rows, head)]]]);
}

const sample = madeUpWorkshop(SMALL);

describe.each(FORMATS)('an unchanged %s file', (_, sheetsOf) => {
  it.each([
    ['the sample', marlowCounty()],
    ['an ordinary workshop', madeUpWorkshop(ORDINARY)],
  ])('changes nothing in %s', async (__, workshop) => {
    expect(plan(workshop, await sheetsOf(workshop))).toEqual({ to: workshop, changes: [], refused: [] });
  });

  it('changes nothing in texts that were too long for a cell', async () => {
    const [card] = Object.values(sample.cards);
    if (!card) throw new Error('No card');
    const workshop = { ...sample, cards: { ...sample.cards, [card.id]: { ...card, note: 'x'.repeat(40_000) } } };
    expect(plan(workshop, await sheetsOf(workshop)).changes).toEqual([]);
  });
});

describe('what a file changes', () => {
  it.each(FORMATS)('is exactly what two workshops differ in, through %s', async (_, sheetsOf) => {
    const cards = Object.values(sample.cards);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(cards.length - 1), fc.string()), { maxLength: 8 }),
        fc.array(fc.nat(cards.length - 1), { maxLength: 4 }),
        async (texts, gone) => {
          const records = { ...sample.cards };
          for (const [index, text] of texts) {
            const card = cards[index];
            if (card) records[card.id] = { ...card, text };
          }
          for (const index of gone) delete records[cards[index]?.id ?? ''];
          const there = plan({ ...sample, cards: records }, new Map()).to;
          expect(plan(sample, await sheetsOf(there)).to.cards).toEqual(there.cards);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('names what is added, changed and removed', () => {
    const sheets = cardsThrough(sample, ([first = [], , ...rest], head) => [
      first.map((value, index) => (head[index] === 'text' ? 'Said in another way' : value)),
      ...rest,
      head.map((column) => (column === 'text' ? 'Written below the others' : '')),
    ]);
    const { to, changes, refused } = plan(sample, sheets);
    const kinds = changes
      .filter(({ collection }) => collection === 'cards')
      .map(({ before, after }) => (before ? (after ? 'changed' : 'removed') : 'added'));
    expect(kinds.toSorted()).toEqual(['added', 'changed', 'removed']);
    expect(to.cards['new-1']).toMatchObject({ text: 'Written below the others' });
    expect(refused).toEqual([]);
  });

  it('puts a new row after all others', () => {
    const sheets = cardsThrough(sample, (rows, head) => [
      ...rows,
      head.map((column) => (column === 'text' ? 'New' : '')),
    ]);
    const orders = Object.values(plan(sample, sheets).to.cards).map(({ order }) => order);
    expect(plan(sample, sheets).to.cards['new-1']?.order).toBe(orders.toSorted().at(-1));
  });

  it('removes nothing when that is not wanted', () => {
    const sheets = cardsThrough(sample, () => []);
    expect(plan(sample, sheets, false).changes).toEqual([]);
    expect(Object.keys(plan(sample, sheets).to.cards)).toEqual([]);
  });

  it('leaves tables and columns alone that the file has not got', () => {
    const [head = [], ...rows] = sheetsInCsv(writeCsv(sample)).get('cards') ?? [];
    const only = [head, ...rows].map((row) => row.filter((_, index) => head[index] === 'id' || head[index] === 'text'));
    expect(plan(sample, new Map([['cards', only]]))).toEqual({ to: sample, changes: [], refused: [] });
  });

  it('refuses a value that cannot be, says where, and keeps what is there', () => {
    const [first] = Object.values(sample.cards);
    if (!first) throw new Error('No card');
    const workshop = { ...sample, cards: { [first.id]: { ...first, capacity: 12 } } };
    const sheets = cardsThrough(workshop, (rows, head) =>
      rows.map((row) => row.map((value, index) => (head[index] === 'capacity' ? 'many' : value))),
    );
    const { to, changes, refused } = plan(workshop, sheets);
    expect(refused).toEqual([{ collection: 'cards', row: 2, field: 'capacity' }]);
    expect(changes.filter(({ collection }) => collection === 'cards')).toEqual([]);
    expect(to.cards[first.id]?.capacity).toBe(12);
  });

  it('refuses a row whose id cannot be ours', () => {
    const sheets = cardsThrough(sample, (rows, head) => [
      ...rows,
      head.map((column) => (column === 'id' ? 'NOT AN ID' : 'x')),
    ]);
    const { refused } = plan(sample, sheets);
    expect(refused).toEqual([{ collection: 'cards', row: Object.keys(sample.cards).length + 2, field: '' }]);
  });

  it('never takes the cover away', () => {
    const [head = []] = sheetsInCsv(writeCsv(sample)).get('about') ?? [];
    expect(plan(sample, new Map([['about', [head]]])).changes).toEqual([]);
  });
});
