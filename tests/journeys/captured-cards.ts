import { expect, type Page } from '@playwright/test';
import { savedDocument } from './saved-file.ts';
import { captureLine } from './workshop.ts';

/** Starts a workshop from the first template, from the shelf. */
export async function startWorkshop(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New workshop' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('button', { name: 'Create workshop' }).click();
  await expect(captureLine(page)).toBeVisible();
}

/** Types a card into the line under the map. */
export async function capture(page: Page, text: string): Promise<void> {
  await captureLine(page).fill(text);
  await captureLine(page).press('Enter');
}

/** The texts of all cards in the order in which they were captured at one place, as the saved file has them. */
export async function cardsIn(page: Page): Promise<string[]> {
  await expect(captureLine(page)).toBeVisible();
  const { cards } = await savedDocument(page);
  return Object.values(cards)
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map((card) => card.text);
}
