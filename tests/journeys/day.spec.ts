import { type Browser, expect, type Page } from '@playwright/test';
import { squeezed } from '../export/checker/textOf.ts';
import { makePriorities, vote, welcomePeople, writePlan } from './day-of-deciding.ts';
import { captureCards, describeCard, drawMap, startWorkshop } from './day-of-mapping.ts';
import { type Downloaded, downloadedBy, readPaper } from './downloads.ts';
import { faultsOf, test } from './journey.ts';
import { pressOn } from './keyboard.ts';
import { savedDocument, savedFile } from './saved-file.ts';
import { captureLine, saved } from './workshop.ts';

test('a whole day by keyboard alone, from an empty template to the plan in everybody’s hands', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await test.step('start a workshop', () => startWorkshop(page));
  await test.step('draw the map', () => drawMap(page));
  await test.step('capture cards', () => captureCards(page));
  await test.step('say more about a card', () => describeCard(page));
  await test.step('go on after a reload', () => reload(page));
  await test.step('write down who is here', () => welcomePeople(page));
  await test.step('make priorities of gaps', () => makePriorities(page));
  await test.step('vote, and choose the first', () => vote(page));
  await test.step('write the plan', () => writePlan(page));
  await test.step('take the paper home', () => readReport(page));
  await test.step('go on from the file on another device', async () => {
    const file = await savedFile(page);
    const opened = await openedElsewhere(browser, baseURL ?? '', file);
    expect(opened).toEqual(await savedDocument(page));
  });
});

async function reload(page: Page) {
  await expect(saved(page)).toBeVisible();
  const before = await savedDocument(page);
  await page.reload();
  await expect(captureLine(page)).toBeVisible();
  expect(await savedDocument(page)).toEqual(before);
  expect(Object.values(before.cards)).toContainEqual(
    expect.objectContaining({
      text: 'Eight recliners',
      status: 'short',
      capacity: 8,
      capacityUnit: 'recliners',
      agency: 'Alder Health',
      heading: 'Drop-off and deflection',
      hours: '18:00 to 06:00',
      eligibility: 'Adults',
      referrers: 'Police',
      population: 'People who have been drinking',
      note: 'Ask about weekends',
      lastChecked: '2026-11-23',
    }),
  );
}

async function readReport(page: Page) {
  const paper = await downloadedBy(page, () => pressOn(page, page.getByRole('button', { name: 'PDF', exact: true })));
  expect(paper.name).toBe('alder-county-2026-11-23.pdf');
  const { findings, text } = await readPaper(paper);
  expect(findings).toEqual([]);
  const { cards, participants } = await savedDocument(page);
  const written = [
    ...Object.values(cards).map((card) => card.text),
    ...Object.values(participants).map(({ name }) => name),
    'A crisis center that never closes',
    'Open the center by June',
    'Find a building near the jail',
    'Lease signed',
  ];
  const read = squeezed(text);
  expect(written.filter((words) => !read.includes(squeezed(words)))).toEqual([]);
  expect(text).toMatch(/Mar\w* 15, 2027/);
  expect(read).toContain(squeezed('A crisis center that never closes 4 votes'));
}

async function openedElsewhere(browser: Browser, origin: string, file: Downloaded) {
  const context = await browser.newContext({ baseURL: origin });
  const faults = faultsOf(context, origin);
  const page = await context.newPage();
  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await pressOn(page, page.getByRole('button', { name: 'Open file' }));
  await (await chooser).setFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
  await expect(page.getByRole('heading', { name: 'Alder County intercept map' })).toBeVisible();
  const document = await savedDocument(page);
  await context.close();
  expect(faults).toEqual([]);
  return document;
}
