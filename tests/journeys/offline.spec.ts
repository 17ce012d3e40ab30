import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { capture, cardsIn, startWorkshop } from './captured-cards.ts';
import { downloadedBy, readPaper } from './downloads.ts';
import { faultsOf } from './journey.ts';
import { test } from './mortal-browser.ts';
import { nextVersion, startServer } from './own-server.ts';
import { captureLine, goTo, saved } from './workshop.ts';

// A browser that is killed has no trace to give.
test.use({ trace: 'off' });

/** Settles when the worker has stored the whole app, so that the server is not needed any more. */
const kept = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));

/** The files that the browser keeps for when there is no server. */
const filesKept = (page: Page) =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return requests.map(({ url }) => new URL(url).pathname.slice(1));
  });

/** All that was built, but for the worker that keeps the rest and the list of licences, which is read beside the app. */
const filesBuilt = () =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join('dist', name)).isFile() && !['sw.js', 'licences.txt'].includes(name))
    .map((name) => name.replaceAll('\\', '/'));

test('after one visit the whole day goes on without the server, in a browser that was started anew', async ({
  startBrowser,
}) => {
  const server = await startServer('dist');
  const first = await startBrowser();
  const visit = await first.open(server.origin);
  await expect(visit.getByText('Nothing here yet')).toBeVisible();
  await kept(visit);
  await first.kill();
  await server.stop();

  const second = await startBrowser();
  const page = await second.open(server.origin);
  const faults = faultsOf(page.context(), server.origin);
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await expect(saved(page)).toBeVisible();
  // Fonts, samples, workers and writers that no step below comes to are there as well.
  expect((await filesKept(page)).toSorted()).toEqual(expect.arrayContaining(filesBuilt()));
  for (const phase of ['People', 'Priorities', 'Plan', 'Report', 'Map'] as const) await goTo(page, phase);
  await capture(page, 'A gap that was found offline');
  await goTo(page, 'Report');
  const paper = await downloadedBy(page, () => page.getByRole('button', { name: 'PDF', exact: true }).click());
  const { findings, text } = await readPaper(paper);
  expect(findings).toEqual([]);
  expect(text).toContain('A gap that was found offline');
  // The browser's own first tab shows pictures of its own; nothing of chrome: leaves the machine.
  expect(faults.filter((fault) => !fault.startsWith('network: chrome:'))).toEqual([]);
});

test('an update waits while something is half typed, and takes nothing from either tab', async ({
  startBrowser,
}, testInfo) => {
  const next = testInfo.outputPath('next');
  nextVersion('dist', next);
  const server = await startServer('dist');
  const browser = await startBrowser();
  const one = await browser.open(server.origin);
  await kept(one);
  await one.reload();
  await startWorkshop(one, 'A day with an update');
  const two = await browser.open(one.url());
  await capture(one, 'From the first tab');
  await expect.poll(() => cardsIn(two)).toEqual(['From the first tab']);
  await captureLine(two).fill('Half a sentence');

  server.serve(next);
  await one.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const offer = one.getByRole('status', { name: 'New version' });
  await expect(offer).toContainText('nothing is lost');
  await offer.getByRole('button', { name: 'Update now' }).click();
  await expect(offer).toContainText('half typed');
  await expect(captureLine(two)).toHaveValue('Half a sentence');

  // The old parts are still there for whoever has not reloaded.
  const paper = await downloadedBy(two, () => two.getByRole('button', { name: 'PDF', exact: true }).click());
  expect(paper.bytes.length).toBeGreaterThan(1000);
  await captureLine(two).press('Enter');
  await one.bringToFront();
  await offer.getByRole('button', { name: 'Update now' }).click();
  for (const tab of [one, two]) {
    await expect(tab.locator('script').first()).toHaveAttribute('src', /parts/);
    expect(await cardsIn(tab)).toEqual(['From the first tab', 'Half a sentence']);
    await expect(tab.getByRole('status', { name: 'New version' })).toHaveCount(0);
  }
  await server.stop();
  rmSync(next, { recursive: true });
});
