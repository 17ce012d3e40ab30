import { type Browser, expect, type Page } from '@playwright/test';
import { downloadedBy } from './downloads.ts';
import { test } from './journey.ts';
import { expectAccessible } from './page.ts';
import { pickFile } from './picked-file.ts';
import { savedDocument } from './saved-file.ts';
import { goTo, openSample } from './workshop.ts';

const stepTexts = async (page: Page) => Object.values((await savedDocument(page)).steps).map(({ text }) => text);

/** A table opens the copy it was given on its own laptop, adds a step, and hands its file back. */
async function atTable(browser: Browser, baseURL: string | undefined, copy: Buffer): Promise<Buffer> {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const table = await context.newPage();
  await table.goto('/');
  await pickFile(table, 'Open file', { name: 'plan-1.sim.json', content: copy });
  await expect(table.getByRole('region', { name: 'Table copy' })).toBeVisible();
  await expect(table.getByRole('navigation', { name: 'Chosen priorities' }).getByRole('button')).toHaveCount(1);
  await expectAccessible(table);
  await table.getByRole('textbox', { name: 'New objective' }).fill('Agreed at the table');
  await table.keyboard.press('Enter');
  await table.keyboard.type('Ask the hospital');
  await table.keyboard.press('Enter');
  await expect(table.getByRole('textbox', { name: /^Step of step/ }).last()).toHaveValue('Ask the hospital');
  const { bytes } = await downloadedBy(table, () => table.getByRole('button', { name: 'Save and hand back' }).click());
  await context.close();
  return bytes;
}

async function takeBack(page: Page, content: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Take back a table’s copy' }).click();
  await pickFile(page, 'Choose the file', { name: 'back.sim.json', content });
}

test('a priority goes out to a table and comes back while the room goes on, once', async ({
  page,
  browser,
  baseURL,
}) => {
  await openSample(page);
  await goTo(page, 'Plan');
  const give = page.getByRole('button', { name: /^Give “.*” to a table$/ });
  const { name, bytes } = await downloadedBy(page, () => give.click());
  expect(name).toMatch(/plan-1-.*\.sim\.json$/);
  const theirs = await atTable(browser, baseURL, bytes);

  await page
    .getByRole('textbox', { name: /^New step of objective/ })
    .first()
    .fill('Go on in the room');
  await page.keyboard.press('Enter');
  await takeBack(page, theirs);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Ask the hospital')).toBeVisible();
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect.poll(() => stepTexts(page)).toEqual(expect.arrayContaining(['Ask the hospital', 'Go on in the room']));

  const merged = await savedDocument(page);
  await takeBack(page, theirs);
  await expect(dialog.getByText('This workshop has everything')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await savedDocument(page)).toEqual(merged);
});
