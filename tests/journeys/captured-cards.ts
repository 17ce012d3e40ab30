import { expect, type Page } from '@playwright/test';
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

/** The text of the file that *Save file* hands out. */
export async function savedFile(page: Page): Promise<string> {
  await expect(captureLine(page)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

/** The texts of all cards in the order in which they were captured at one place, as the saved file has them. */
export async function cardsIn(page: Page): Promise<string[]> {
  const { document } = JSON.parse(await savedFile(page));
  const cards: { order: string; text: string }[] = Object.values(document.cards ?? {});
  return cards.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map((card) => card.text);
}
