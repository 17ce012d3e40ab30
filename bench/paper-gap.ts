import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { launchOptions } from '../scripts/browser.ts';
import { ROOT } from '../scripts/tree.ts';
import type { WorkshopDocument } from '../src/workshop/model/workshop-document.ts';

const ROUNDS = 5;
/** Milliseconds between two looks at the clock. */
const TICK = 4;

/**
 * The longest that the page is kept from anything else while a worker writes the report of this workshop, handing the workshop over
 * and taking the file included: milliseconds on the clock between two turns of a timer. The median of some rounds.
 */
export async function longestGap(workshop: WorkshopDocument): Promise<number> {
  const server = await createServer({ root: ROOT, logLevel: 'error', server: { port: 0, open: false } });
  const browser = await chromium.launch(launchOptions());
  try {
    await server.listen();
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.evaluate((given) => Reflect.set(globalThis, 'workshop', given), workshop);
    // The first round fetches and compiles what later ones have at hand.
    await gapOf(page);
    const gaps: number[] = [];
    for (let round = 0; round < ROUNDS; round++) gaps.push(await gapOf(page));
    return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Number.NaN;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Has the page write the report of the workshop that it holds. */
async function gapOf(page: Page): Promise<number> {
  const { pages, longest } = await page.evaluate(
    async ({ path, tick }) => {
      const { reportInWorker } = await import(path);
      const seen = { last: performance.now(), gap: 0 };
      // A named function would be wrapped by the loader of this script, whose wrapper the page does not have.
      const timer = setInterval(() => {
        const now = performance.now();
        seen.gap = Math.max(seen.gap, now - seen.last);
        seen.last = now;
      }, tick);
      const written = await reportInWorker({
        workshop: Reflect.get(globalThis, 'workshop'),
        createdAt: '2026-11-22T16:00:00.000Z',
        part: 'full',
        isLargePrint: false,
      });
      await new Promise((resolve) => {
        setTimeout(resolve, 5 * tick);
      });
      clearInterval(timer);
      return { pages: Number(written.pages), longest: seen.gap };
    },
    { path: '/src/export/inWorker.ts', tick: TICK },
  );
  if (!(pages > 100)) throw new Error('The large report was not written in the browser');
  return longest;
}
