import { expect } from '@playwright/test';
import { startWorkshop } from './captured-cards.ts';
import { test } from './journey.ts';
import { pickFile } from './picked-file.ts';
import { goTo, saved } from './workshop.ts';

/** A title above the header, a stray comma in row 5, a row without a name, and a kind of partner that nobody here knows. */
const SHEET = `Marlow County sign-in,,,,
First name,Last name,Title,Organization,Sector
Ana,Reyes,Clinician,Riverside Behavioral Health,Health department
Bo,Lindqvist,Deputy,Marlow County Sheriff,Cops
Cy,Adeyemi,Director,Housing, Trust,Housing
,,Captain,,
`;

test('a sign-in sheet comes in with its broken rows kept aside, and the door needs two keys for a person', async ({
  page,
}) => {
  await page.goto('/');
  await startWorkshop(page, 'Alder County');
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Import a sheet' }).click();
  await pickFile(page, 'Choose a file', { name: 'sign-in.csv', content: Buffer.from(SHEET) });

  const preview = page.getByRole('dialog', { name: 'What is in sign-in.csv' });
  await expect(preview.getByText('2 rows are no people.')).toBeVisible();
  await expect(preview.getByRole('combobox', { name: 'Column 4 Organization' })).toHaveValue('agency');
  await preview.getByRole('combobox', { name: /^“Cops” is no kind/ }).selectOption({ label: 'Law enforcement' });
  await preview.getByRole('button', { name: 'Take 2 people' }).click();

  const aside = page.getByRole('region', { name: '2 rows kept aside' });
  await expect(aside.getByText('Row 5 of sign-in.csv. It has more cells')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Kind of partner of person 2' })).toHaveValue('k-law-enforcement');

  await test.step('what was kept aside is still there after a reload, and becomes a person', async () => {
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await aside.getByRole('button', { name: 'Make it a person (row 5)' }).click();
    await expect(page.getByRole('textbox', { name: 'Name of person 3' })).toHaveValue('Cy');
    await expect(page.getByRole('textbox', { name: 'Position of person 3' })).toHaveValue(
      'Adeyemi, Director, Housing, Trust, Housing',
    );
    await expect(page.getByRole('region', { name: '1 row kept aside' })).toBeVisible();
  });

  await test.step('people sign in by a letter and Enter', async () => {
    await page.getByRole('combobox', { name: 'Sign in by name' }).focus();
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await page.keyboard.press('b');
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 of 3 here')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Bo Lindqvist is here' })).toBeChecked();
  });
});
