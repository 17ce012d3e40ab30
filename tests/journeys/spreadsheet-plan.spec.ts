import { expect, type Page } from '@playwright/test';
import { inOrder } from '../../src/intercepts/model/order.ts';
import { test } from './journey.ts';
import { pressOn, tabTo } from './keyboard.ts';
import { expectAccessible } from './page.ts';
import { savedDocument } from './saved-file.ts';
import { goTo, openSample } from './workshop.ts';

/** As a spreadsheet leaves it on the clipboard when four columns are copied. */
const ROWS = [
  ['Objective', 'Step', 'Who', 'When'],
  ['Open on weekends', 'Count who was turned away', 'Rosa Alvarez', '3/15'],
  ['', 'Ask the county for two nurses', 'County Health', 'end of March 2027'],
  ['Tell people', 'Print a card for patrol cars', 'Sheriff', 'by the next budget'],
];

async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((row) => row.join('\t')).join('\r\n');
  await page.evaluate((said) => navigator.clipboard.writeText(said), text);
  await page.keyboard.press('Control+V');
}

test('a plan that was written in a spreadsheet is pasted, put right by the keys of one, and undone in one step', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page);
  await goTo(page, 'Plan');
  const before = await savedDocument(page);
  await page.getByRole('textbox', { name: 'New objective' }).focus();
  await paste(page, ROWS);
  const lead = (of: string) =>
    page
      .getByRole('row')
      .filter({ hasText: of })
      .getByRole('combobox', { name: /^Lead of/ });
  await expect(lead('Count who was turned away')).toHaveValue('Rosa Alvarez');
  const steps = Object.values((await savedDocument(page)).steps);
  const pasted = inOrder(steps).filter(({ id }) => !(id in before.steps));
  expect(pasted.map(({ text, lead: who, due }) => [text, who, due])).toEqual([
    ['Count who was turned away', 'Rosa Alvarez', '2027-03-15'],
    ['Ask the county for two nurses', 'County Health', '2027-03-31'],
    ['Print a card for patrol cars', 'Sheriff', 'by the next budget'],
  ]);
  await expectAccessible(page);

  // Arrows go through the table; Ctrl+D takes what stands above.
  await lead('Count who was turned away').focus();
  await page.keyboard.press('ArrowDown');
  await expect(lead('Ask the county for two nurses')).toBeFocused();
  await page.keyboard.press('Control+D');
  await expect(lead('Ask the county for two nurses')).toHaveValue('Rosa Alvarez');
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await expect.poll(() => savedDocument(page)).toEqual(before);
});

test('what is still open is read to the room, followed up by keys, and a thought is put aside on the way', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, 'Plan');
  await pressOn(page, page.getByRole('button', { name: 'Before leaving' }));
  await expectAccessible(page);
  await pressOn(page, page.getByRole('button', { name: /^Due.*Set up ID photographs/ }));
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Due of step/);
  await page.keyboard.type('in 6 weeks');
  await page.keyboard.press('Enter');

  await page.keyboard.press('Shift+F8');
  await expect(page.getByRole('dialog', { name: 'Put aside' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type('A new building');
  await page.keyboard.press('Enter');

  await pressOn(page, page.getByRole('button', { name: 'Follow up', exact: true }));
  await expectAccessible(page);
  const status = page.getByRole('combobox', { name: 'Status of step 1.1' });
  await tabTo(page, status);
  await page.keyboard.type('Dr');
  await expect(status).toHaveValue('dropped');
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByRole('dialog', { name: /^Step 1\.1/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const { cards, steps } = await savedDocument(page);
  expect(Object.values(cards)).toContainEqual(expect.objectContaining({ kind: 'parked', text: 'A new building' }));
  expect(Object.values(steps)).toContainEqual(
    expect.objectContaining({ status: 'dropped', reviewedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }),
  );
});
