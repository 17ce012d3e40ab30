import { type BrowserContext, expect, type Page } from '@playwright/test';
import { test } from './journey.ts';
import { expectAccessible } from './page.ts';
import { captureLine, openSample } from './workshop.ts';

const choose = async (page: Page, name: RegExp) => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
};

async function openProjector(context: BrowserContext, page: Page): Promise<Page> {
  const [projector] = await Promise.all([context.waitForEvent('page'), choose(page, /^Open the projector window/)]);
  await expect(projector.locator('.react-flow__node-place').first()).toBeVisible();
  return projector;
}

test('the projector shows the map without controls, and what the scribe types and looks at', async ({
  page,
  context,
}) => {
  await openSample(page);
  const projector = await openProjector(context, page);
  await expect(projector).toHaveTitle('Marlow County intercept map (fictional sample), projector');
  // Nothing there can be pressed, by the keyboard or the pointer.
  await projector.keyboard.press('Tab');
  await expect(projector.locator(':focus')).toHaveCount(0);
  await projector.locator('.react-flow__node-place').first().click({ force: true });
  await expect(projector.getByRole('complementary')).toHaveCount(0);
  await expectAccessible(projector);

  await page.getByRole('radio', { name: 'Cards', exact: true }).check({ force: true });
  await captureLine(page).fill('>sobering');
  await page.keyboard.press('Enter');
  await captureLine(page).fill('Nobody can reach the deputy');
  await page.keyboard.press('Enter');
  await expect(projector.getByText('Nobody can reach the')).toBeInViewport();
  await expect(projector.getByText('Intercept 1: Law Enforcement')).toBeInViewport();

  await page.getByRole('radio', { name: 'Read back' }).check({ force: true });
  await expect(projector.getByRole('heading', { name: 'Law Enforcement', level: 2 })).toBeVisible();
  await expect(projector.getByText('Nobody can reach the deputy')).toBeInViewport();
  await expectAccessible(projector);
});

test('the projector follows into the hand-offs, every grid and the flow, and has nothing to press there', async ({
  page,
  context,
}) => {
  await openSample(page);
  const projector = await openProjector(context, page);
  const show = (view: string) =>
    page.getByRole('radiogroup', { name: 'What the map shows' }).getByText(view, { exact: true }).click();
  const heading = (name: string) => expect(projector.getByRole('heading', { name, level: 2 })).toBeVisible();
  await show('Hand-offs');
  await heading('Hand-offs with gaps, most first');
  await show('Coverage');
  await heading('Resources and gaps by intercept and need');
  await page.getByRole('radio', { name: 'Agencies' }).check({ force: true });
  await heading('Resources and gaps by agency and intercept');
  await expect(projector.getByRole('button')).toHaveCount(0);
  await expectAccessible(projector);
  await show('Flow');
  await heading('How many people a year arrive, leave and go deeper');
  await page.getByRole('slider', { name: 'More leave at intercept 1' }).press('ArrowRight');
  await heading('What if more people left early?');
  await expect(projector.getByText(/fewer people a year reach Intercept 2/)).toBeVisible();
  await expect(projector.getByRole('slider')).toHaveCount(0);
  await expectAccessible(projector);
});

test('the projector stands still when the scribe says so, and follows again', async ({ page, context }) => {
  await openSample(page);
  await page.getByRole('radio', { name: 'Read back' }).check({ force: true });
  const [projector] = await Promise.all([context.waitForEvent('page'), choose(page, /^Open the projector window/)]);
  const heading = projector.getByRole('heading', { level: 2 });
  await expect(heading).toContainText('Community Services');

  await choose(page, /^Hold the projector still/);
  await page.getByRole('button', { name: 'Next →' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Law Enforcement');
  await expect(heading).toContainText('Community Services');
  // It stands where it stood also when it is loaded again.
  await projector.reload();
  await expect(heading).toContainText('Community Services');

  await choose(page, /^Let the projector follow me/);
  await expect(heading).toContainText('Law Enforcement');
});

test('the projector works without a network', async ({ page, context }) => {
  await openSample(page);
  const projector = await openProjector(context, page);
  // Both windows fetch their last screens while people look: what a first visit has not brought in yet is not there without a network.
  await Promise.all([page, projector].map((one) => one.waitForLoadState('networkidle')));
  await context.setOffline(true);
  await page.getByRole('radio', { name: 'Read back' }).check({ force: true });
  await expect(projector.getByRole('heading', { name: 'Community Services' })).toBeVisible();
});
