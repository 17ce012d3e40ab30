import { expect, it } from 'vitest';
import { writeCommissioningBook } from '../../../src/export/xlsx/commissioningBook.ts';
import { sheetsInXlsx } from '../../../src/export/xlsx/xlsx.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { shortServices, uncheckedServices } from '../../../src/workshop/model/commissioning.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';

const say = wordsIn('en-US');
const sample = marlowCounty();

it('has a sheet for each table that those who pay look at, with every service in it', async () => {
  const sheets = await sheetsInXlsx(await writeCommissioningBook(sample, say));
  expect([...sheets.keys()]).toEqual([
    'Gaps by need',
    'Gaps by population',
    'Gaps by area',
    'Services short of capacity',
    'What each priority would close',
    'What nobody counts',
    'Services without a checked date',
  ]);
  const names = (sheet: string) => (sheets.get(sheet) ?? []).slice(1).map(([name]) => name);
  expect(names('Services short of capacity')).toEqual(shortServices(sample).map(({ text }) => text));
  expect(names('Services without a checked date')).toEqual(uncheckedServices(sample).map(({ text }) => text));
});

it('counts with numbers that can be added up', async () => {
  const sheets = await sheetsInXlsx(await writeCommissioningBook(sample, say));
  const counts = (sheets.get('Gaps by need') ?? []).slice(1).flatMap(([, ...cells]) => cells);
  for (const count of counts) expect(count === null || typeof count === 'number').toBe(true);
  expect(counts.some((count) => Number(count) > 0)).toBe(true);
});

it('is a workbook for an empty workshop too', async () => {
  const sheets = await sheetsInXlsx(await writeCommissioningBook(emptyWorkshop(), say));
  expect(sheets.size).toBe(7);
});
