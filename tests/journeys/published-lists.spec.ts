import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { squeezed } from '../export/checker/textOf.ts';
import { downloadedBy, readPaper } from './downloads.ts';
import { test } from './journey.ts';
import { pickFile } from './picked-file.ts';

interface Row {
  readonly kind: string;
  readonly text: string;
}

for (const name of ['harris-county-tx', 'polk-county-fl-2021'])
  test(`every text of ${name} comes in through the screen and out on paper`, async ({ page }) => {
    const content = readFileSync(new URL(`../data/${name}.csv`, import.meta.url));
    const { data } = Papa.parse<Row>(content.toString('utf8').trim(), { header: true });
    expect(data.length).toBeGreaterThan(15);
    await page.goto('/');
    await pickFile(page, 'Open file', { name: `${name}.csv`, content });
    await page.getByRole('dialog', { name: 'What came in' }).getByRole('button', { name: 'Close' }).click();

    await page.getByText('Cards', { exact: true }).click();
    await unfoldAll(page);
    for (const { text } of data.filter(({ kind }) => kind === 'resource' || kind === 'gap'))
      await expect(page.getByRole('button', { name: text })).toBeVisible();

    const paper = await downloadedBy(page, () => page.getByRole('button', { name: 'PDF', exact: true }).click());
    const { findings, text } = await readPaper(paper);
    expect(findings).toEqual([]);
    const read = squeezed(text);
    expect(data.filter((row) => !read.includes(squeezed(row.text)))).toEqual([]);
  });

async function unfoldAll(page: Page) {
  const folds = page.getByRole('button', { name: /^Show \d+ more/ });
  while ((await folds.count()) > 0) await folds.first().click();
}
