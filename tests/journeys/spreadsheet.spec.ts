import { expect } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { downloadedBy } from './downloads.ts';
import { test } from './journey.ts';
import { expectAccessible } from './page.ts';
import { pickFile } from './picked-file.ts';
import { savedDocument } from './saved-file.ts';
import { openSample } from './workshop.ts';

const FOUND = 'Warmline staffed by people in recovery';
const PUT = 'Warmline in two languages';

test('tables that were edited elsewhere come back after a look at what they change, and one undo takes it all back', async ({
  page,
}) => {
  await openSample(page);
  const before = await savedDocument(page);
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByLabel('Format').selectOption('All tables as CSV');
  const { bytes } = await downloadedBy(page, () => page.getByRole('button', { name: 'Save the file' }).click());

  const tables = unzipSync(new Uint8Array(bytes));
  const cards = strFromU8(tables['cards.csv'] ?? new Uint8Array());
  expect(cards).toContain(FOUND);
  const edited = zipSync({ ...tables, 'cards.csv': strToU8(cards.replace(FOUND, PUT)) });

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Update from a spreadsheet' }).click();
  await pickFile(page, 'Choose a workbook or tables', { name: 'tables.csv.zip', content: Buffer.from(edited) });
  const dialog = page.getByRole('dialog', { name: 'Update from a spreadsheet' });
  await expect(dialog.getByText(PUT)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Take over the changes' }).click();
  const texts = async () => Object.values((await savedDocument(page)).cards).map(({ text }) => text);
  expect(await texts()).toContain(PUT);

  await page.getByRole('button', { name: /^Undo/ }).click();
  expect((await savedDocument(page)).cards).toEqual(before.cards);
});
