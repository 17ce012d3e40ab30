import { closeSync, mkdirSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { capture, cardsIn, startWorkshop } from './captured-cards.ts';
import { test } from './journey.ts';
import { savedDocument } from './saved-file.ts';
import { captureLine, goTo, saved } from './workshop.ts';

/** Drops files of the disk in the middle of the page, as a hand does. */
async function drop(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 640, y: 300, data });
  await session.detach();
}

/** A file of that many bytes that takes none of them from the disk. */
function sparseFile(path: string, bytes: number): string {
  closeSync(openSync(path, 'w'));
  truncateSync(path, bytes);
  return path;
}

const said = (page: Page) => page.locator('.notice');

test('what is dropped on the app is opened or refused in words, and never takes its place', async ({
  page,
}, testInfo) => {
  const folder = testInfo.outputPath('a folder');
  mkdirSync(folder, { recursive: true });
  const drawing = testInfo.outputPath('drawing.html');
  writeFileSync(drawing, '<script>top.poisoned = true</script>');
  const film = sparseFile(testInfo.outputPath('film.mp4'), 500 * 1024 * 1024);
  const list = testInfo.outputPath('Birch County.csv');
  writeFileSync(list, 'kind,intercept,text\ngap,1,No night cover\n');

  await page.goto('/');
  await startWorkshop(page, 'Alder');
  await capture(page, 'Kept');
  await expect(saved(page)).toBeVisible();
  await captureLine(page).fill('Half a sentence');
  for (const [path, says] of [
    [folder, 'This is a folder'],
    [film, 'too large'],
    [drawing, 'This is not a workshop file'],
  ] as const)
    await test.step(says, async () => {
      await drop(page, path);
      await expect(said(page)).toContainText(says);
      await expect(captureLine(page)).toHaveValue('Half a sentence');
    });

  const cameIn = page.getByRole('dialog', { name: 'What came in' }).getByRole('button', { name: 'Close' });
  await drop(page, list);
  await page.getByRole('button', { name: 'Add the cards of Birch County.csv' }).click();
  await cameIn.click();
  expect(await cardsIn(page)).toEqual(['Kept', 'No night cover']);
  await page.getByRole('button', { name: 'All workshops' }).click();
  await drop(page, drawing);
  await expect(page.getByRole('alert')).toContainText('This is not a workshop file');
  await drop(page, list);
  await cameIn.click();
  await expect(page.getByRole('heading', { name: 'Birch County' })).toBeVisible();
  expect(await cardsIn(page)).toEqual(['No night cover']);
});

test('a page that is pasted comes in as its words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await startWorkshop(page, 'Alder');
  const words = '<img src=x onerror="top.poisoned = true">No beds';
  await page.evaluate(async (plain) => {
    const html = '<b>No beds</b><script>top.poisoned = true</script>';
    const part = (type: string, text: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': part('text/html', html), 'text/plain': part('text/plain', plain) }),
    ]);
  }, words);
  await captureLine(page).focus();
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Enter');
  expect(await cardsIn(page)).toEqual([words]);

  await goTo(page, 'People');
  await page.getByPlaceholder('Add a person').focus();
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Enter');
  const names = async () => Object.values((await savedDocument(page)).participants).map((person) => person.name);
  await expect.poll(names).toEqual([words]);
  expect(await page.evaluate(() => 'poisoned' in globalThis)).toBe(false);
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});
