import { expect, type Page } from '@playwright/test';
import { test } from './journey.ts';
import { savedDocument } from './saved-file.ts';
import { details, openSample, saved } from './workshop.ts';

/** Pieces of work on the map as the screens do them; each is one step for undo. */
const WORK: readonly { readonly name: string; readonly does: (page: Page) => Promise<void> }[] = [
  {
    name: 'a station moves to another lane',
    does: async (page) => {
      await page.getByRole('button', { name: /^911 Dispatch, intercept 1/ }).focus();
      await page.keyboard.press('Alt+Shift+ArrowRight');
    },
  },
  {
    name: 'cards are cut and pasted',
    does: async (page) => {
      await page.getByRole('button', { name: /^Resource: Warmline/ }).focus();
      await page.keyboard.press('Control+X');
      await page.getByRole('button', { name: /^Local Law Enforcement, intercept 1/ }).focus();
      await page.keyboard.press('Control+V');
    },
  },
  {
    name: 'a station is removed with its paths',
    does: async (page) => {
      await page.getByRole('button', { name: /^Local Law Enforcement, intercept 1/ }).focus();
      await page.keyboard.press('Delete');
    },
  },
  {
    name: 'a path is counted',
    does: async (page) => {
      await page.getByRole('button', { name: /^911 Dispatch, intercept 2/ }).focus();
      await page.keyboard.press('Space');
      await details(page).getByRole('button', { name: 'Community → 911 Dispatch (Calls 911)' }).click();
      await details(page).getByRole('textbox', { name: 'People a year' }).fill('6543');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'an intercept is ticked in the read-back',
    does: async (page) => {
      await show(page, 'Read back');
      await page.getByRole('checkbox', { name: 'The room has confirmed this' }).press('Space');
    },
  },
  {
    name: 'what is not there becomes a gap',
    does: async (page) => {
      await show(page, 'Coverage');
      await page.getByRole('button', { name: /^Housing, Intercept 1: .*: nothing noted/ }).click();
      await page.getByRole('button', { name: 'We have nothing here' }).click();
    },
  },
  {
    name: 'a need is no longer asked for',
    does: async (page) => {
      await page.getByRole('button', { name: 'Edit needs' }).click();
      await page.getByRole('button', { name: 'Remove Housing' }).click();
      await page.getByRole('button', { name: 'Close', exact: true }).click();
    },
  },
];

test('what is done with the map in one tab is seen in the other, undone and redone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(saved(second)).toBeVisible();
  await page.bringToFront();
  await show(page, 'Cards');
  for (const { name, does } of WORK) {
    const before = await savedDocument(page);
    await does(page);
    const after = await savedDocument(page);
    expect(after, name).not.toEqual(before);
    await expectToSay(second, after);
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    expect(await savedDocument(page), name).toEqual(before);
    await expectToSay(second, before);
    await page.getByRole('button', { name: /^Redo/ }).first().click();
    expect(await savedDocument(page), name).toEqual(after);
    await expectToSay(second, after);
  }
});

const show = (page: Page, view: string) =>
  page.getByRole('radiogroup', { name: 'What the map shows' }).getByText(view, { exact: true }).click();

/** The other tab hears of it by itself. */
const expectToSay = (tab: Page, document: unknown) => expect.poll(() => savedDocument(tab)).toEqual(document);
