import { expect, type Locator, type Page } from '@playwright/test';

type Phase = 'Prepare' | 'People' | 'Map' | 'Learn' | 'Priorities' | 'Plan' | 'Report';

/** Starts a workshop from the sample, on a device that has none. */
export async function openSample(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await expect(saved(page)).toBeVisible();
}

export async function goTo(page: Page, phase: Phase): Promise<void> {
  await phaseButton(page, phase).click();
  await expect(phaseButton(page, phase)).toHaveAttribute('aria-current', 'page');
}

export const phaseButton = (page: Page, phase: Phase): Locator =>
  page.getByRole('navigation', { name: 'Parts of the workshop' }).getByRole('button', { name: phase });

/** Shown once all work is on the disk. */
export const saved = (page: Page): Locator => page.getByText(/^Saved /);

/** The line that takes the next card. */
export const captureLine = (page: Page): Locator => page.getByRole('combobox', { name: /^Next card: / });

/** Everything about what is selected on the map. */
export const details = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' });
