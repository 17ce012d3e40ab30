import { expect } from '@playwright/test';
import { capture, cardsIn, startWorkshop } from './captured-cards.ts';
import { test } from './mortal-browser.ts';
import { saved } from './workshop.ts';

// A browser that is killed has no trace to give.
test.use({ trace: 'off' });

const ROUNDS = 3;
const CARDS = 12;

test('a browser that is killed as soon as Saved is shown loses nothing', async ({ startBrowser }) => {
  let address: string | undefined;
  const captured: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const browser = await startBrowser();
    const page = await browser.open(address);
    if (round === 0) await startWorkshop(page, 'A day with power cuts');
    address = page.url();
    expect(await cardsIn(page)).toEqual(captured);
    for (let n = 0; n < CARDS; n += 1) {
      captured.push(`Round ${round}, card ${n}`);
      await capture(page, `Round ${round}, card ${n}`);
    }
    await expect(saved(page)).toBeVisible();
    await browser.kill();
  }
  const browser = await startBrowser();
  expect(await cardsIn(await browser.open(address))).toEqual(captured);
});
