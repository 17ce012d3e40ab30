import { expect, type Page } from '@playwright/test';
import { test } from './journey.ts';
import { goTo, openSample } from './workshop.ts';

const stage = (page: Page, name: string) => page.getByRole('radio', { name }).check({ force: true });
/** What the scribe types, down the column. */
const counts = (page: Page) => page.getByRole('table').getByRole('textbox');

test('the window on the projector sees a ballot only when it is handed in', async ({ page, context }) => {
  await openSample(page);
  await goTo(page, 'Priorities');
  await stage(page, 'Vote');
  await page.getByRole('button', { name: 'New vote' }).click();
  await page.getByRole('combobox', { name: 'How votes are counted' }).selectOption('Ballots on this device');
  await page.getByRole('textbox', { name: 'People who vote' }).fill('25');
  await page.getByRole('button', { name: 'Start the vote' }).click();

  const projector = await context.newPage();
  await projector.goto(page.url());
  await goTo(projector, 'Priorities');
  await stage(projector, 'Ranking');
  const first = projector.getByRole('row').nth(1);
  await expect(first).toContainText('–');

  await page.getByRole('button', { name: 'First ballot' }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'dots left' })).toBeVisible();
  await expect(first).toContainText('–');

  await page.keyboard.press('Enter');
  await expect(page.getByText('1 of 25 ballots in')).toBeVisible();
  await expect(first.getByRole('cell').first()).toHaveText('1');
});

test('a vote and a plan made by keyboard alone are there after a reload', async ({ page }) => {
  await openSample(page);
  await goTo(page, 'Priorities');
  await stage(page, 'Vote');
  await counts(page).first().focus();
  for (const typed of ['21', '0', '13']) {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  }
  await goTo(page, 'Plan');
  await page.getByRole('textbox', { name: 'New objective' }).focus();
  await page.keyboard.type('Open on weekends');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Count who was turned away');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Rosa Alvarez');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3/15');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Saved/)).toBeVisible();

  await page.reload();
  await goTo(page, 'Priorities');
  await stage(page, 'Vote');
  await expect(counts(page).nth(0)).toHaveValue('21');
  await expect(counts(page).nth(1)).toHaveValue('');
  await expect(counts(page).nth(2)).toHaveValue('13');
  await goTo(page, 'Plan');
  const row = page.getByRole('row').filter({ has: page.getByText('Count who was turned away') });
  await expect(row.getByRole('combobox', { name: /^Lead of/ })).toHaveValue('Rosa Alvarez');
  await expect(row.getByRole('textbox', { name: /^Due of/ })).toHaveValue('2027-03-15');
});
