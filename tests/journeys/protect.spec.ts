import { expect } from '@playwright/test';
import { capture, cardsIn, startWorkshop } from './captured-cards.ts';
import { downloadedBy } from './downloads.ts';
import { test } from './journey.ts';
import { expectAccessible } from './page.ts';
import { pickFile } from './picked-file.ts';

test('a file saved with a passphrase opens with it, and says so when it is another', async ({ page }) => {
  await page.goto('/');
  await startWorkshop(page, 'A day behind a lock');
  await capture(page, 'Not for the train');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save with a passphrase' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('four calm horses');
  await page.getByLabel('The same again').fill('four calm horses');
  await expectAccessible(page);
  const { name, bytes } = await downloadedBy(page, () => page.getByRole('button', { name: 'Save the file' }).click());
  expect(name).toMatch(/\.sim\.json\.age$/);
  expect(bytes.toString('latin1')).not.toContain('Not for the train');

  await page.getByRole('button', { name: 'All workshops' }).click();
  await page.getByRole('button', { name: 'Remove A day behind a lock from this device' }).click();
  await pickFile(page, 'Open file', { name, content: bytes });
  await page.getByLabel('Passphrase').fill('four wild horses');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('does not open the file');
  await page.getByLabel('Passphrase').fill('four calm horses');
  await page.keyboard.press('Enter');
  expect(await cardsIn(page)).toEqual(['Not for the train']);
});

test('what looks like a person’s data is flagged while it is typed, and what was called harmless stays so', async ({
  page,
}) => {
  await page.goto('/');
  await startWorkshop(page, 'A day about a system');
  await capture(page, 'J. Doe, DOB 4/12/1987, waits longest');
  await page.getByRole('button', { name: '1 personal detail?' }).click();
  await expect(page.getByText('Date of birth in Card: DOB 4/12/1987')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Harmless: DOB 4/12/1987' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: '1 personal detail?' })).toHaveCount(0);
  await page.reload();
  expect(await cardsIn(page)).toEqual(['J. Doe, DOB 4/12/1987, waits longest']);
  await expect(page.getByRole('button', { name: '1 personal detail?' })).toHaveCount(0);
  await capture(page, 'Call her at 555-238-0199');
  await expect(page.getByRole('button', { name: '1 personal detail?' })).toBeVisible();
});
