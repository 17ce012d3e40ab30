import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { squeezed } from '../export/checker/textOf.ts';
import { downloadedBy, readPaper } from './downloads.ts';
import { test } from './journey.ts';
import { expectAccessible } from './page.ts';
import { pickFile } from './picked-file.ts';
import { goTo } from './workshop.ts';

/** Where the room puts each moment of the story, on the map of the county. */
const STATIONS = [
  'Crisis Care Continuum',
  '911 Dispatch',
  'First Court Appearance',
  'Jail',
  'Jail Reentry',
  'Crisis Care Continuum',
] as const;

test('a person found incompetent to stand trial is walked over a county map, lost, and found in the report', async ({
  page,
}) => {
  const content = readFileSync(new URL('../data/harris-county-tx.csv', import.meta.url));
  await page.goto('/');
  await pickFile(page, 'Open file', { name: 'harris-county-tx.csv', content });
  await page.getByRole('dialog', { name: 'What came in' }).getByRole('button', { name: 'Close' }).click();

  await goTo(page, 'Learn');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begin this walk: A person found incompetent to stand trial' }).click();
  await expect(page.getByText('Nobody meets 4 needs yet.')).toBeVisible();
  await page.getByLabel('Who meets Mental health').fill('The competency clinic');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nobody meets 3 needs yet.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Start walking' }).click();
  for (const [index, station] of STATIONS.entries()) {
    await expect(page.getByRole('article', { name: `Moment ${index + 1} of 6` })).toBeVisible();
    await page.getByLabel('Where is this?').selectOption({ label: station });
    if (index < STATIONS.length - 1) await page.keyboard.press('Alt+PageDown');
  }
  await sayWhatHappensInJail(page);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Show on the map' }).click();
  const bar = page.getByRole('region', { name: 'Walk: A person found incompetent to stand trial' });
  const stops = bar.getByRole('list', { name: 'Places of the walk' }).getByRole('listitem');
  await expect(stops).toHaveText([
    '1 Crisis Care Continuum',
    /no path 2 911 Dispatch$/,
    /no path 3 First Court Appearance$/,
    '4 Jail × lost here',
    '5 Jail Reentry',
    /6 Crisis Care Continuum$/,
  ]);
  // Signs with numbers at the places, and one leg for each step.
  await expect(page.locator('.trail-sign')).toHaveText(['1 · 6', '2', '3', '4 × lost here', '5']);
  await expect(page.locator('.trail-leg')).toHaveCount(5);
  await expectAccessible(page);

  const { findings, text } = await readPaper(
    await downloadedBy(page, () => page.getByRole('button', { name: 'PDF', exact: true }).click()),
  );
  expect(findings).toEqual([]);
  const read = squeezed(text);
  for (const words of [
    'Walked along the map',
    'The person is lost here',
    'He waits five months for a bed.',
    'Nobody tells the clinic that he leaves',
    'Needs that nobody meets',
  ])
    expect(read).toContain(squeezed(words));
});

/** Back at the fourth moment: lost there, and what is missing on the way out and on a way that nobody has drawn. */
async function sayWhatHappensInJail(page: Page) {
  await page.getByRole('button', { name: /^4 Jail$/ }).click();
  await page.getByLabel('What would happen here').fill('He waits five months for a bed.');
  await page.keyboard.press('Alt+l');
  await expect(page.getByRole('checkbox', { name: 'The person is lost here' })).toBeChecked();
  await page
    .getByRole('textbox', { name: 'Missing on the way to Jail Reentry' })
    .fill('Nobody tells the clinic that he leaves');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByText('Nobody tells the clinic that he leaves')).toBeVisible();
  await page.keyboard.press('Alt+PageDown');
  await expect(page.getByText(/^No path on the map leads from Jail Reentry/)).toBeVisible();
  await page.keyboard.press('Alt+h');
  await expect(page.getByText(/^No path on the map leads from Jail Reentry/)).toBeHidden();
}
