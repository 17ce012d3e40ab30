import { expect, type Page } from '@playwright/test';
import { capture, cardsIn, startWorkshop } from './captured-cards.ts';
import { test } from './journey.ts';
import { expectAccessible } from './page.ts';
import { pickFile } from './picked-file.ts';
import { savedFile } from './saved-file.ts';

async function chooseMore(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: choice }).click();
}

async function bringBack(page: Page, content: Buffer): Promise<void> {
  await chooseMore(page, 'Bring back a copy');
  await pickFile(page, 'Choose the file', { name: 'table-two.sim.json', content });
}

test('a copy that another table has gone on with comes back as one step, and only once', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/');
  await startWorkshop(page, 'A day at two tables');
  await capture(page, 'Before the tables parted');
  const { bytes: parted } = await savedFile(page);
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const table = await context.newPage();
  await table.goto('/');
  await pickFile(table, 'Open file', { name: 'day.sim.json', content: parted });
  await capture(table, 'From table two');
  const { bytes: theirs } = await savedFile(table);
  await context.close();

  await capture(page, 'From table one');
  await bringBack(page, theirs);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Card: From table two')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Merge' }).click();
  expect((await cardsIn(page)).toSorted()).toEqual(['Before the tables parted', 'From table one', 'From table two']);
  await bringBack(page, theirs);
  await expect(dialog.getByText('This workshop has everything')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => cardsIn(page)).toEqual(['Before the tables parted', 'From table one']);
});

test('a named version is compared with now and restored as a step that can be undone', async ({ page }) => {
  await page.goto('/');
  await startWorkshop(page, 'A day with second thoughts');
  await capture(page, 'Agreed before lunch');
  await chooseMore(page, 'Versions');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name this moment' }).fill('Before lunch');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Before lunch · 1 card')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await capture(page, 'Regretted after lunch');

  await chooseMore(page, 'Versions');
  await dialog.getByRole('button', { name: /^Compare/ }).click();
  await expect(dialog.getByText('Card: Regretted after lunch')).toBeVisible();
  await dialog.getByRole('button', { name: 'Go back to this version' }).click();
  expect(await cardsIn(page)).toEqual(['Agreed before lunch']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => cardsIn(page)).toEqual(['Agreed before lunch', 'Regretted after lunch']);
});
