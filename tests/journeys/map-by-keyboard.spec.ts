import { expect, type Page } from '@playwright/test';
import { cardsAt, interceptsOf, pathsOf, stationsOf } from '../../src/intercepts/model/places.ts';
import type { WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';
import { test } from './journey.ts';
import { choose, fillIn, pressOn } from './keyboard.ts';
import { type PublishedLane, publishedLanes } from './published-rows.ts';
import { savedDocument } from './saved-file.ts';
import { captureLine, details, saved } from './workshop.ts';

const PATHS = [
  ['Local Law Enforcement', 'Initial Detention'],
  ['Initial Detention', 'First Court Appearance'],
  ['First Court Appearance', 'Jail'],
  ['Jail', 'Jail reentry'],
  ['Jail reentry', 'Probation'],
] as const;

/** Typed at the courts by mistake. */
const MISPLACED = 'Detention Crisis Intervention Response Team (two-person deputies)';

test('the map that Harris County has published is drawn from nothing with the keyboard alone', async ({ page }) => {
  const lanes = publishedLanes('harris-county-tx');
  await startBlank(page);
  for (const lane of lanes) await drawLane(page, lane);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  for (const lane of lanes) await typeCards(page, lane);
  await reloadHalfTyped(page);

  // A card of the jail was typed at the courts, behind the others: it is moved, and then put in its order.
  await jumpTo(page, 'Detention Crisis');
  await page.keyboard.press('m');
  await page.keyboard.type('Jail');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/moved to Jail, 3 of 3/).first()).toBeAttached();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(page.getByText(/moved to Jail, 1 of 3/).first()).toBeAttached();

  for (const [from, to] of PATHS) await connect(page, from, to);
  await page.keyboard.press('Control+Z');
  await expect(page.getByText(/^Undone: Path added/).first()).toBeAttached();
  await page.keyboard.press('Control+Shift+Z');

  const document = await savedDocument(page);
  expect(inOrder(drawn(document))).toEqual(inOrder(lanes));
  expect(pathsOf(document).map(({ from, to }) => [nameOf(document, from), nameOf(document, to)])).toEqual(PATHS);
});

async function startBlank(page: Page) {
  await page.goto('/');
  await pressOn(page, page.getByRole('button', { name: 'New workshop' }));
  await fillIn(page, page.getByRole('textbox', { name: 'Title' }), 'Harris County');
  await choose(page, page.getByRole('combobox', { name: 'Start from' }), 'Blank');
  await pressOn(page, page.getByRole('button', { name: 'Create workshop' }));
  await expect(captureLine(page)).toBeFocused();
}

/** Looks for something by name and presses Enter on the first that is found. */
async function jumpTo(page: Page, words: string) {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** An intercept with its introduction, then its stations; what was made a moment ago takes its name at once. */
async function drawLane(page: Page, { number, name, narrative, stations }: PublishedLane) {
  await jumpTo(page, 'Add intercept');
  await expect(details(page).getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('textbox', { name: 'Number' })).toHaveValue(number);
  await page.keyboard.press('Tab');
  await page.keyboard.type(narrative);
  for (const station of stations.keys()) {
    if (station === '') continue;
    await jumpTo(page, 'Add station');
    await expect(details(page).getByRole('textbox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type(station);
    await page.keyboard.press('Enter');
  }
}

/** The cards as the room names them: a place, then card after card. */
async function typeCards(page: Page, { number, stations }: PublishedLane) {
  for (const [station, texts] of stations) {
    await goTo(page, station === '' ? `${number}:` : `>${station}`);
    await page.keyboard.type('r: ');
    for (const text of texts.filter((each) => each !== MISPLACED)) await enter(page, text);
    if (station === 'Specialty Courts') await enter(page, MISPLACED);
  }
}

/** A reload takes nothing from the map, nor from the line that is being typed. */
async function reloadHalfTyped(page: Page) {
  await page.keyboard.type('r: Not on the li');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(captureLine(page)).toHaveValue('Not on the li');
  await expect(captureLine(page)).toHaveAccessibleName('Next card: Resource, Probation');
  await enter(page, 'st');
  await page.keyboard.press('Control+Z');
  await expect(page.getByText(/^Undone: Resource added at Probation/).first()).toBeAttached();
}

async function goTo(page: Page, place: string) {
  await page.keyboard.type(place);
  await page.keyboard.press('Enter');
}

async function enter(page: Page, text: string) {
  await expect(captureLine(page)).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(captureLine(page)).toHaveValue('');
}

async function connect(page: Page, from: string, to: string) {
  await jumpTo(page, from);
  await page.keyboard.press('c');
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
}

/** Two maps with the same keys in another order are equal, two lists are not. */
const inOrder = (lanes: readonly PublishedLane[]) => lanes.map((lane) => ({ ...lane, stations: [...lane.stations] }));

const nameOf = (document: WorkshopDocument, station: string) => document.stations[station]?.name;

/** The map as the published list would have it. */
const drawn = (document: WorkshopDocument): PublishedLane[] =>
  interceptsOf(document).map(({ id, number, name, narrative }) => {
    const own = cardsAt(document, `intercept:${id}`).map(({ text }) => text);
    return {
      number,
      name,
      narrative,
      stations: new Map([
        ...(own.length > 0 ? [['', own] as const] : []),
        ...stationsOf(document, id).map(
          (station) => [station.name, cardsAt(document, `station:${station.id}`).map(({ text }) => text)] as const,
        ),
      ]),
    };
  });
