import { expect, type Page } from '@playwright/test';
import { choose, fillIn, moveChoice, pressOn, tabTo } from './keyboard.ts';
import { savedDocument } from './saved-file.ts';
import { captureLine, details } from './workshop.ts';

const PASTED = Array.from({ length: 20 }, (_, n) => `Pasted resource ${n + 1}`);

/** A new workshop from the first template, with all that its dialog asks for. */
export async function startWorkshop(page: Page) {
  await page.goto('/');
  await pressOn(page, page.getByRole('button', { name: 'New workshop' }));
  await fillIn(page, page.getByRole('textbox', { name: 'Title' }), 'Alder County intercept map');
  await fillIn(page, page.getByRole('textbox', { name: 'Place' }), 'Alder County');
  await fillIn(page, page.getByLabel('First day'), '11232026');
  await fillIn(page, page.getByLabel('Last day'), '11242026');
  await fillIn(page, page.getByRole('textbox', { name: 'Sponsor' }), 'Alder County Commissioners');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Alder County intercept map' })).toBeVisible();
  await expect(page.getByRole('button', { name: /, station \d of \d/ })).toHaveCount(13);
}

/** Adds a station, renames and moves it; adds a path; removes one and takes that back. */
export async function drawMap(page: Page) {
  await pressOn(page, page.getByRole('button', { name: 'Add station' }));
  await page.keyboard.type('Sobering Center');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Sobering Center, intercept 0, station 3 of 3/ })).toBeAttached();
  await choose(page, details(page).getByRole('combobox', { name: 'Intercept' }), 'Intercept 1');
  await pressOn(page, details(page).getByRole('button', { name: 'Move up' }));
  await expect(page.getByRole('button', { name: /^Sobering Center, intercept 1, station 2 of 3/ })).toBeAttached();

  await choose(page, details(page).getByRole('combobox', { name: 'New path to' }), 'Jail Re');
  await pressOn(page, details(page).getByRole('button', { name: 'Add path' }));
  await fillIn(page, details(page).getByRole('textbox', { name: 'Label' }), 'Walks over');
  await fillIn(page, details(page).getByRole('textbox', { name: 'People a year' }), '1,200');
  await page.keyboard.press('Enter');
  await expect.poll(() => pathsCalled(page, 'Walks over')).toEqual([expect.objectContaining({ volume: 1200 })]);

  await pressOn(page, details(page).getByRole('button', { name: 'Remove path' }));
  await expect(details(page)).toBeHidden();
  expect(await pathsCalled(page, 'Walks over')).toEqual([]);
  await page.keyboard.press('Control+Z');
  expect(await pathsCalled(page, 'Walks over')).toHaveLength(1);
  await page.keyboard.press('Control+Shift+Z');
  expect(await pathsCalled(page, 'Walks over')).toEqual([]);
  await page.keyboard.press('Control+Z');
  expect(await pathsCalled(page, 'Walks over')).toHaveLength(1);
}

/** Types and pastes cards of every kind, and switches kind and place in all the ways there are. */
export async function captureCards(page: Page) {
  const type = async (...lines: string[]) => {
    for (const line of lines) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
    }
  };
  await page.keyboard.press('/');
  await expect(captureLine(page)).toBeFocused();
  await type('0: g: No crisis beds in the county', 'No mobile team at night', 'r: Crisis line', 'Walk-in clinic');
  await type('3: g: Medication stops in jail', 'q: Post the clinic hours in the lobby', 'p: Who pays for buses?');
  await page.keyboard.type('>sober');
  const matches = page.getByRole('listbox', { name: 'Places that match' });
  await expect(matches.getByRole('option', { selected: true })).toHaveText('Sobering Center');
  await page.keyboard.press('Enter');
  await type('r: Eight recliners', 'o: A nurse for the night shift');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(captureLine(page)).toHaveAccessibleName('Next card: Opportunity, Local Law Enforcement');
  await page.keyboard.press('Alt+g');
  await type('Officers wait two hours at the door', 'One officer in ten is trained');
  await page.evaluate((lines) => navigator.clipboard.writeText(lines), `- 4: r: ${PASTED.join('\n- ')}`);
  await page.keyboard.press('Control+V');
  await expect(captureLine(page)).toHaveAccessibleName('Next card: Resource, Intercept 4: Reentry');

  await type('Typed by mistake');
  await page.keyboard.press('Control+Z');
  const { cards, stations } = await savedDocument(page);
  const texts = Object.values(cards).map(({ text }) => text);
  expect(texts).toHaveLength(31);
  expect(texts).toEqual(expect.arrayContaining(PASTED));
  const recliners = Object.values(cards).find(({ text }) => text === 'Eight recliners');
  const center = Object.values(stations).find(({ name }) => name === 'Sobering Center');
  expect(recliners).toMatchObject({ kind: 'resource', at: `station:${center?.id}` });
}

/** Walks the map to a card and fills in its details. */
export async function describeCard(page: Page) {
  await moveChoice(page, page.getByRole('radiogroup', { name: 'What the map shows' }), 'ArrowRight', 'Cards');
  // The map is one stop of the Tab key; arrow keys walk it.
  await tabTo(page, page.locator('[data-spot][tabindex="0"]'));
  await page.keyboard.press('Home');
  const center = page.getByRole('button', { name: /^Sobering Center, intercept 1/ });
  for (let n = 0; n < 12 && !(await isFocused(page, 'Sobering Center')); n += 1)
    await page.keyboard.press(n < 6 ? 'ArrowLeft' : n === 6 ? 'ArrowRight' : 'ArrowDown');
  await expect(center).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Resource: Eight recliners' })).toBeFocused();
  await page.keyboard.press('Space');

  const field = (name: string) => details(page).getByRole('textbox', { name, exact: true });
  await moveChoice(page, details(page).getByRole('radiogroup', { name: 'Is it enough?' }), 'ArrowRight', 'Short');
  await fillIn(page, field('Capacity'), '8');
  await fillIn(page, field('Unit'), 'recliners');
  await fillIn(page, details(page).getByLabel('Agency'), 'Alder Health');
  await fillIn(page, details(page).getByLabel('Heading'), 'Drop-off and deflection');
  await fillIn(page, field('Hours'), '18:00 to 06:00');
  await fillIn(page, field('Who is eligible'), 'Adults');
  await fillIn(page, field('Who refers'), 'Police');
  await fillIn(page, field('For whom'), 'People who have been drinking');
  await fillIn(page, field('Note'), 'Ask about weekends');
  await fillIn(page, details(page).getByLabel('Last checked'), '11232026');
  await page.keyboard.press('Escape');
  await expect(details(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /^Resource: Eight recliners, Short/ })).toBeFocused();
}

async function pathsCalled(page: Page, label: string) {
  return Object.values((await savedDocument(page)).paths).filter((path) => path.label === label);
}

const isFocused = (page: Page, name: string) =>
  page.evaluate((text) => document.activeElement?.getAttribute('aria-label')?.startsWith(text) === true, name);
