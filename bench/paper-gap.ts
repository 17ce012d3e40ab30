import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { launchOptions } from '../scripts/browser.ts';
import { ROOT } from '../scripts/tree.ts';
import type { Report } from '../src/export/report/report.ts';
import { watchTasks } from './longest-task.ts';

const ROUNDS = 5;

/**
 * The longest that the page is kept from anything else while a worker writes this report: milliseconds of CPU of the main thread's
 * longest task, handing the report over and taking the file included. The median of some rounds.
 */
export async function longestGap(report: Report): Promise<number> {
  const server = await createServer({ root: ROOT, logLevel: 'error', server: { port: 0, open: false } });
  const browser = await chromium.launch(launchOptions());
  try {
    await server.listen();
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    const session = await context.newCDPSession(page);
    // The first round fetches and compiles what later ones have at hand.
    await pagesWritten(page, report);
    const gaps: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.evaluate((given) => Reflect.set(globalThis, 'report', given), report);
      const longest = await watchTasks(session);
      await pagesWritten(page);
      gaps.push(await longest());
    }
    return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Number.NaN;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Has the page write the report that it holds, after taking a new one where one is given. */
async function pagesWritten(page: Page, report?: Report): Promise<void> {
  if (report) await page.evaluate((given) => Reflect.set(globalThis, 'report', given), report);
  const pages = await page.evaluate(async (path: string) => {
    const { pdfInWorker } = await import(path);
    const written = await pdfInWorker(Reflect.get(globalThis, 'report'));
    return Number(written.pages);
  }, '/src/export/pdf/pdfInWorker.ts');
  if (!(pages > 100)) throw new Error('The large report was not written in the browser');
}
