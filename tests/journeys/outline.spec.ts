import { expect, type Page } from '@playwright/test';
import { test } from './journey.ts';
import { expectAccessible } from './page.ts';
import { details, openSample, saved } from './workshop.ts';

const view = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true });
const outline = (page: Page) => page.getByRole('region', { name: 'Outline of the map' });

test('every other way to look at the map is accessible, light and dark', async ({ page }) => {
  await openSample(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const name of ['Outline', 'Read back', 'Hand-offs']) {
      await view(page, name);
      await expectAccessible(page);
    }
    await view(page, 'Cards');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('dialog', { name: 'Filter' }).getByText('Gap', { exact: true }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: 'Filter' })).toContainText('of 138 cards');
    await expectAccessible(page);
    await page.keyboard.press('Alt+Digit0');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('jail');
    await expect(page.getByRole('listbox', { name: 'What was found' }).getByRole('option').first()).toBeVisible();
    await expectAccessible(page);
    // The first one empties the line.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
});

test('the outline edits the map with the keyboard alone, and undo takes it back', async ({ page }) => {
  await openSample(page);
  await view(page, 'Outline');
  await outline(page).getByRole('button', { name: 'Actions: Intercept 3: Jails / Courts' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Add station' }).press('Enter');
  // The name of what was made waits to be typed.
  await page.keyboard.type('Competency unit');
  await page.keyboard.press('Enter');
  await expect(outline(page).getByRole('heading', { name: 'Competency unit' })).toBeVisible();
  await page.keyboard.press('Escape');

  await outline(page).getByRole('button', { name: 'Competency unit', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(outline(page).getByRole('button', { name: 'Competency unit', exact: true })).toBeFocused();
  const order = outline(page)
    .getByRole('region', { name: 'Intercept 3: Jails / Courts' })
    .getByRole('heading', { level: 3 });
  await expect(order).toHaveText(['Jail', 'Specialty Courts', 'Competency unit', 'Dispositional Court']);

  await page.keyboard.press('Enter');
  await expect(details(page)).toBeFocused();
  await details(page).getByLabel('New path to').selectOption({ label: 'Community' });
  await details(page).getByRole('button', { name: 'Add path' }).press('Enter');
  await expect(outline(page).getByRole('list', { name: 'Paths at Competency unit' })).toContainText('Exit: Community');

  await outline(page).getByRole('button', { name: 'Competency unit', exact: true }).focus();
  await page.keyboard.press('Delete');
  await expect(outline(page).getByRole('heading', { name: 'Competency unit' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(outline(page).getByRole('heading', { name: 'Competency unit' })).toBeVisible();
});

test('the palette goes to a card that is folded away, in the picture and in the text', async ({ page }) => {
  await openSample(page);
  for (const name of ['Hand-offs', 'Outline']) {
    await view(page, name);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('shelter turns');
    await expect(page.getByRole('listbox', { name: 'What was found' }).getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(details(page)).toBeVisible();
    await expect(page.locator(':focus')).toBeInViewport();
    await expect(page.locator(':focus')).toHaveAccessibleName(/^Gap: The shelter turns away/);
  }
});

test('read-back ticks what the room has confirmed, and it is still ticked after a reload', async ({ page }) => {
  await openSample(page);
  await view(page, 'Read back');
  await page.getByText('The room has confirmed this').click();
  await page.getByRole('button', { name: 'Next →' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Law Enforcement' })).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await view(page, 'Read back');
  await expect(page.getByRole('button', { name: 'Intercept 0: Community Services, Confirmed' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the map is its outline, nothing is wider than the screen, and details cover the list', async ({ page }) => {
    await openSample(page);
    await expect(outline(page)).toBeVisible();
    await expectFits(page);
    await expectAccessible(page);
    await outline(page).getByRole('button', { name: '911 Dispatch', exact: true }).tap();
    await expect(details(page)).toBeInViewport({ ratio: 0.9 });
    await expectFits(page);
    await expectAccessible(page);
    await details(page).getByRole('button', { name: 'Close details' }).tap();
    for (const name of ['Read back', 'Hand-offs', 'Coverage']) {
      await page.getByRole('combobox', { name: 'What the map shows' }).selectOption({ label: name });
      await expectFits(page);
    }
  });
});

async function expectFits(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBe(0);
}
