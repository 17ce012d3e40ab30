import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { pdfInNode } from '../../../src/export/pdf/pdfInNode.ts';
import { printable } from '../../../src/fonts/printable.ts';
import { type Checked, checkPdf } from '../checker/accessibilityFindings.ts';
import { readingText, squeezed, textsWithRole } from '../checker/textOf.ts';
import { HOSTILE, reportFrom, reportWith, sectionOf } from '../madeUpReport.ts';
import { LARGE, madeUpWorkshop, ORDINARY, SMALL } from '../madeUpWorkshop.ts';

const sizes = [
  ['small', madeUpWorkshop(SMALL)],
  ['ordinary', madeUpWorkshop(ORDINARY)],
  ['large', madeUpWorkshop(LARGE)],
] as const;

const paragraph = (text: string) => ({ kind: 'paragraph', text, tone: 'body' }) as const;

/** What stands under a heading of the first level, up to the next one. */
function underHeading(checked: Checked, title: string): string {
  const text = squeezed(readingText(checked));
  const headings = textsWithRole(checked, 'H1').map(squeezed);
  const from = text.lastIndexOf(squeezed(title));
  const ends = headings.map((heading) => text.indexOf(heading, from + squeezed(title).length)).filter((at) => at > 0);
  return text.slice(from, Math.min(text.length, ...ends));
}

describe('writePdf', () => {
  it.each(sizes)('writes a %s report as an accessible file with every text in it', async (_, workshop) => {
    const { bytes, pages, missing } = await pdfInNode(reportFrom(workshop));
    const checked = await checkPdf(bytes);
    expect(checked.findings).toEqual([]);
    expect(checked.pages.size).toBe(pages);
    expect(missing).toEqual([]);
    const text = squeezed(readingText(checked));
    const written = [
      ...Object.values(workshop.cards),
      ...Object.values(workshop.objectives),
      ...Object.values(workshop.steps),
    ].map((record) => record.text);
    const typed = [
      ...written,
      ...Object.values(workshop.priorities).map(({ title }) => title),
      ...Object.values(workshop.participants).map(({ name }) => name),
    ];
    expect(typed.filter((words) => !text.includes(squeezed(words)))).toEqual([]);
  });

  it('gives the same bytes for the same report, and others for another', async () => {
    const report = reportFrom(madeUpWorkshop(SMALL));
    const [once, twice, other] = await Promise.all([
      pdfInNode(report),
      pdfInNode(structuredClone(report)),
      pdfInNode({ ...report, createdAt: '2026-11-23T16:00:00.000Z' }),
    ]);
    expect(Buffer.from(once.bytes).equals(twice.bytes)).toBe(true);
    expect(Buffer.from(once.bytes).equals(other.bytes)).toBe(false);
  });

  it('reads the map lane by lane, whatever its drawing order', async () => {
    const workshop = madeUpWorkshop(ORDINARY);
    const checked = await checkPdf((await pdfInNode(reportFrom(workshop))).bytes);
    const map = squeezed(readingText(checked));
    const lanes = Object.values(workshop.intercepts).map(({ number, name }) => squeezed(`${number} ${name}`));
    const places = lanes.map((lane) => map.indexOf(lane));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((at) => at > 0)).toBe(true);
    expect(textsWithRole(checked, 'Figure')).toHaveLength(1);
  });

  it.each(Object.entries(HOSTILE))('draws %s without losing a character', async (_, text) => {
    const report = reportWith([sectionOf('Texts', [paragraph(text)])]);
    const checked = await checkPdf((await pdfInNode(report)).bytes);
    expect(checked.findings).toEqual([]);
    expect(underHeading(checked, 'Texts')).toBe(squeezed(`Texts${printable(text)}`));
  });

  it('names the characters that no font has, each once', async () => {
    const { missing } = await pdfInNode(reportWith([sectionOf('Scripts', [paragraph('😀 日本 ไท ไ ✓')])]));
    expect(missing).toEqual(['ไ', 'ท']);
  });

  it('gives every heading a bookmark that leads to it', async () => {
    const report = reportFrom(madeUpWorkshop(SMALL));
    const { objects } = await checkPdf((await pdfInNode(report)).bytes);
    const titles: string[] = [];
    const visit = (parent: Parameters<typeof objects.get>[0]) => {
      for (let item = objects.get(parent, 'First'); item !== undefined; item = objects.get(item, 'Next')) {
        titles.push(objects.text(item, 'Title') ?? '');
        expect(objects.name(objects.list(objects.raw(item, 'Dest'))[0], 'Type')).toBe('Page');
        visit(item);
      }
    };
    visit(objects.get(objects.document.catalog, 'Outlines'));
    const expected = (sections: typeof report.sections): string[] =>
      sections.flatMap(({ title, sections: parts }) => [title, ...expected(parts)]);
    expect(titles).toEqual(expected(report.sections));
  });

  it('carries title, author and date in its properties', async () => {
    const { bytes } = await pdfInNode(reportWith([], { title: 'Tŷ & <Cymorth>', author: 'Łódź' }));
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect([document.getTitle(), document.getAuthor()]).toEqual(['Tŷ & <Cymorth>', 'Łódź']);
    expect(document.getCreationDate()?.toISOString()).toBe('2026-11-22T16:00:00.000Z');
  });

  it('reports progress that only grows and ends at one', async () => {
    const shares: number[] = [];
    await pdfInNode(reportFrom(madeUpWorkshop(ORDINARY)), { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const written = pdfInNode(reportFrom(madeUpWorkshop(ORDINARY)), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(written).rejects.toThrow(/abort/i);
  });
});
