import { expect, type Page } from '@playwright/test';
import { capture, cardsIn, savedFile, startWorkshop } from './captured-cards.ts';
import { test } from './journey.ts';
import { saved } from './workshop.ts';

/** Makes the disk as small as it is, or gives it back its size. It must be said before the page first uses the disk. */
async function giveRoom(page: Page, origin: string, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });
}

async function openFile(page: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open file' }).click(),
  ]);
  await chooser.setFiles({ name: 'day.sim.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a full disk is said, work goes on, and it is saved when there is room again', async ({ page, baseURL }) => {
  const origin = baseURL ?? '';
  await giveRoom(page, origin, 1);
  await page.goto('/');
  await startWorkshop(page, 'A full laptop');
  await expect(page.getByRole('alert')).toContainText('this device is full');
  await capture(page, 'Said while the disk was full');
  expect(await cardsIn(page)).toEqual(['Said while the disk was full']);

  await giveRoom(page, origin);
  await capture(page, 'Said afterwards');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  expect(await cardsIn(page)).toEqual(['Said while the disk was full', 'Said afterwards']);
});

test('in a browser that stores nothing work goes on in memory, also over the shelf, and can be saved as a file', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await page.goto('/');
  await startWorkshop(page, 'A locked-down laptop');
  await expect(page.getByRole('alert')).toContainText('In memory only');
  await capture(page, 'Said in memory');
  await page.getByRole('button', { name: 'All workshops' }).click();
  await page.getByRole('button', { name: 'Open A locked-down laptop' }).click();
  expect(await cardsIn(page)).toEqual(['Said in memory']);
});

test('a copy that went on elsewhere continues the workshop, and one that both went on with stands beside it', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/');
  await startWorkshop(page, 'A day in two places');
  await capture(page, 'At the table');
  const first = await savedFile(page);
  await capture(page, 'At the table, later');
  const second = await savedFile(page);

  const elsewhere = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  await elsewhere.goto('/');
  await openFile(elsewhere, first);
  expect(await cardsIn(elsewhere)).toEqual(['At the table']);
  await elsewhere.getByRole('button', { name: 'All workshops' }).click();
  await openFile(elsewhere, second);
  expect(await cardsIn(elsewhere)).toEqual(['At the table', 'At the table, later']);
  await elsewhere.getByRole('button', { name: 'All workshops' }).click();
  await expect(elsewhere.getByRole('button', { name: 'Open A day in two places' })).toHaveCount(1);

  await capture(page, 'Not in any file');
  await page.getByRole('button', { name: 'All workshops' }).click();
  await openFile(page, JSON.stringify({ ...JSON.parse(second), merge: undefined }));
  await expect(page.getByRole('status').or(page.getByRole('alert')).first()).toBeVisible();
  await page.getByRole('button', { name: 'All workshops' }).click();
  await expect(page.getByRole('button', { name: 'Open A day in two places' })).toHaveCount(2);
  await elsewhere.context().close();
});
