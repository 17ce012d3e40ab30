import { expect, type Page } from '@playwright/test';
import { capture, cardsIn, startWorkshop } from './captured-cards.ts';
import { downloadedBy } from './downloads.ts';
import { test } from './journey.ts';
import { pickFile } from './picked-file.ts';
import { savedFile } from './saved-file.ts';
import { captureLine, saved } from './workshop.ts';

/** Makes the disk as small as it is, or gives it back its size. It must be said before the page first uses the disk. */
async function giveRoom(page: Page, origin: string, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });
}

/** Spoils what lies on the disk, as a failing disk does: the last row of the log, or a snapshot of the first row of which half is written. */
const harm = (page: Page, what: 'rows' | 'snapshots'): Promise<void> =>
  page.evaluate(async (store) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await settled(indexedDB.open('sim-mapper'));
    const transaction = database.transaction(['rows', 'snapshots'], 'readwrite');
    const rows = transaction.objectStore('rows');
    const [keys, all] = await Promise.all([settled(rows.getAllKeys()), settled(rows.getAll())]);
    if (store === 'rows') {
      const updates = all.at(-1).updates.map((update: Uint8Array) => update.map((byte) => byte ^ 0xff));
      await settled(rows.put({ ...all.at(-1), updates }, keys.at(-1)));
    } else {
      const [{ workshop, updates }] = all;
      const half = updates[0].slice(0, updates[0].length / 2);
      await settled(transaction.objectStore('snapshots').put({ workshop, update: half }));
      await settled(rows.delete(keys[0] ?? 0));
    }
    database.close();
  }, what);

const openFile = (page: Page, content: Buffer) => pickFile(page, 'Open file', { name: 'day.sim.json', content });

test('a full disk is said, work goes on, and it is saved when there is room again', async ({ page, baseURL }) => {
  const origin = baseURL ?? '';
  await giveRoom(page, origin, 1);
  await page.goto('/');
  await startWorkshop(page, 'A full laptop');
  await expect(page.getByRole('alert')).toContainText('this device is full');
  await capture(page, 'Said while the disk was full');
  const { bytes } = await downloadedBy(page, () => page.getByRole('button', { name: 'Save a file now' }).click());
  expect(bytes.toString()).toContain('Said while the disk was full');

  await giveRoom(page, origin);
  await capture(page, 'Said afterwards');
  await expect(saved(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save a file now' })).toHaveCount(0);
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
  const { bytes } = await downloadedBy(page, () => page.getByRole('button', { name: 'Save a file now' }).click());
  expect(bytes.toString()).toContain('Said in memory');
  await page.getByRole('button', { name: 'All workshops' }).click();
  await page.getByRole('button', { name: 'Open A locked-down laptop' }).click();
  expect(await cardsIn(page)).toEqual(['Said in memory']);
});

test('a row of the log that was damaged on the disk is said, and all others are there', async ({ page }) => {
  await page.goto('/');
  await startWorkshop(page, 'A tired disk');
  await capture(page, 'Written whole');
  await capture(page, 'Hit by the fault');
  await expect(saved(page)).toBeVisible();
  await harm(page, 'rows');
  await page.reload();
  await expect(page.locator('.notice')).toContainText('One saved piece of this workshop cannot be read. It is kept');
  expect(await cardsIn(page)).toEqual(['Written whole']);
  await capture(page, 'Said afterwards');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  expect(await cardsIn(page)).toEqual(['Written whole', 'Said afterwards']);
});

test('a snapshot of which half is gone is said, with what cannot be seen, and what comes after it is kept', async ({
  page,
}) => {
  await page.goto('/');
  await startWorkshop(page, 'A pulled plug');
  await capture(page, 'In the snapshot');
  await expect(saved(page)).toBeVisible();
  await harm(page, 'snapshots');
  await page.reload();
  await expect(page.locator('.notice')).toContainText('One saved piece of this workshop cannot be read. It is kept');
  await expect(page.locator('.notice')).toContainText('Open your last saved file beside it');
  await expect(page.getByRole('button', { name: 'All workshops' })).toBeVisible();
  await page.getByRole('button', { name: 'All workshops' }).click();
  await expect(page.getByRole('button', { name: 'Open A pulled plug' })).toBeVisible();
});

test('a device that was cleared holds nothing, and a tab that had a workshop open lets go of it', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await startWorkshop(page, 'A borrowed laptop');
  await capture(page, 'Nobody else’s business');
  await expect(saved(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(captureLine(other)).toBeVisible();

  await page.getByRole('button', { name: 'All workshops' }).click();
  await page.getByRole('button', { name: 'Clear this laptop' }).click();
  const sure = page.getByRole('dialog').getByRole('button', { name: 'Clear this laptop' });
  await expect(sure).toBeDisabled();
  await page.getByRole('textbox', { name: 'Type CLEAR' }).fill('clear');
  await sure.click();
  await expect(page.getByText('Everything is gone')).toBeVisible();
  await expect(other.getByText('Nothing here yet')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing here yet')).toBeVisible();
});

test('a workshop is renamed, doubled, removed and put back on the shelf', async ({ page }) => {
  await page.goto('/');
  await startWorkshop(page, 'A first name');
  await page.getByRole('button', { name: 'All workshops' }).click();
  const choose = async (title: string, choice: string) => {
    await page.getByRole('button', { name: `More for ${title}`, exact: true }).click();
    await page.getByRole('menuitem', { name: choice }).click();
  };
  await choose('A first name', 'Rename');
  await page.getByRole('textbox', { name: 'New title' }).fill('A better name');
  await page.keyboard.press('Enter');
  await choose('A better name', 'Duplicate');
  await expect(page.getByRole('button', { name: /^Open A better name/ })).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove A better name (copy) from this device' }).click();
  await expect(page.getByRole('button', { name: /^Open A better name/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Open A better name/ })).toHaveCount(2);
});

test('a copy that went on elsewhere continues the workshop, and one that both went on with stands beside it', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/');
  await startWorkshop(page, 'A day in two places');
  await capture(page, 'At the table');
  const { bytes: first } = await savedFile(page);
  await capture(page, 'At the table, later');
  const { bytes: second } = await savedFile(page);

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
  const copy = { ...JSON.parse(second.toString()), merge: undefined };
  await openFile(page, Buffer.from(JSON.stringify(copy)));
  await expect(page.getByRole('status').or(page.getByRole('alert')).first()).toBeVisible();
  await page.getByRole('button', { name: 'All workshops' }).click();
  await expect(page.getByRole('button', { name: 'Open A day in two places' })).toHaveCount(2);
  await elsewhere.context().close();
});
