import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, expect, firefox, test, webkit } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.ts';
import { downloadedBy, readPaper } from './downloads.ts';
import { faultsOf } from './journey.ts';
import { saved } from './workshop.ts';

const require = createRequire(import.meta.url);
let page: string;

test.beforeAll(() => {
  const folder = join(test.info().project.outputDir, 'single');
  const vite = join(require.resolve('vite/package.json'), '../bin/vite.js');
  execFileSync(process.execPath, [
    vite,
    'build',
    '--config',
    'vite.single.config.ts',
    '--outDir',
    folder,
    '--emptyOutDir',
  ]);
  page = join(folder, 'index.html');
});

/** The engines that this machine may have. */
const ENGINES = {
  Chromium: () => chromium.launch(launchOptions()),
  Firefox: () => (existsSync(firefox.executablePath()) ? firefox.launch() : undefined),
  WebKit: () => (existsSync(webkit.executablePath()) ? webkit.launch() : undefined),
} satisfies Record<string, () => Promise<Browser> | undefined>;

for (const [engine, launch] of Object.entries(ENGINES)) {
  test(`one file on a stick does the main job to the PDF in ${engine}`, async () => {
    const html = readFileSync(page, 'utf8');
    // What makes a page work by file:// in every engine: nothing beside it, and nothing asked of anybody.
    expect(html).toContain("connect-src 'none'");
    expect(html.slice(0, html.indexOf('<script')) + html.slice(html.lastIndexOf('</script>'))).not.toMatch(
      /(src|href)="(?!data:)/,
    );
    const browser = await launch();
    if (browser) await doMainJob(browser);
    else
      test.info().annotations.push({ type: 'absent', description: `No ${engine} here: only its page was looked at` });
  });
}

async function doMainJob(browser: Browser) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 720 } });
  const faults = faultsOf(context, 'null');
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(page).href);
  await expect(tab.getByText('This page was opened from a file')).toBeVisible();
  await tab.getByRole('button', { name: 'Try the sample' }).click();
  await expect(saved(tab)).toBeVisible();
  const paper = await downloadedBy(tab, () => tab.getByRole('button', { name: 'PDF', exact: true }).click());
  expect((await readPaper(paper)).findings).toEqual([]);
  await tab.reload();
  await expect(saved(tab)).toBeVisible();
  expect(faults).toEqual([]);
  await browser.close();
}
