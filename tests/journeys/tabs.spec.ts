import { expect } from '@playwright/test';
import { capture, cardsIn, startWorkshop } from './captured-cards.ts';
import { test } from './journey.ts';
import { saved } from './workshop.ts';

test('two tabs show the same workshop live, and a reload finds what either has written', async ({ page, context }) => {
  await page.goto('/');
  await startWorkshop(page, 'Two laptops, one projector');
  await expect(saved(page)).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await capture(page, 'From the first tab');
  await expect.poll(() => cardsIn(second)).toEqual(['From the first tab']);
  await capture(second, 'From the second tab');
  await expect.poll(() => cardsIn(page)).toEqual(['From the first tab', 'From the second tab']);

  await expect(saved(page)).toBeVisible();
  await expect(saved(second)).toBeVisible();
  await second.close();
  await page.reload();
  expect(await cardsIn(page)).toEqual(['From the first tab', 'From the second tab']);
});

test('undo in one tab takes back what was done there and leaves what was done in the other', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await startWorkshop(page, 'Two laptops, one projector');
  await expect(saved(page)).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await capture(page, 'Mine');
  await expect.poll(() => cardsIn(second)).toEqual(['Mine']);
  await capture(second, 'Theirs');
  await expect.poll(() => cardsIn(page)).toEqual(['Mine', 'Theirs']);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => cardsIn(second)).toEqual(['Theirs']);
});
