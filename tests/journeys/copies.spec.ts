import { type Browser, expect, type Page } from '@playwright/test';
import { capture, cardsIn, startWorkshop } from './captured-cards.ts';
import { downloadedBy } from './downloads.ts';
import { test } from './journey.ts';
import { expectAccessible } from './page.ts';
import { pickFile } from './picked-file.ts';
import { savedFile } from './saved-file.ts';
import { details } from './workshop.ts';

async function chooseMore(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: choice }).click();
}

async function bringBack(page: Page, content: Buffer): Promise<void> {
  await chooseMore(page, 'Bring back a copy');
  await pickFile(page, 'Choose the file', { name: 'table-two.sim.json', content });
}

/** A second laptop that goes on with what the first has saved; gives what it saves in the end. */
async function atTableTwo(
  browser: Browser,
  baseURL: string | undefined,
  parted: Buffer,
  work: (page: Page) => Promise<Buffer>,
) {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const table = await context.newPage();
  await table.goto('/');
  await pickFile(table, 'Open file', { name: 'day.sim.json', content: parted });
  await chooseMore(table, 'Name this laptop');
  await table.getByRole('textbox', { name: 'Table, laptop or who writes here' }).fill('Table 2');
  await table.keyboard.press('Enter');
  const theirs = await work(table);
  await context.close();
  return theirs;
}

/** Opens the details of a card of the map. */
async function openCard(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('searchbox').fill(text);
  await page.getByRole('option', { name: text }).first().click();
  await expect(details(page).getByLabel('What is it?')).toHaveValue(text);
}

test('a copy that another table has gone on with comes back as one step, only once, and says whose cards are whose', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/');
  await startWorkshop(page, 'A day at two tables');
  await capture(page, 'Before the tables parted');
  await capture(page, 'Removed at table one');
  const { bytes: parted } = await savedFile(page);
  const theirs = await atTableTwo(browser, baseURL, parted, async (table) => {
    await capture(table, 'From table two');
    await openCard(table, 'Removed at table one');
    await details(table).getByLabel('Note', { exact: true }).fill('Still needed');
    await details(table).getByLabel('Note', { exact: true }).blur();
    return (await savedFile(table)).bytes;
  });

  await capture(page, 'From table one');
  await openCard(page, 'Removed at table one');
  await details(page).getByRole('button', { name: 'Remove' }).last().click();
  await bringBack(page, theirs);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Card: From table two')).toBeVisible();
  const removal = dialog.getByRole('group', { name: /Removed at table one.*removed on one side/ });
  await expect(removal.getByRole('radio', { name: /^Theirs: keep it/ })).toBeChecked();
  await expectAccessible(page);
  await removal.getByRole('radio', { name: 'Mine: remove it' }).check();
  await dialog.getByRole('button', { name: 'Merge' }).click();
  expect((await cardsIn(page)).toSorted()).toEqual(['Before the tables parted', 'From table one', 'From table two']);

  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('combobox', { name: /^Comes from/ }).selectOption('Table 2');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Filter' })).toContainText('1 of 3 cards');

  await bringBack(page, theirs);
  await expect(dialog.getByText('This workshop has everything')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => cardsIn(page)).toEqual(['Before the tables parted', 'From table one']);
});

test('a protected copy that has gone its own way, opened from the shelf, asks for its passphrase and is merged', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/');
  await startWorkshop(page, 'A day behind a lock');
  await capture(page, 'Before the tables parted');
  const { bytes: parted } = await savedFile(page);
  const theirs = await atTableTwo(browser, baseURL, parted, async (table) => {
    await capture(table, 'From table two');
    await chooseMore(table, 'Save with a passphrase');
    await table.getByLabel('Passphrase', { exact: true }).fill('four calm horses');
    await table.getByLabel('The same again').fill('four calm horses');
    const save = table.getByRole('button', { name: 'Save the file' });
    return (await downloadedBy(table, () => save.click())).bytes;
  });

  await capture(page, 'From table one');
  await page.getByRole('button', { name: 'All workshops' }).click();
  await pickFile(page, 'Open file', { name: 'table-two.sim.json.age', content: theirs });
  await page.getByLabel('Passphrase').fill('four calm horses');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Bring back a copy' });
  await expect(dialog).toContainText('both have gone on since they parted');
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect
    .poll(async () => (await cardsIn(page)).toSorted())
    .toEqual(['Before the tables parted', 'From table one', 'From table two']);

  // Over the open workshop it asks for the passphrase as well, and has nothing new.
  await bringBack(page, theirs);
  await page.getByLabel('Passphrase').fill('four calm horses');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('This workshop has everything')).toBeVisible();
});

test('a named version is looked at, compared with now and restored as a step that can be undone', async ({ page }) => {
  await page.goto('/');
  await startWorkshop(page, 'A day with second thoughts');
  await chooseMore(page, 'Name this laptop');
  await page.getByRole('textbox', { name: 'Table, laptop or who writes here' }).fill('Dana');
  await page.keyboard.press('Enter');
  await capture(page, 'Agreed before lunch');
  await chooseMore(page, 'Versions');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name this moment' }).fill('Before lunch');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('row', { name: /Before lunch Dana 1/ })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await capture(page, 'Regretted after lunch');

  await chooseMore(page, 'Versions');
  await dialog.getByRole('button', { name: /^Look at/ }).click();
  await expect(dialog.getByText('Crisis Lines')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByText('Lists', { exact: true }).click();
  await expect(dialog.getByText('Agreed before lunch')).toBeVisible();
  await expect(dialog.getByText('Regretted after lunch')).toHaveCount(0);
  await dialog.getByText('Compared with now').click();
  await expect(dialog.getByText('Card: Regretted after lunch')).toBeVisible();
  await dialog.getByRole('button', { name: 'Go back to this version' }).click();
  expect(await cardsIn(page)).toEqual(['Agreed before lunch']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => cardsIn(page)).toEqual(['Agreed before lunch', 'Regretted after lunch']);
});
