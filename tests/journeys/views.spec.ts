import { expect, type Page } from '@playwright/test';
import { test } from './journey.ts';
import { expectAccessible } from './page.ts';
import { openSample } from './workshop.ts';

const VIEWS = ['Overview', 'Cards', 'Outline', 'Read back', 'Hand-offs', 'Coverage', 'Flow'] as const;
const GRIDS = ['Messages', 'Needs', 'Status', 'Agencies'] as const;

/** A projector, a large screen, a projector at 200 %, a phone; and colors that the system chooses. */
const SCREENS = [
  { name: 'projector', width: 1280, height: 720, forcedColors: 'none' },
  { name: 'projector with forced colors', width: 1280, height: 720, forcedColors: 'active' },
  { name: 'large screen', width: 1920, height: 1080, forcedColors: 'none' },
  { name: 'small laptop', width: 1024, height: 640, forcedColors: 'none' },
  { name: 'projector at 200 %', width: 640, height: 360, forcedColors: 'none' },
  { name: 'phone', width: 390, height: 844, forcedColors: 'none' },
] as const;

test('on every screen each view has one row of tools, and nothing stands over another or is cut off', async ({
  page,
}) => {
  await openSample(page);
  for (const { name, forcedColors, ...size } of SCREENS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ forcedColors });
    const heights = new Set<number>();
    for (const view of VIEWS) {
      await show(page, view);
      expect(await faultsOf(page), `${view}, ${name}`).toEqual([]);
      heights.add(await heightOf(page, '.map-toolbar'));
    }
    // The map stands where it stood, whichever view was looked at before.
    expect([...heights], name).toHaveLength(1);
  }
});

test('the arrow keys walk along the views and keep the focus, through every toolbar', async ({ page }) => {
  await openSample(page);
  await page.getByRole('radio', { name: 'Overview', exact: true }).focus();
  for (const view of VIEWS.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: view, exact: true })).toBeFocused();
  }
});

test('who sees the whole map sees the whole of it in a window of another size too', async ({ page }) => {
  await openSample(page);
  const width = () =>
    page
      .locator('.react-flow__node-lane')
      .evaluateAll((lanes) => lanes.reduce((sum, lane) => sum + lane.getBoundingClientRect().width, 0));
  await expect.poll(width).toBeLessThan(1280);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(width).toBeGreaterThan(1500);
  await page.setViewportSize({ width: 1024, height: 640 });
  await expect.poll(width).toBeLessThan(1024);
});

test('details that open take room beside the map and move nothing', async ({ page }) => {
  await openSample(page);
  await show(page, 'Cards');
  const places = () =>
    page
      .locator('.map-toolbar button, .capture input, .react-flow__node-lane')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().y));
  const before = await places();
  await page
    .getByRole('button', { name: /^Resource: / })
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  expect(await places()).toEqual(before);
  expect(await faultsOf(page)).toEqual([]);
});

test('every grid of the coverage is accessible, and so is the list of what it asks for', async ({ page }) => {
  await openSample(page);
  await show(page, 'Coverage');
  for (const grid of GRIDS) {
    await page.getByRole('radio', { name: grid }).check({ force: true });
    await expectAccessible(page, '.coverage');
  }
  await page.getByRole('radio', { name: 'Needs' }).check({ force: true });
  await page.getByRole('button', { name: 'Edit needs' }).click();
  await expect(page.getByRole('dialog', { name: 'Needs that people have' })).toBeVisible();
  await expectAccessible(page);
});

async function show(page: Page, view: string) {
  const list = page.getByRole('combobox', { name: 'What the map shows' });
  if (await list.isVisible()) await list.selectOption({ label: view });
  else await page.getByRole('radiogroup', { name: 'What the map shows' }).getByText(view, { exact: true }).click();
  // While a view is fetched, the one before it is still there, unseen.
  await expect(page.locator('.map-toolbar')).toHaveCount(1);
}

const heightOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);

/** What sticks out of the window, is cut by its own box, or lies over another: a line for each. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const shown = [
      ...document.querySelectorAll<HTMLElement>(
        '.map-toolbar :is(button, select, .choice), .capture :is(input, select, .choice)',
      ),
    ].filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1);
    const boxes = shown.map((element) => ({
      element,
      box: element.getBoundingClientRect(),
      name: element.textContent,
    }));
    const outside = boxes
      .filter(({ box }) => box.left < 0 || box.right > innerWidth || box.bottom > innerHeight)
      .map(({ name }) => `outside: ${name}`);
    const cut = boxes
      .filter(({ element }) => element.localName === 'button' && element.scrollWidth > element.clientWidth)
      .map(({ name }) => `cut: ${name}`);
    const over = boxes.flatMap((a, k) =>
      boxes
        .slice(k + 1)
        .filter(
          (b) =>
            !a.element.contains(b.element) &&
            a.box.left < b.box.right - 1 &&
            b.box.left < a.box.right - 1 &&
            a.box.top < b.box.bottom - 1 &&
            b.box.top < a.box.bottom - 1,
        )
        .map((b) => `over each other: ${a.name} and ${b.name}`),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...(scrollWidth > clientWidth ? [`wider than the window by ${scrollWidth - clientWidth}`] : []),
      ...outside,
      ...cut,
      ...over,
    ];
  });
