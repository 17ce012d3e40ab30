import { expect, type Locator, type Page } from '@playwright/test';

/** More stops of the Tab key than any screen has. */
const FAR = 120;

/** Presses Tab until the element has the focus, as somebody without a mouse does. Fails when Tab never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let n = 0; n < FAR; n += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  // Says in the report what was looked for, and where the focus was left.
  await expect(target).toBeFocused({ timeout: 1000 });
}

/** Goes to a button, or to whatever is pressed, and presses Enter. */
export async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a field and writes into it in place of what it holds. */
export async function fillIn(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Goes to a select and types the beginning of the option, without blanks: a blank would open the list. */
export async function choose(page: Page, target: Locator, beginning: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(beginning);
}

/** Goes to a row of choices, of which Tab reaches the one that holds, and moves on with the arrow keys. */
export async function moveChoice(page: Page, target: Locator, key: 'ArrowLeft' | 'ArrowRight', wanted: string) {
  await tabTo(page, target.locator('input:checked'));
  for (let n = 0; n < FAR && !(await target.getByRole('radio', { name: wanted }).isChecked()); n += 1)
    await page.keyboard.press(key);
  await expect(target.getByRole('radio', { name: wanted })).toBeChecked();
}

async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.count()) === 1 && target.evaluate((element) => element === element.ownerDocument.activeElement);
}
