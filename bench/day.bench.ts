import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { launchOptions } from '../scripts/browser.ts';
import { ROOT } from '../scripts/tree.ts';
import type { WorkshopDocument } from '../src/workshop/model/workshop-document.ts';
import { fillIn, moveChoice, pressOn, tabTo } from '../tests/journeys/keyboard.ts';
import { savedDocument } from '../tests/journeys/saved-file.ts';
import { captureLine, phaseButton } from '../tests/journeys/workshop.ts';
import { Hands, seenIn, watchDay } from './day-hands.ts';
import type { Figure } from './figure.ts';

const INTERCEPTS = 6;
const RESOURCES = 150;
const GAPS = 90;
const PEOPLE = 25;
const ROUNDS = 3;
const CANDIDATES = 8;
const PLANS = 5;
/** Cards over which the time to the painted one is taken, around the 10th and up to the last. */
const WINDOW = 20;

/** A whole day through the screens of the built app, by real keys alone: what the scribe pays for each card, and for the hundredth. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sim-mapper-day-'));
  await build({ root: ROOT, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({ root: ROOT, build: { outDir: folder }, preview: { port: 0, open: false } });
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-US' });
    await page.addInitScript(watchDay);
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    const hands = new Hands(page);
    await prepare(page);
    await mapTheSystem(hands);
    await welcome(page);
    await decide(page);
    await plan(page);
    proveWhole(await savedDocument(page));
    const { painted, pointed } = await seenIn(page);
    return figuresOf(hands.beyond, painted, pointed);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

function figuresOf(beyond: number, painted: readonly number[], pointed: number): Figure[] {
  const cards = RESOURCES + GAPS;
  const late = p95(painted.slice(cards - WINDOW, cards));
  return [
    { figure: 'keys a card beyond its words', value: rounded(beyond / cards), target: 2, unit: 'keys' },
    {
      figure: `p95 from Enter to the painted card, up to card ${cards} over around card 10`,
      value: rounded(late / p95(painted.slice(0, WINDOW))),
      target: 1.5,
      unit: 'ratio',
    },
    { figure: 'times the mouse was used', value: pointed, target: 0, unit: 'times' },
  ];
}

async function prepare(page: Page): Promise<void> {
  await pressOn(page, page.getByRole('button', { name: 'New workshop' }));
  await fillIn(page, page.getByRole('textbox', { name: 'Title' }), 'A day by keys');
  await page.keyboard.press('Enter');
  await captureLine(page).waitFor();
}

/** Intercept after intercept, resources and then gaps, as a room goes; some are short of capacity, some speak to a need. */
async function mapTheSystem(hands: Hands): Promise<void> {
  await tabTo(hands.page, captureLine(hands.page));
  for (const [kind, count] of [
    ['r', RESOURCES],
    ['g', GAPS],
  ] as const) {
    await hands.sign(`${kind}: `);
    for (let n = 0; n < count; n += 1) {
      const each = count / INTERCEPTS;
      if (n % each === 0) await hands.sign(`${n / each}: `);
      await hands.say(kind === 'r' ? `Program ${n} of a long day` : `Nobody is there in case ${n}`);
      if (kind === 'r' && n % 5 === 0) await hands.sign(' !');
      if (n % 10 === 0) await hands.sign(' #hou');
      await hands.press('Enter');
    }
  }
}

async function welcome(page: Page): Promise<void> {
  await pressOn(page, phaseButton(page, 'People'));
  await tabTo(page, page.getByRole('textbox', { name: 'Name of the next person' }));
  for (let n = 1; n <= PEOPLE; n += 1) {
    await page.keyboard.type(`Person ${n}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type(`Agency ${n % 7}`);
    await page.keyboard.press('Enter');
  }
}

/** Candidates from gaps, and wall counts typed down the column, round after round. */
async function decide(page: Page): Promise<void> {
  await pressOn(page, phaseButton(page, 'Priorities'));
  const candidates = page.getByRole('textbox', { name: /^Title of priority/ });
  for (let n = 1; n <= CANDIDATES; n += 1) {
    await tabTo(page, page.getByRole('option').first());
    await page.keyboard.press('Enter');
    await candidates.nth(n - 1).waitFor();
  }
  const stages = page.getByRole('radiogroup', { name: 'Steps of prioritizing' });
  await moveChoice(page, stages, 'ArrowRight', 'Vote');
  for (let round = 1; round <= ROUNDS; round += 1) {
    if (round > 1) await pressOn(page, page.getByRole('button', { name: 'New vote' }));
    await pressOn(page, page.getByRole('button', { name: 'Start the vote' }));
    await tabTo(page, page.getByRole('textbox', { name: /^Dots for Nobody/ }).first());
    for (let n = 0; n < CANDIDATES; n += 1) {
      await page.keyboard.type(String(CANDIDATES - n));
      await page.keyboard.press('Enter');
    }
  }
  await moveChoice(page, stages, 'ArrowRight', 'Ranking');
  await fillIn(page, page.getByRole('textbox', { name: 'How many priorities get a plan' }), String(PLANS));
  await page.keyboard.press('Enter');
  await pressOn(page, page.getByRole('button', { name: `Choose the top ${PLANS}` }));
}

/** An objective with two steps for each priority; the second takes lead and date from above with one key each. */
async function plan(page: Page): Promise<void> {
  await pressOn(page, phaseButton(page, 'Plan'));
  const tabs = page.getByRole('navigation', { name: 'Chosen priorities' }).getByRole('button');
  for (let n = 0; n < PLANS; n += 1) {
    await pressOn(page, tabs.nth(n));
    await tabTo(page, page.getByRole('textbox', { name: 'New objective' }));
    for (const said of [`Objective ${n + 1}`, 'Find a building', 'Hire a team']) {
      await page.keyboard.type(said);
      await page.keyboard.press('Enter');
    }
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.type('Person 1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+D');
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.type('in 6 weeks');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+D');
  }
}

/** A day that went wrong on the way has measured nothing. */
function proveWhole({ cards, cardTopics, participants, rounds, tallies, steps }: WorkshopDocument): void {
  const all = Object.values(cards);
  const counted = {
    resources: all.filter(({ kind }) => kind === 'resource').length,
    gaps: all.filter(({ kind }) => kind === 'gap').length,
    short: all.filter(({ status }) => status === 'short').length,
    needs: Object.keys(cardTopics).length,
    people: Object.keys(participants).length,
    rounds: Object.keys(rounds).length,
    tallies: Object.keys(tallies).length,
    steps: Object.values(steps).filter(({ lead, due }) => lead !== '' && /^\d{4}-/.test(due)).length,
  };
  const wanted = {
    resources: RESOURCES,
    gaps: GAPS,
    short: RESOURCES / 5,
    needs: (RESOURCES + GAPS) / 10,
    people: PEOPLE,
    rounds: ROUNDS,
    tallies: ROUNDS * CANDIDATES,
    steps: PLANS * 2,
  };
  if (JSON.stringify(counted) !== JSON.stringify(wanted)) throw new Error(`The day holds ${JSON.stringify(counted)}`);
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

const rounded = (value: number): number => Math.round(value * 100) / 100;
