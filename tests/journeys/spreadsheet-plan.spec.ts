import { expect, type Page } from '@playwright/test';
import { inOrder } from '../../src/intercepts/model/order.ts';
import { test } from './journey.ts';
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
