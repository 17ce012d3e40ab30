import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './journey.ts';
import { openSample } from './workshop.ts';

/** The parts of the built app that are a screen or a view of their own, by the names of their files; the projector has a journey of its own. */
const SCREENS = readdirSync('dist/assets').filter((name) => /^[A-Z]\w*(Screen|Room|View)-[\w-]+\.js$/.test(name));

test('a walk over every screen and every view asks nothing of anybody', async ({ page, context }) => {
  const fetched = new Set<string>();
  context.on('request', (request) => fetched.add(new URL(request.url()).pathname.replace(/.*\//, '')));
  await openSample(page);
  const phases = page.getByRole('navigation', { name: 'Parts of the workshop' }).getByRole('button');
  for (const phase of await phases.all()) {
    await phase.click();
    await expect(phase).toHaveAttribute('aria-current', 'page');
    await seeEachView(page);
  }
  // The watch itself is `test`, which fails for a request to anybody else and for what the console has to say. Whoever adds a screen
  // that this walk does not come to adds the way to it.
  await expect.poll(() => SCREENS.filter((name) => !fetched.has(name))).toEqual([]);
});

/** Chooses each of the views that the screen offers in its head. */
async function seeEachView(page: Page): Promise<void> {
  await expect(page.getByText('Opening…')).toBeHidden();
  const views = page.getByRole('main').getByRole('radiogroup').first().getByRole('radio');
  const count = await views.count();
  for (let n = 0; n < count; n += 1) {
    await views.nth(n).dispatchEvent('click');
    await expect(views.nth(n)).toBeChecked();
    await expect(page.getByText('Opening…')).toBeHidden();
  }
}
