import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { zipSync } from 'fflate';
import type { Card } from '../../src/intercepts/model/system-map.ts';
import { test } from './journey.ts';
import { pickFile } from './picked-file.ts';
import { savedDocument } from './saved-file.ts';
import { captureLine, openSample, saved } from './workshop.ts';

const whole = readFileSync(new URL('../documents/version-1.sim.json', import.meta.url), 'utf8');
const TEN_MEGABYTES = 10 * 1024 * 1024;
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const latin1 = (text: string) => Buffer.from(text, 'latin1');

const REFUSED: readonly { what: string; name: string; content: Buffer; says: RegExp }[] = [
  {
    what: 'a file that was cut off',
    name: 'half.sim.json',
    content: utf8(whole.slice(0, whole.length / 2)),
    says: /The end of this file is missing/,
  },
  {
    what: 'a file of another program',
    name: 'drawing.json',
    content: utf8('{"type":"excalidraw","elements":[]}'),
    says: /This is not a workshop file/,
  },
  {
    what: 'a file of a newer version',
    name: 'tomorrow.sim.json',
    content: utf8(whole.replace('"version": 1', '"version": 99')),
    says: /saved by a newer version/,
  },
  {
    what: 'ten megabytes in one line',
    name: 'line.sim.json',
    content: Buffer.alloc(TEN_MEGABYTES, 'x'),
    says: /This is not a workshop file/,
  },
  {
    what: 'ten megabytes in one line that is called a list',
    name: 'line.csv',
    content: Buffer.alloc(TEN_MEGABYTES, 'x'),
    says: /names no column that is known/,
  },
  {
    what: 'one card of ten megabytes',
    name: 'card.csv',
    content: Buffer.concat([utf8('kind,text\ngap,"'), Buffer.alloc(TEN_MEGABYTES, 'x')]),
    says: /longer than ten pages/,
  },
  {
    what: 'a picture that is called a list',
    name: 'photo.csv',
    content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    says: /This is not a text file/,
  },
  {
    what: 'an archive that would unpack to far more',
    name: 'bomb.xlsx',
    content: Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(2 * TEN_MEGABYTES) })),
    says: /This is not a workshop file/,
  },
  { what: 'an empty list', name: 'empty.csv', content: utf8(''), says: /The file is empty/ },
];

test('a file that cannot be opened is refused in words, and the shelf stays as it is', async ({ page }) => {
  await openSample(page);
  const before = await savedDocument(page);
  await page.getByRole('button', { name: 'All workshops' }).click();
  for (const { what, says, ...file } of REFUSED)
    await test.step(what, async () => {
      await pickFile(page, 'Open file', file);
      await expect(page.getByRole('alert')).toHaveText(says);
      await expect(page.getByRole('button', { name: /^Open .+ map/ })).toHaveCount(1);
    });
  await page.getByRole('button', { name: /^Open Marlow County/ }).click();
  await expect(captureLine(page)).toBeVisible();
  expect(await savedDocument(page)).toEqual(before);
});

test('a list that cannot be read is refused in words, and the open workshop stays as it is', async ({ page }) => {
  await openSample(page);
  const before = await savedDocument(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Add cards from a CSV file' }).click();
  for (const { what, says, ...file } of REFUSED.filter(({ name }) => name.endsWith('.csv')))
    await test.step(what, async () => {
      await pickFile(page, 'Choose a CSV file', file);
      await expect(page.getByRole('alert')).toHaveText(says);
    });
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await savedDocument(page)).toEqual(before);
});

test('ids that mean something to JavaScript are left out, and the rest of the file opens', async ({ page }) => {
  const poisoned = whole.replace('"cards": {', '"cards": { "__proto__": { "text": "poison", "kind": "gap" },');
  expect(poisoned).not.toBe(whole);
  await page.goto('/');
  await pickFile(page, 'Open file', { name: 'poisoned.sim.json', content: utf8(poisoned) });
  await expect(page.getByText(/One record was not whole and has been put right/).last()).toBeVisible();
  expect(await page.evaluate(() => 'text' in {})).toBe(false);
  const { cards } = await savedDocument(page);
  expect(Object.keys(cards).toSorted()).toEqual(Object.keys(JSON.parse(whole).document.cards).toSorted());
});

test('a list in an old encoding is read, and says so', async ({ page }) => {
  await page.goto('/');
  await pickFile(page, 'Open file', {
    name: 'old.csv',
    content: latin1('kind,intercept,text\nresource,1,Café de la Réunion\n'),
  });
  await expect(remarks(page)).toContainText('It was read as Windows-1252');
  await expectCards(page, [{ kind: 'resource', text: 'Café de la Réunion' }]);
});

test('a byte order mark before a list does not matter', async ({ page }) => {
  await page.goto('/');
  await pickFile(page, 'Open file', {
    name: 'marked.csv',
    content: utf8('\uFEFFkind,intercept,text\r\ngap,2,Señal débil\r\n'),
  });
  await expect(remarks(page).getByRole('listitem')).toHaveCount(0);
  await expectCards(page, [{ kind: 'gap', text: 'Señal débil' }]);
});

test('kinds and places that nobody knows are listed with their rows, and their cards are kept', async ({ page }) => {
  await page.goto('/');
  const rows = ['kind,intercept,text', 'gap,1,No night cover', 'wish,2,A garden', 'gap,9,Out of sight', 'wish,3,A dog'];
  await pickFile(page, 'Open file', { name: 'wishes.csv', content: utf8(rows.join('\n')) });
  await expect(remarks(page)).toContainText(
    'The kind “wish” is not known. Kept as parked under that heading (rows 3, 5)',
  );
  await expect(remarks(page)).toContainText(
    'The intercept “9” is not on this map. Kept under the whole system (row 4)',
  );
  await expectCards(page, [
    { kind: 'gap', text: 'No night cover' },
    { kind: 'parked', text: 'A garden', heading: 'wish' },
    { kind: 'gap', text: 'Out of sight', at: 'system' },
    { kind: 'parked', text: 'A dog', heading: 'wish' },
  ]);
});

const remarks = (page: Page) => page.getByRole('dialog', { name: 'What came in' });

async function expectCards(page: Page, cards: readonly Partial<Card>[]) {
  await remarks(page).getByRole('button', { name: 'Close' }).click();
  await expect(saved(page)).toBeVisible();
  const found = Object.values((await savedDocument(page)).cards);
  expect(found).toHaveLength(cards.length);
  for (const card of cards) expect(found).toContainEqual(expect.objectContaining(card));
}
