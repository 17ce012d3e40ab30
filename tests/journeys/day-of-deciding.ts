import { expect, type Page } from '@playwright/test';
import { fillIn, moveChoice, pressOn, tabTo } from './keyboard.ts';
import { phaseButton } from './workshop.ts';

/** Four people, which makes twelve dots. */
export async function welcomePeople(page: Page) {
  await pressOn(page, phaseButton(page, 'People'));
  await tabTo(page, page.getByRole('textbox', { name: 'Name of the next person' }));
  for (const [name, position, agency] of [
    ['Ada Brook', 'Sheriff', 'Alder County Sheriff'],
    ['Ben Cole', 'Director', 'Alder Health'],
    ['Cy Dunn', 'Peer', 'Hope House'],
    ['Di Egan', 'Judge', 'Alder County Court'],
  ] as const) {
    for (const cell of [name, position]) {
      await page.keyboard.type(cell);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(agency);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('4 people')).toBeVisible();
}

/** One priority of two gaps, three of one gap each. */
export async function makePriorities(page: Page) {
  await pressOn(page, phaseButton(page, 'Priorities'));
  await tabTo(page, page.getByRole('option', { name: 'No crisis beds in the county' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  const candidates = page.getByRole('textbox', { name: /^Title of priority/ });
  await expect(candidates).toHaveCount(1);
  for (let n = 2; n <= 4; n += 1) {
    await tabTo(page, page.getByRole('option').first());
    await page.keyboard.press('Enter');
    await expect(candidates).toHaveCount(n);
  }
  await fillIn(page, candidates.first(), 'A crisis center that never closes');
  await page.keyboard.press('Enter');
}

/** Counts with a tie at the cut, which the room decides. */
export async function vote(page: Page) {
  const stages = page.getByRole('radiogroup', { name: 'Steps of prioritizing' });
  await moveChoice(page, stages, 'ArrowRight', 'Vote');
  await expect(page.getByRole('textbox', { name: 'People who vote' })).toHaveValue('4');
  await pressOn(page, page.getByRole('button', { name: 'Start the vote' }));
  await tabTo(page, page.getByRole('textbox', { name: 'Dots for A crisis center that never closes' }));
  for (const count of ['4', '3', '3', '2']) {
    await page.keyboard.type(count);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('All 12 dots typed')).toBeVisible();
  await moveChoice(page, stages, 'ArrowRight', 'Ranking');
  await fillIn(page, page.getByRole('textbox', { name: 'How many priorities get a plan' }), '2');
  await page.keyboard.press('Enter');
  await pressOn(page, page.getByRole('button', { name: 'Choose the top 2' }));
  await expect(page.getByText('2 priorities share 3 dots')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Choose all 3' }));
  await expect(page.getByText('3 chosen')).toBeVisible();
}

/** One objective with a step; the list of blanks leads to a cell that was left out. */
export async function writePlan(page: Page) {
  await pressOn(page, page.getByRole('button', { name: 'Write the plan' }));
  await fillIn(page, page.getByRole('textbox', { name: 'New objective' }), 'Open the center by June');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Find a building near the jail');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ada Brook');
  await fillIn(page, page.getByRole('textbox', { name: 'Due of step 1.1' }), '3/15');
  await page.keyboard.press('Enter');
  await pressOn(page, page.getByRole('button', { name: /still blank/ }));
  await pressOn(page, page.getByRole('button', { name: 'Measure of step 1.1 is blank' }));
  await expect(page.getByRole('textbox', { name: 'Measure of step 1.1' })).toBeFocused();
  await page.keyboard.type('Lease signed');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Measure of step 1.1 is blank' })).toBeHidden();
}
