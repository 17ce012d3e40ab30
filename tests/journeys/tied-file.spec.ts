import { expect, type Page } from '@playwright/test';
import { capture, cardsIn, startWorkshop } from './captured-cards.ts';
import { test } from './journey.ts';
import { saved } from './workshop.ts';

const NAME = 'alder.sim.json';

/**
 * A driver cannot press the buttons of the system's own dialog for files. The browser has a private folder whose files are the same
 * objects as those of the disk, written in the same way; what it never does is to ask for leave, so the test does that.
 */
async function giveFolder(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    Object.defineProperty(globalThis, 'showSaveFilePicker', {
      value: async () => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true }),
    });
    let leave: PermissionState = sessionStorage.getItem('asks') === 'yes' ? 'prompt' : 'granted';
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: async () => leave,
      requestPermission: async () => {
        leave = 'granted';
        return leave;
      },
    });
  }, NAME);
}

const inFile = (page: Page): Promise<string> =>
  page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  }, NAME);

/** A file cannot be read in the moment in which it is swapped. */
const fileHas = (page: Page, text: string): Promise<void> =>
  expect(async () => expect(await inFile(page)).toContain(text)).toPass();

/** Another program saves the file: its text says something else now, and what merging needs does not fit any more. */
const changeOutside = (page: Page, from: string, to: string): Promise<void> =>
  page.evaluate(
    async ([name, before, after]) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(name);
      const text = await (await handle.getFile()).text();
      const stream = await handle.createWritable();
      await stream.write(text.replace(before, after));
      await stream.close();
    },
    [NAME, from, to] as const,
  );

test('a workshop that is tied to a file keeps it up to date, asks again after a reload, and never writes over a stranger’s change', async ({
  page,
}) => {
  await giveFolder(page);
  await page.goto('/');
  await startWorkshop(page, 'Alder');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Keep a file up to date' }).click();
  await expect(page.getByText(`and in ${NAME}`)).toBeVisible();
  await capture(page, 'No beds on Sunday');
  await fileHas(page, 'No beds on Sunday');

  await test.step('after a reload it waits for leave', async () => {
    await page.evaluate(() => sessionStorage.setItem('asks', 'yes'));
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('wants you to allow again');
    await capture(page, 'No ride home');
    await expect(saved(page)).toBeVisible();
    expect(await inFile(page)).not.toContain('No ride home');
    await page.getByRole('button', { name: `Allow the app to go on writing ${NAME}` }).click();
    await fileHas(page, 'No ride home');
  });

  await test.step('what somebody else has saved is taken as a version of its own', async () => {
    await changeOutside(page, 'No beds on Sunday', 'No beds on any day');
    await capture(page, 'Written meanwhile');
    await page.getByRole('button', { name: `Decide what becomes of ${NAME}` }).click();
    expect(await inFile(page)).not.toContain('Written meanwhile');
    await page.getByRole('button', { name: 'Take what the file says' }).click();
    await expect.poll(() => cardsIn(page)).toEqual(['No beds on any day', 'No ride home']);
    await expect(page.getByText(`and in ${NAME}`)).toBeVisible();
  });

  await test.step('and mine is written over theirs only when a person says so', async () => {
    await changeOutside(page, 'No ride home', 'Somebody else');
    await capture(page, 'Mine');
    await page.getByRole('button', { name: `Decide what becomes of ${NAME}` }).click();
    await page.getByRole('button', { name: 'Write mine over it' }).click();
    await fileHas(page, 'Mine');
    expect(await inFile(page)).not.toContain('Somebody else');
  });

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: `Stop keeping ${NAME} up to date` }).click();
  await capture(page, 'Not for the file');
  await page.reload();
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText(`and in ${NAME}`)).toHaveCount(0);
  expect(await inFile(page)).not.toContain('Not for the file');
});
