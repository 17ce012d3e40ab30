import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.ts';
import { downloadedBy, readPaper } from './downloads.ts';
import { firefoxHere, startFirefox } from './driven-firefox.ts';
import { startWebKit, webKitHere } from './driven-webkit.ts';
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

test('the one file asks nothing of anybody: nothing lies beside it, and its policy forbids to fetch', () => {
  const html = readFileSync(page, 'utf8');
  expect(html).toContain("connect-src 'none'");
  expect(html.slice(0, html.indexOf('<script')) + html.slice(html.lastIndexOf('</script>'))).not.toMatch(
    /(src|href)="(?!data:)/,
  );
});

test('one file on a stick does the main job to the PDF in Chromium', async () => {
  const browser = await chromium.launch(launchOptions());
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
});

/** The other engines, where they are found on this machine: the title of the test says which are. */
const OTHERS = [
  { engine: 'Firefox', sign: 'Firefox/', here: firefoxHere(), open: startFirefox },
  { engine: 'WebKit', sign: 'AppleWebKit/', here: webKitHere(), open: startWebKit },
];
const found = OTHERS.flatMap(({ here, ...other }) => (here === undefined ? [] : [{ here, ...other }]));
const absent = OTHERS.filter(({ here }) => here === undefined).map(({ engine }) => engine);

test(`beside Chromium, this machine tries the one file in: ${found.map(({ engine }) => engine).join(', ') || 'nothing'}${
  absent.length > 0 ? ` (not installed here: ${absent.join(', ')})` : ''
}`, async () => {
  for (const { here, open, sign } of found) {
    const browser = await open(here);
    try {
      await browser.goTo(pathToFileURL(page).href);
      await browser.run(`${SEEING} await seen('This page was opened from a file');`);
      await browser.run(WATCHING);
      expect(await browser.run('return navigator.userAgent;')).toContain(sign);
      await browser.run(`${SEEING} await press('Try the sample'); await seen('Saved ');`);
      const bytes = Buffer.from(await browser.run(`${SEEING} return await paper(() => press('PDF'));`), 'base64');
      expect((await readPaper({ name: 'report.pdf', bytes })).findings).toEqual([]);
      expect(JSON.parse(await browser.run('return JSON.stringify(window.faults);'))).toEqual([]);
      await browser.reload();
      await browser.run(`${SEEING} await seen('Marlow County'); await seen('Saved ');`);
    } finally {
      await browser.quit();
    }
  }
  expect(found.length + absent.length).toBe(OTHERS.length);
});

/** What a person does and sees, for a script in the page. */
const SEEING = `
  const until = async (look) => {
    for (let n = 0; n < 1000; n += 1) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('Never seen: ' + look + ' on ' + document.body.innerText.slice(0, 500));
  };
  const seen = (words) => until(() => document.body.innerText.includes(words));
  const press = async (name) => {
    const button = await until(() => [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === name));
    button.click();
  };
  const paper = async (act) => {
    const make = URL.createObjectURL;
    const made = new Promise((resolve) => {
      URL.createObjectURL = (blob) => {
        if (blob.type === 'application/pdf') resolve(blob);
        return make.call(URL, blob);
      };
    });
    await act();
    const bytes = new Uint8Array(await (await made).arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
`;

/** Collects what breaks the content policy, goes wrong, or was fetched, in `window.faults`. */
const WATCHING = `
  window.faults = [];
  addEventListener('securitypolicyviolation', (event) => window.faults.push(event.violatedDirective + ' ' + event.blockedURI));
  addEventListener('error', (event) => window.faults.push(event.message));
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (!/^(blob|data):/.test(name)) window.faults.push('fetched ' + name);
  }).observe({ type: 'resource', buffered: true });
`;
