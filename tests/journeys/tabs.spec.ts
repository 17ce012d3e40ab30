import { expect, type Page } from '@playwright/test';
import { capture, cardsIn, startWorkshop } from './captured-cards.ts';
import { test } from './journey.ts';
import { captureLine, saved } from './workshop.ts';

test('two tabs show the same workshop live, and a reload finds what either has written', async ({ page, context }) => {
  await page.goto('/');
  await startWorkshop(page, 'Two laptops, one projector');
  await expect(saved(page)).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await capture(page, 'From the first tab');
  await expect.poll(() => cardsIn(second)).toEqual(['From the first tab']);
  await capture(second, 'From the second tab');
  await expect.poll(() => cardsIn(page)).toEqual(['From the first tab', 'From the second tab']);

  await expect(saved(page)).toBeVisible();
  await expect(saved(second)).toBeVisible();
  await second.close();
  await page.reload();
  expect(await cardsIn(page)).toEqual(['From the first tab', 'From the second tab']);
});

test('undo in one tab takes back what was done there and leaves what was done in the other', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await startWorkshop(page, 'Two laptops, one projector');
  await expect(saved(page)).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await capture(page, 'Mine');
  await expect.poll(() => cardsIn(second)).toEqual(['Mine']);
  await capture(second, 'Theirs');
  await expect.poll(() => cardsIn(page)).toEqual(['Mine', 'Theirs']);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => cardsIn(second)).toEqual(['Theirs']);
});

/** Makes the log so long, by writing down again and again what it says already, that compacting it takes a good while. */
const lengthenLog = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await settled(indexedDB.open('sim-mapper'));
    const rows = database.transaction('rows', 'readwrite').objectStore('rows');
    const last = (await settled(rows.getAll())).at(-1);
    await Promise.all(Array.from({ length: 5000 }, () => settled(rows.add(last))));
    database.close();
  });

/** Settles when some tab is compacting the log of the workshop that the page shows. */
const compacting = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const name = `sim-mapper/${location.hash.split('/')[1]}`;
    const isAtIt = async () => (await navigator.locks.query()).held?.some((lock) => lock.name === name) === true;
    while (!(await isAtIt())) await new Promise((resolve) => setTimeout(resolve));
  });

test('a tab that dies while it compacts the log takes nothing with it, and the other goes on', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await startWorkshop(page, 'Two tabs, one of them dying');
  await capture(page, 'Before');
  await expect(saved(page)).toBeVisible();
  await lengthenLog(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(captureLine(second)).toBeVisible();
  const died = second.waitForEvent('crash');
  const session = await context.newCDPSession(second);
  const atIt = compacting(page);
  await capture(second, 'From the tab that dies');
  await capture(page, 'Meanwhile');
  await atIt;
  // Never answered: there is nobody left to do so.
  void session.send('Page.crash').catch(() => died);
  await died;
  await capture(page, 'Afterwards');
  await expect(saved(page)).toBeVisible();
  const all = ['Before', 'From the tab that dies', 'Meanwhile', 'Afterwards'];
  expect((await cardsIn(page)).toSorted()).toEqual(all.toSorted());
  await page.reload();
  expect((await cardsIn(page)).toSorted()).toEqual(all.toSorted());
});
