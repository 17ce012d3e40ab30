import { expect, type Page } from '@playwright/test';
import { sheetsInXlsx } from '../../src/export/xlsx/xlsx.ts';
import { downloadedBy, readPaper } from './downloads.ts';
import { test } from './journey.ts';
import { pressOn, tabTo } from './keyboard.ts';
import { expectAccessible } from './page.ts';
import { pickFile } from './picked-file.ts';
import { details, goTo, openSample } from './workshop.ts';

const OWN = {
  format: 'sim-checklist',
  version: 1,
  checklist: {
    id: 'veterans',
    name: 'Veterans first',
    per: 'intercept',
    scale: 'extent',
    statements: [{ intercept: 'i1', text: 'Somebody asks about service in the forces.' }],
  },
};

async function openChecklists(page: Page) {
  await openSample(page);
  await goTo(page, 'Prepare');
  await pressOn(page, page.getByRole('button', { name: 'Checklists' }));
}

/** Names who answers, and types one answer after another. */
async function answer(page: Page, who: string, keys: string) {
  await tabTo(page, page.getByRole('textbox', { name: 'Who answers' }));
  await page.keyboard.type(who);
  await page.keyboard.press('Enter');
  await page.keyboard.type(keys);
}

test('three people answer about a service by keyboard alone; a gap, an earlier answer and the report follow', async ({
  page,
}) => {
  await openChecklists(page);
  await expectAccessible(page);
  await pressOn(page, page.getByRole('button', { name: 'Take in: A diversion service that works' }));
  await page.getByRole('combobox', { name: 'Which service' }).selectOption({ label: 'Willow Court crisis residence' });
  await answer(page, 'Crisis team', 'ppf');
  await answer(page, 'Sheriff', 'pff');
  await answer(page, 'Peers', 'npf');
  await expect(page.getByRole('row', { name: /^Staff know the local/ })).toContainText('seen differently');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('e');
  await page.keyboard.type('No peer has been asked');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await expect(page.getByText('Willow Court crisis residence, not the case: Staff know the local')).toBeVisible();
  await expectAccessible(page);

  await test.step('the gap and its statement lead to each other', async () => {
    await pressOn(page, page.getByRole('button', { name: /^Show on the map/ }));
    await expect(details(page).getByRole('heading', { name: 'From a checklist' })).toBeVisible();
    await expectAccessible(page, '[aria-label="Details"]');
    await pressOn(page, page.getByRole('button', { name: /^Open the checklist at: Staff know the local/ }));
    await expect(page.getByRole('button', { name: /^Crisis team: Partly\. Staff know the local/ })).toBeFocused();
  });

  await test.step('what was answered a year before stands beside it', async () => {
    await page.getByLabel('When', { exact: true }).fill('2025-05-14');
    await page.getByRole('radio', { name: 'Over time' }).check({ force: true });
    await expect(page.getByRole('row', { name: /^Staff know what police/ })).toContainText('better');
    await expectAccessible(page);
  });

  await test.step('the report says all of it', async () => {
    const paper = await readPaper(
      await downloadedBy(page, () => page.getByRole('button', { name: 'PDF', exact: true }).click()),
    );
    expect(paper.findings).toEqual([]);
    expect(paper.text).toContain('A diversion service that works: Willow Court crisis residence');
    expect(paper.text).toContain('No peer has been asked');
    expect(paper.text).toContain('Willow Court crisis residence, not the case');
  });
});

test('a checklist that a coalition has saved is taken in as it is, and becomes its own', async ({ page }) => {
  await openChecklists(page);
  await pickFile(page, 'Open a checklist file', { name: 'x.checklist.json', content: Buffer.from('{"format":"x"}') });
  await expect(page.getByText(/This is no checklist that was saved here/).last()).toBeVisible();
  await pickFile(page, 'Open a checklist file', {
    name: 'veterans.checklist.json',
    content: Buffer.from(JSON.stringify(OWN)),
  });
  await answer(page, 'Veterans court', 'p');
  await page.getByRole('radio', { name: 'Statements' }).check({ force: true });
  await page.getByRole('textbox', { name: 'Next statement' }).fill('A peer calls within a day.');
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  const saved = await downloadedBy(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
  expect(saved.name).toMatch(/\.checklist\.json$/);
  expect(JSON.parse(saved.bytes.toString())).toMatchObject({
    checklist: { name: 'Veterans first', statements: [{ intercept: 'i1' }, { text: 'A peer calls within a day.' }] },
  });
});

test('those who pay go from a need at an intercept to its gaps and on to the card, and take the tables along', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, 'Report');
  await pressOn(page, page.getByRole('button', { name: 'For those who pay' }));
  await expect(page.getByRole('heading', { name: 'Gaps by need' })).toBeVisible();
  await expectAccessible(page);
  const book = await downloadedBy(page, () => page.getByRole('button', { name: 'Save as Excel' }).click());
  expect((await sheetsInXlsx(new Uint8Array(book.bytes))).has('Services short of capacity')).toBe(true);

  await pressOn(page, page.getByRole('button', { name: 'Intercept 4: Reentry, Housing: 1 gap' }));
  const gaps = page.getByRole('table', { name: 'Gaps', exact: true });
  await expect(gaps.getByRole('row')).toHaveCount(2);
  await expectAccessible(page);
  await pressOn(page, gaps.getByRole('button'));
  await expect(details(page).getByRole('textbox', { name: 'What is it?' })).toHaveValue(
    'No recovery residence for women',
  );
});
