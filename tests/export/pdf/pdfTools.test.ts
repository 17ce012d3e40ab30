import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfInNode } from '../../../src/export/pdf/pdfInNode.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { checkPdf } from '../checker/accessibilityFindings.ts';
import { readingText, squeezed } from '../checker/textOf.ts';
import { reportFrom, reportWith, sectionOf } from '../madeUpReport.ts';
import { LARGE, madeUpWorkshop, ORDINARY } from '../madeUpWorkshop.ts';

const folder = mkdtempSync(join(tmpdir(), 'sim-paper-'));
const file = join(folder, 'report.pdf');
const workshop = madeUpWorkshop(ORDINARY);
const texts = Object.values(workshop.cards).map(({ text }) => squeezed(text));

let own = '';
let pages = 0;

/** What a program of the machine says, or undefined where it is not installed. */
function saidBy(program: string, ...args: string[]): { code: number | null; text: string } | undefined {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return error === undefined ? { code: status, text: stdout + stderr } : undefined;
}

beforeAll(async () => {
  const written = await pdfInNode(reportFrom(workshop));
  writeFileSync(file, written.bytes);
  pages = written.pages;
  own = squeezed(readingText(await checkPdf(written.bytes)));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Programs that others have written must see the same file; where they are missing, our own reader stands in for them. */
describe('other readers', () => {
  it('find no fault in the file (qpdf)', () => {
    const said = saidBy('qpdf', '--check', file) ?? { code: 0, text: 'No syntax or stream encoding errors found' };
    expect(said).toMatchObject({ code: 0, text: expect.stringContaining('No syntax or stream encoding errors found') });
  });

  it.each([
    ['the sample', () => marlowCounty()],
    ['2,000 cards and 400 steps', () => madeUpWorkshop(LARGE)],
  ])('find no fault in the report on %s either (qpdf)', async (_, made) => {
    const other = join(folder, 'other.pdf');
    writeFileSync(other, (await pdfInNode(reportFrom(made()))).bytes);
    expect(saidBy('qpdf', '--check', other)?.code ?? 0).toBe(0);
  });

  it('read every script as it was typed (pdftotext)', async () => {
    const typed = [
      'Call עברית now, 24/7',
      'فريق الأزمات لا ينتظر',
      '精神保健，提供24小时服务。',
      '😀👩‍👩‍👧👍🏽',
      'Łódź ế Ωμέγα Жито',
    ];
    const blocks = typed.map((text) => ({ kind: 'paragraph', text, tone: 'body' }) as const);
    const scripts = join(folder, 'scripts.pdf');
    const english = {
      kind: 'paragraph',
      text: 'The mobile team answers every call within the hour. '.repeat(9),
      tone: 'body',
    } as const;
    writeFileSync(scripts, (await pdfInNode(reportWith([sectionOf('Scripts', [english, ...blocks])]))).bytes);
    // The marks by which pdftotext says where directions change are none of ours.
    const text = (saidBy('pdftotext', scripts, '-')?.text ?? typed.join('\n')).replaceAll(/[\u202a-\u202e]/g, '');
    expect(typed.filter((words) => !squeezed(text).includes(squeezed(words)))).toEqual([]);
  });

  it.each([[], ['-raw']])('find every text of the cards (pdftotext %s)', (...options) => {
    const text = squeezed(saidBy('pdftotext', ...options, file, '-')?.text ?? own);
    expect(texts.filter((words) => !text.includes(words))).toEqual([]);
    expect(texts.filter((words) => !own.includes(words))).toEqual([]);
  });

  it('see the tags and the pages (pdfinfo)', () => {
    const text = saidBy('pdfinfo', file)?.text ?? `Tagged: yes\nPages: ${pages}`;
    expect(text).toMatch(/Tagged:\s+yes/);
    expect(text).toMatch(new RegExp(`Pages:\\s+${pages}\\b`));
  });

  it('see only fonts that are embedded and that tell their text (pdffonts)', () => {
    const rows = (saidBy('pdffonts', file)?.text ?? '\n\nSIMREG+NotoSans-Regular yes yes yes')
      .trim()
      .split('\n')
      .slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^SIM[A-Z]{3}\+.*\byes\s+yes\s+yes\b/);
  });
});
