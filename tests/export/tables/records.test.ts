import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../src/export/csv/csv.ts';
import { cutInXlsx, readXlsx, writeXlsx } from '../../../src/export/xlsx/xlsx.ts';
import type { Card } from '../../../src/intercepts/model/system-map.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { COLLECTIONS, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { madeUpWorkshop, ORDINARY, SMALL } from '../madeUpWorkshop.ts';

const FORMATS = [
  ['CSV', async (document: WorkshopDocument) => readCsv(writeCsv(document))],
  ['XLSX', async (document: WorkshopDocument) => readXlsx(await writeXlsx(document))],
] as const;

/** A workshop whose first card says this. */
function saying(text: string, fields: Partial<Card> = {}): WorkshopDocument {
  const workshop = madeUpWorkshop({ ...SMALL, cards: 1 });
  const [card] = Object.values(workshop.cards);
  return card ? { ...workshop, cards: { [card.id]: { ...card, ...fields, text } } } : workshop;
}

/** What people type and paste: any letters, and the beginnings that spreadsheets take for formulas. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'", "'=", "''-", '\t', '  ', '"', ',', ';', '_x000D_'), fc.string())
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '2027',
    '1e5',
    '007',
    'true',
    'TRUE',
    '',
    ' ',
    '2027-01-01',
    'a\nb',
    '=1+1',
    '-5',
    'valueOf',
    '__proto__',
  ),
);

describe.each(FORMATS)('%s', (name, through) => {
  it.each([
    ['the sample', marlowCounty()],
    ['an ordinary workshop', madeUpWorkshop(ORDINARY)],
  ])('gives %s back as it was', async (_, workshop) => {
    expect(await through(workshop)).toEqual({
      document: workshop,
      repairs: [],
      skipped: [],
      lacking: [],
      unknown: [],
    });
  });

  it('gives every text back, whatever a spreadsheet might take it for', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const workshop = saying(text, { note: text });
        expect((await through(workshop)).document.cards).toEqual(workshop.cards);
      }),
      { numRuns: name === 'CSV' ? 150 : 60 },
    );
  });

  it.each(['valueOf', '__proto__', 'constructor'])('takes the text %s for a text', async (text) => {
    const workshop = saying(text);
    expect((await through(workshop)).document.cards).toEqual(workshop.cards);
  });

  it('tells unknown from zero', async () => {
    const workshop = saying('Beds', { capacity: 0, volume: null });
    expect((await through(workshop)).document.cards).toEqual(workshop.cards);
  });
});

describe('CSV', () => {
  it('holds no cell that a spreadsheet would reckon', () => {
    const text = strFromU8(
      unzipSync(writeCsv(saying('=cmd|calc', { note: '@SUM(1)' })))['cards.csv'] ?? new Uint8Array(),
    );
    const { data } = Papa.parse<string[]>(text);
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('begins every file with the mark by which Excel knows UTF-8', () => {
    const files = Object.values(unzipSync(writeCsv(saying('Łódź'))));
    expect(files.length).toBeGreaterThan(10);
    for (const bytes of files) expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  it('gives the same bytes for the same workshop', () => {
    const workshop = madeUpWorkshop(SMALL);
    expect(writeCsv(workshop)).toEqual(writeCsv(structuredClone(workshop)));
  });

  it('leaves out rows without an id of ours, and says which', () => {
    const archive = zipSync({ 'cards.csv': strToU8('id,text\r\nc1,Beds\r\nNOT AN ID,Gone\r\n') });
    const { document, skipped } = readCsv(archive);
    expect(Object.values(document.cards).map(({ text }) => text)).toEqual(['Beds']);
    expect(skipped).toEqual([{ collection: 'cards', row: 3 }]);
  });

  it('names the tables that a file has not got, and whatever it holds that has no place in a workshop', () => {
    const archive = zipSync({
      'cards.csv': strToU8('id,text,Cost,Blank\r\nc1,Beds,12,\r\n'),
      'budget.csv': strToU8('a\r\n1\r\n'),
    });
    const { lacking, unknown } = readCsv(archive);
    expect(lacking).toContain('steps');
    expect(lacking).not.toContain('cards');
    expect(unknown).toEqual(['cards: Cost', 'budget']);
  });
});

describe('XLSX', () => {
  it('has a sheet for each collection with a filter and a head that stays', async () => {
    const files = unzipSync(await writeXlsx(madeUpWorkshop(SMALL)));
    const sheets = Object.entries(files).flatMap(([name, bytes]) =>
      /worksheets\/sheet\d+\.xml$/.test(name) ? [strFromU8(bytes)] : [],
    );
    expect(sheets).toHaveLength(COLLECTIONS.length);
    for (const sheet of sheets) {
      expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/);
      expect(sheet).toContain('state="frozen"');
    }
  });

  it('names the texts that no cell can hold', async () => {
    const long = 'x'.repeat(40_000);
    const workshop = saying(long);
    expect(cutInXlsx(workshop)).toEqual([long]);
    expect(Object.values((await readXlsx(await writeXlsx(workshop))).document.cards)[0]?.text).toHaveLength(32_767);
  });
});
