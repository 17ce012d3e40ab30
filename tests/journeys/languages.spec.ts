import { expect, type Page } from '@playwright/test';
import { test } from './journey.ts';
import { expectAccessible } from './page.ts';

/** Buttons, headings and labels that stick out of the window or out of themselves, and the page itself when it is too wide. */
const cutOn = (page: Page) =>
  page.evaluate(() => {
    const isCut = (element: HTMLElement) => {
      const { left, right, width } = element.getBoundingClientRect();
      const hides = getComputedStyle(element).overflowX !== 'visible';
      return width > 1 && left < innerWidth && (right > innerWidth + 1 || (hides && element.scrollWidth > width + 2));
    };
    // The title of the workshop may be long in any language; it ends in an ellipsis.
    const elements = document.querySelectorAll<HTMLElement>('button, label, th, h2, h3, select');
    const whole = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
    return [...whole, ...[...elements].filter(isCut).map((element) => element.textContent)];
  });

const SPOKEN = [
  {
    locale: 'es-US',
    language: 'es',
    sample: 'Probar el ejemplo',
    parts: 'Partes del taller',
    last: 'Informe',
    choice: 'Idioma del taller',
  },
  {
    locale: 'en-GB',
    language: 'en-GB',
    sample: 'Try the sample',
    parts: 'Parts of the workshop',
    last: 'Report',
    choice: 'Language of the workshop',
  },
] as const;

for (const { locale, language, sample, parts, last, choice } of SPOKEN) {
  test.describe(`in ${language}`, () => {
    test.use({ locale, viewport: { width: 1280, height: 720 } });

    test('the shelf speaks the language of the browser, a workshop its own, and nothing is cut on any screen', async ({
      page,
    }) => {
      await page.goto('/');
      await page.getByRole('button', { name: sample }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');

      await page
        .getByRole('navigation', { name: 'Parts of the workshop' })
        .getByRole('button', { name: 'Report' })
        .click();
      await page.getByRole('combobox', { name: 'Language of the workshop' }).selectOption(language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('combobox', { name: choice })).toHaveValue(language);

      const phases = page.getByRole('navigation', { name: parts });
      await expect(phases.getByRole('button', { name: last })).toHaveAttribute('aria-current', 'page');
      for (const phase of await phases.getByRole('button').all()) {
        await phase.click();
        await expect(phase).toHaveAttribute('aria-current', 'page');
        await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
        expect(await cutOn(page)).toEqual([]);
        await expectAccessible(page);
      }
    });
  });
}
