import { expect, type Locator, type Page } from '@playwright/test';
import { type At, fingersOn } from './fingers.ts';
import { test } from './journey.ts';
import { savedDocument } from './saved-file.ts';
import { captureLine, details, saved } from './workshop.ts';

test.use({ hasTouch: true });

test('a piece of the map is made with fingers: pan, pinch, details, a drag, cards, the read-back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Try the sample' }).tap();
  await expect(saved(page)).toBeVisible();
  await page.getByText('Cards', { exact: true }).tap();
  const card = page.getByRole('button', { name: /^Resource: Warmline staffed by people in recovery/ });
  await expect(card).toBeVisible();
  await dragCard(page, card, page.getByRole('button', { name: /^911 Dispatch, intercept 1/ }));
  await expect(page.getByText(/^Warmline staffed by people in recovery moved to 911 Dispatch/).first()).toBeAttached();

  await panAndPinch(page);
  await page.getByRole('button', { name: /^911 Dispatch, intercept 1/ }).tap();
  await expect(details(page).getByRole('heading', { name: 'Station', level: 2 })).toBeVisible();
  await details(page).getByRole('button', { name: 'Close details' }).tap();
  await expect(captureLine(page)).toHaveAccessibleName('Next card: Gap, 911 Dispatch');
  await captureLine(page).tap();
  await page.keyboard.insertText('Calls from the jail reach nobody');
  await page.keyboard.press('Enter');
  await page.getByRole('radiogroup', { name: 'Kind of card' }).getByText('Quick fix').tap();
  await captureLine(page).tap();
  await page.keyboard.insertText('Print the number on the phone');
  await page.keyboard.press('Enter');

  await page.getByText('Read back', { exact: true }).tap();
  await page.getByRole('checkbox', { name: 'The room has confirmed this' }).tap({ force: true });
  await expect(page.getByText('✓ Confirmed')).toBeVisible();
  await page.getByRole('button', { name: 'Next →' }).tap();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Initial Detention');

  const { cards, intercepts } = await savedDocument(page);
  const at = (text: string) => Object.values(cards).find((each) => each.text.startsWith(text));
  expect(at('Warmline')).toMatchObject({ at: 'station:s-911-dispatch', kind: 'resource' });
  expect(at('Calls from the jail')).toMatchObject({ at: 'station:s-911-dispatch', kind: 'gap' });
  expect(at('Print the number')).toMatchObject({ at: 'station:s-911-dispatch', kind: 'quick-fix' });
  expect(intercepts['i1']?.confirmed).toBe(true);
});

/** A finger that rests on a card takes it along. */
async function dragCard(page: Page, card: Locator, station: Locator) {
  const fingers = await fingersOn(page);
  await fingers.down(await middleOf(card));
  await expect(page.locator('.carried')).toBeVisible();
  await fingers.moveTo(await middleOf(station));
  await fingers.up();
}

/** One finger moves the map, two of them make it larger. */
async function panAndPinch(page: Page) {
  const fingers = await fingersOn(page);
  const before = await sightOf(page);
  const ground = { x: 60, y: 400 };
  await fingers.down(ground);
  await fingers.moveTo({ x: 130, y: 350 });
  await fingers.up();
  await expect.poll(async () => (await sightOf(page)).x - before.x).toBeGreaterThan(40);
  expect((await sightOf(page)).zoom).toBeCloseTo(before.zoom);

  await fingers.down({ x: 600, y: 150 }, { x: 640, y: 150 });
  await fingers.moveTo({ x: 590, y: 150 }, { x: 650, y: 150 });
  await fingers.up();
  await expect.poll(async () => (await sightOf(page)).zoom / before.zoom).toBeGreaterThan(1.2);
}

async function middleOf(target: Locator): Promise<At> {
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing to touch');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where the map stands on the screen, and how large. */
const sightOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
    return { zoom: a, x: e, y: f };
  });
