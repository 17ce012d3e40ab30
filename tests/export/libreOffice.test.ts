import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { writeDocx } from '../../src/export/docx/writeDocx.ts';
import { pngInNode } from '../../src/export/png/pngInNode.ts';
import { writePptx } from '../../src/export/pptx/writePptx.ts';
import { readXlsx, writeXlsx } from '../../src/export/xlsx/xlsx.ts';
import { marlowCounty } from '../../src/samples/marlow-county.ts';
import { squeezed } from './checker/textOf.ts';
import { reportFrom } from './madeUpReport.ts';
import { officeText } from './officeText.ts';

// LibreOffice takes its time to start.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'sim-office-'));
afterAll(() => rmSync(folder, { recursive: true }));

// A program of the machine, not of a package.
const OFFICE = 'soffice';

const workshop = marlowCounty();
const report = reportFrom(workshop);
const said = [
  ...Object.values(workshop.cards).map(({ text }) => text),
  ...Object.values(workshop.steps).map(({ text }) => text),
  ...Object.values(workshop.priorities).map(({ title }) => title),
].map(squeezed);

/** What LibreOffice makes of a file, or undefined where it is not installed, which is said. */
function opened(name: string, bytes: Uint8Array, format: string): Buffer | undefined {
  writeFileSync(join(folder, name), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const { error, stderr } = spawnSync(
    OFFICE,
    [profile, '--headless', '--convert-to', format, '--outdir', join(folder, 'out'), join(folder, name)],
    { encoding: 'utf8' },
  );
  if (error) {
    // oxlint-disable-next-line no-console -- The test goes on without it, and whoever reads its result has to know.
    console.warn(`LibreOffice is not installed: ${name} was read by our own reader only.`);
    return undefined;
  }
  const made = join(folder, 'out', name.replace(/\.\w+$/, `.${format.replace(/:.*$/, '')}`));
  try {
    return readFileSync(made);
  } catch {
    throw new Error(`LibreOffice could not open ${name}: ${stderr}`);
  }
}

/** LibreOffice must read what we write, and a workbook must come back from it whole; where it is missing, our own reader stands in. */
describe('LibreOffice', () => {
  it('shows every card, step and priority of the document for Word', async () => {
    const file = await writeDocx(report, pngInNode);
    const text = opened('report.docx', file, 'txt:Text (encoded):UTF8')?.toString('utf8') ?? officeText(file);
    expect(said.filter((words) => !squeezed(text).includes(words))).toEqual([]);
  });

  it('shows every card, step and priority of the slides', async () => {
    const file = await writePptx(report, pngInNode);
    // Saved again, since the text of a PDF mixes the lines of cells that stand beside each other.
    const text = squeezed(officeText(opened('slides.pptx', file, 'pptx') ?? file));
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('gives the workbook back as it was when it has saved it again', async () => {
    const file = await writeXlsx(workshop);
    const again = opened('tables.xlsx', file, 'xlsx') ?? file;
    expect(await readXlsx(new Uint8Array(again))).toEqual({
      document: workshop,
      repairs: [],
      skipped: [],
      lacking: [],
      unknown: [],
    });
  });
});
