import { expect, type Page } from '@playwright/test';
import { test } from './journey.ts';
import { fillIn, moveChoice, pressOn, tabTo } from './keyboard.ts';
import { expectAccessible } from './page.ts';
import { goTo, openSample } from './workshop.ts';

const stages = (page: Page) => page.getByRole('radiogroup', { name: 'Steps of prioritizing' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function openStage(page: Page, stage: string) {
  await openSample(page);
  await goTo(page, 'Priorities');
  await stages(page).getByRole('radio', { name: stage }).check({ force: true });
}

/** The rank and the title of a row of the ranking. */
const rowAt = (page: Page, n: number) => page.getByRole('row').nth(n);

test('a tie is broken by a run-off among those who are tied, by keyboard alone', async ({ page }) => {
  await openStage(page, 'Ranking');
  await expect(rowAt(page, 5)).toContainText('5tied');
  await expect(rowAt(page, 6)).toContainText('5tied');

  await fillIn(page, page.getByRole('textbox', { name: 'How many priorities get a plan' }), '5');
  await page.keyboard.press('Enter');
  await pressOn(page, button(page, 'Choose the top 5'));
  await expect(page.getByText('2 priorities share 9 dots')).toBeVisible();
  await expectAccessible(page);
  await pressOn(page, button(page, 'Run-off among these 2'));

  await expect(page.getByText('0 of 25 dots typed')).toBeVisible();
  const counts = page.getByRole('table').getByRole('textbox');
  await expect(counts).toHaveCount(2);
  await tabTo(page, counts.first());
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await page.keyboard.type('15');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('paragraph').filter({ hasText: '1 too many: 25 people × 1 dot make 25' })).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('14');
  await page.keyboard.press('Enter');
  await expect(page.getByText('All 25 dots typed')).toBeVisible();
  await expectAccessible(page);

  await moveChoice(page, stages(page), 'ArrowRight', 'Ranking');
  await expect(rowAt(page, 5)).toContainText('by run-offSteady, paid peer jobs at every intercept');
  await expect(rowAt(page, 6)).toContainText('by run-offLet the screening at booking');
  await pressOn(page, button(page, 'Choose the top 5'));
  await expect(
    page.getByRole('checkbox', { name: 'Plan for Steady, paid peer jobs at every intercept' }),
  ).toBeChecked();
  await expect(page.getByText('5 chosen')).toBeVisible();
});

test('a Delphi in two rounds shows median and spread, and how they have moved, to people with clean ballots', async ({
  page,
}) => {
  await openStage(page, 'Vote');
  await pressOn(page, button(page, 'New vote'));
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'How votes are counted' }).selectOption('Delphi ratings');
  await fillIn(page, page.getByRole('textbox', { name: 'People who vote' }), '3');
  await pressOn(page, button(page, 'Start the vote'));

  for (const ratings of ['9', '5', '1']) await rate(page, ratings);
  await expect(page.getByText('All ballots are in: 3 people vote.')).toBeVisible();
  await expect(button(page, 'Next ballot')).toHaveCount(0);
  const result = page.getByRole('row', { name: /^Open a crisis center/ });
  await expect(result).toHaveCount(0);
  await pressOn(page, button(page, 'Show the result to the room'));
  await expect(result).toContainText('3 to 7');
  await expectAccessible(page);

  await pressOn(page, button(page, 'Rate again in a further round'));
  for (const ratings of ['7', '6', '5']) await rate(page, ratings);
  await pressOn(page, button(page, 'Show the result to the room'));
  await expect(result).toContainText('5.5 to 6.5');
  await expect(result).toContainText('closer together, median was 5');
  await expectAccessible(page);

  await moveChoice(page, stages(page), 'ArrowRight', 'Ranking');
  await expect(page.getByRole('combobox', { name: 'Ranked by' })).toContainText('Delphi, round 2');
  await expect(rowAt(page, 1)).toContainText('6');
});

/** One person rates the first candidate; nothing of the ballot before is to be seen. */
async function rate(page: Page, rating: string) {
  await pressOn(page, button(page, /^(First|Next) ballot$/));
  const fields = page.getByRole('table').getByRole('textbox');
  await expect(fields.first()).toBeFocused();
  await expect(fields.first()).toHaveValue('');
  await page.keyboard.type(rating);
  await expect(fields.nth(1)).toBeFocused();
  if (rating === '9') await expectAccessible(page);
  await pressOn(page, button(page, 'Hand in the ballot'));
}

test('what is put in order, scored and reviewed at the end of the day is accessible', async ({ page }) => {
  await openStage(page, 'Tidy');
  for (const view of ['Put in order', 'Merged']) {
    await page.getByRole('radio', { name: view }).check({ force: true });
    await expectAccessible(page);
  }
  await page.getByRole('radio', { name: 'Vote' }).check({ force: true });
  await button(page, 'New vote').click();
  await page.getByRole('combobox', { name: 'How votes are counted' }).selectOption('Scores by criteria');
  await button(page, 'Start the vote').click();
  await expect(page.getByRole('heading', { name: 'Scores of the room' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('F9');
  await expect(page.getByRole('dialog', { name: 'Quick fixes and parking lot' })).toBeVisible();
  await expectAccessible(page);
});
