import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { launchOptions } from '../scripts/browser.ts';
import type { Figure } from './figure.ts';
import { watchTasks } from './longest-task.ts';
import { mapFile } from './map-file.ts';

/** Cards and stations of the maps that are opened; the first is what the others are compared with. */
const MAPS = [
  { cards: 60, stations: 30 },
  { cards: 300, stations: 30 },
  { cards: 1000, stations: 45 },
  { cards: 2000, stations: 60 },
] as const;
const ACTIONS = ['pan', 'zoom', 'drag', 'type'] as const;
type Action = (typeof ACTIONS)[number];
const STEPS = 40;
const ROUNDS = 3;

/** Main-thread CPU of one input step and of the longest task, both in milliseconds. */
interface Cost {
  readonly cpu: number;
  readonly longest: number;
}

/** What moving on a large map costs against a small one, in Chromium with the built app. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sim-mapper-map-bench-'));
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({ logLevel: 'error', build: { outDir: folder }, preview: { port: 0, open: false } });
  const browser = await chromium.launch(launchOptions());
  try {
    const url = server.resolvedUrls?.local[0] ?? '';
    const costs = new Map<string, Cost[]>();
    // Sizes take turns, so that whatever else the machine does falls on all of them.
    for (let round = 0; round < ROUNDS; round++)
      for (const map of MAPS)
        for (const [action, cost] of await costsOf(browser, url, map)) {
          const key = `${action} ${map.cards}`;
          costs.set(key, [...(costs.get(key) ?? []), cost]);
        }
    return figuresOf(costs);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

function figuresOf(costs: ReadonlyMap<string, readonly Cost[]>): Figure[] {
  const of = (action: Action, cards: number) => costs.get(`${action} ${cards}`) ?? [];
  const cpu = (action: Action, cards: number) => median(of(action, cards).map((cost) => cost.cpu));
  const ratios = ACTIONS.flatMap((action) =>
    MAPS.slice(1).map(
      ({ cards }): Figure => ({
        figure: `CPU of a step of ${action} at ${cards} cards, over ${MAPS[0].cards}`,
        value: rounded(cpu(action, cards) / cpu(action, MAPS[0].cards)),
        target: action === 'type' ? 2 : 1.5,
        unit: 'ratio',
      }),
    ),
  );
  const longest = ACTIONS.map(
    (action): Figure => ({
      figure: `CPU of the longest task of ${action} at 1000 cards`,
      value: rounded(median(of(action, 1000).map((cost) => cost.longest))),
      target: 50,
      unit: 'ms',
    }),
  );
  const steps = ACTIONS.map(
    (action): Figure => ({
      figure: `CPU of a step of ${action} at 2000 cards`,
      value: rounded(cpu(action, 2000)),
      // One frame of the screen.
      target: 16,
      unit: 'ms',
    }),
  );
  return [...ratios, ...longest, ...steps];
}

async function costsOf(browser: Browser, url: string, map: (typeof MAPS)[number]): Promise<[Action, Cost][]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  const buffer = Buffer.from(mapFile(map.cards, map.stations));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'bench.sim.json', mimeType: 'application/json', buffer });
  await page.getByText('Cards', { exact: true }).first().click();
  await page.locator('[data-card]').first().waitFor();
  // What comes in while people look at the map is no part of a step.
  await page.waitForTimeout(2500);
  const costs: [Action, Cost][] = [];
  for (const action of ACTIONS) costs.push([action, await costOf(page, session, () => does[action](page))]);
  await context.close();
  return costs;
}

async function costOf(page: Page, session: CDPSession, act: () => Promise<void>): Promise<Cost> {
  // The first station fills the screen, so that a card of it can be taken hold of.
  await page.locator('[data-spot="station:s-0"]').focus();
  await page.keyboard.press('z');
  await page.waitForTimeout(300);
  const longestTask = await watchTasks(session);
  const before = await taskSeconds(session);
  await act();
  const after = await taskSeconds(session);
  // What the last step leaves for later belongs to it.
  await page.waitForTimeout(200);
  return { cpu: ((after - before) * 1000) / STEPS, longest: await longestTask() };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

const does: Record<Action, (page: Page) => Promise<void>> = {
  pan: (page) => wheel(page, 15, 30),
  zoom: async (page) => {
    await page.keyboard.down('Control');
    await wheel(page, 0, 12);
    await page.keyboard.up('Control');
  },
  drag: async (page) => {
    const row = await page.locator('[data-card="c-0"]').boundingBox();
    if (!row) throw new Error('The card to drag is not on the map');
    const at = { x: row.x + row.width / 3, y: row.y + row.height / 2 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    for (let step = 1; step <= STEPS; step++) await page.mouse.move(at.x - step * 2, at.y + step * 2);
    if ((await page.locator('.carried').count()) === 0) throw new Error('No card is being dragged');
    await page.mouse.up();
  },
  type: async (page) => {
    await page.locator('#capture-line').focus();
    await page.keyboard.type('Nobody answers the phone after dark ok?'.slice(0, STEPS - 1));
    await page.keyboard.press('Enter');
  },
};

/** Half of the steps one way, half of them back. */
async function wheel(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(640, 380);
  for (let step = 0; step < STEPS; step++) {
    const way = step < STEPS / 2 ? 1 : -1;
    await page.mouse.wheel(x * way, y * way);
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const rounded = (value: number): number => Math.round(value * 100) / 100;
