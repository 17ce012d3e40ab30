import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture, cardsIn, startWorkshop } from '../tests/journeys/captured-cards.ts';
import { startMortal } from '../tests/journeys/mortal-browser.ts';
import { startServer } from '../tests/journeys/own-server.ts';
import { captureLine, saved } from '../tests/journeys/workshop.ts';
import type { Figure } from './figure.ts';

const ROUNDS = 20;
const MOST_CARDS = 12;
const MOST_WAIT_MS = 40;

/** Kills Chromium at random moments of twenty rounds of typing; what the screen had called saved must be there afterwards. */
export async function run(): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'sim-mapper-kill-'));
  const server = await startServer('dist');
  const acknowledged = new Set<string>();
  let address: string | undefined;
  let lost = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const browser = await startMortal(profile, server.origin);
    const page = await browser.open(address);
    if (round === 0) await startWorkshop(page, 'A day with power cuts');
    address = page.url();
    await captureLine(page).waitFor();
    const there = new Set(await cardsIn(page));
    lost += [...acknowledged].filter((text) => !there.has(text)).length;
    await typeAndWatch(page, round, acknowledged);
    await browser.kill();
  }
  await server.stop();
  rmSync(profile, { recursive: true, force: true });
  return [
    { figure: 'acknowledged-edits-lost', value: lost, target: 0, unit: 'edits' },
    // Negative, since a figure is met when it is small: a bench that saw nothing saved has shown nothing.
    { figure: 'acknowledged-edits-seen', value: -acknowledged.size, target: -ROUNDS, unit: 'edits, negated' },
  ];
}

/** Captures some cards and notes which of them the screen has called saved by the time it stops. */
async function typeAndWatch(page: Parameters<typeof capture>[0], round: number, acknowledged: Set<string>) {
  const typed: string[] = [];
  const cards = 1 + Math.floor(Math.random() * MOST_CARDS);
  for (let n = 0; n < cards; n += 1) {
    const text = `Round ${round}, card ${n}`;
    await capture(page, text);
    typed.push(text);
    await page.waitForTimeout(Math.random() * MOST_WAIT_MS);
    if (await saved(page).isVisible()) for (const known of typed) acknowledged.add(known);
  }
}
