import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { build, preview } from 'vite';
import { launchOptions } from '../scripts/browser.ts';
import { sizesOf } from '../scripts/size-budget.ts';
import { ROOT } from '../scripts/tree.ts';
import { writeFile } from '../src/workshop/storage/file.ts';
import type { Figure } from './figure.ts';
import { workshopOf } from './workshop-of.ts';

/** A day's map, and the largest that the app promises to carry. */
const USUAL = 60;
const LARGE = 2000;
const PAIRS = 9;

/**
 * What a first load weighs, and how much later a large map can be worked on than a usual one: from the start of the navigation
 * until the saved workshop is read, laid out and drawn and the line takes a card. Both are loaded in turn, in the built app.
 */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sim-mapper-load-'));
  try {
    await build({ root: ROOT, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    return [await firstLoad(folder), await readyRatio(folder)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function firstLoad(folder: string): Promise<Figure> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const);
  const [first] = sizesOf(new Map(files));
  if (!first) throw new Error('Nothing was built');
  return { figure: 'first load, gzip', value: rounded(first.kB), target: first.budget, unit: 'kB' };
}

async function readyRatio(folder: string): Promise<Figure> {
  const server = await preview({ root: ROOT, build: { outDir: folder }, preview: { port: 0, open: false } });
  const [origin] = server.resolvedUrls?.local ?? [];
  const browser = await chromium.launch(launchOptions());
  try {
    // A service worker would be fetching files for later while the first pages are timed.
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 720 } });
    const [usual, large] = [await shelved(context, origin, USUAL), await shelved(context, origin, LARGE)];
    const ratios: number[] = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      const before = await readyIn(context, usual);
      ratios.push((await readyIn(context, large)) / before);
    }
    // Fetching, compiling and drawing the lanes are the same for both; with 33 times the cards a load may take twice as long. A
    // reader or a layout that looks at every card for every other one is far beyond that.
    return {
      figure: `ready with ${LARGE} cards, over ${USUAL} cards`,
      value: rounded(median(ratios)),
      target: 2,
      unit: 'ratio',
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Puts a workshop with this many cards on the shelf and answers with its address. */
async function shelved(context: BrowserContext, origin: string | undefined, cards: number): Promise<string> {
  const page = await context.newPage();
  await page.goto(origin ?? '');
  const text = writeFile({ workshop: `bench-${cards}`, document: workshopOf(cards), savedAt: 0 });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open file' }).click(),
  ]);
  await chooser.setFiles({ name: 'bench.sim.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByText(/^Saved /).waitFor();
  const address = page.url();
  await page.close();
  return address;
}

/** Milliseconds from the start of the navigation until the counts of the map stand and the line takes a card. */
async function readyIn(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  const ready = await page.waitForFunction(() => {
    const isReady =
      document.querySelector('.capture input') !== null && document.querySelector('.place .counts') !== null;
    return isReady ? performance.now() : 0;
  });
  const milliseconds = await ready.jsonValue();
  await page.close();
  return milliseconds;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const rounded = (value: number): number => Math.round(value * 100) / 100;
