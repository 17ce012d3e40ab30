import { expect, it } from 'vitest';
import { fontsFrom } from '../../../src/export/pdf/fontFiles.ts';
import { pdfInWorker } from '../../../src/export/pdf/pdfInWorker.ts';
import { writePdf } from '../../../src/export/pdf/writePdf.ts';
import { reportFrom, reportWith, sectionOf } from '../madeUpReport.ts';
import { madeUpWorkshop, ORDINARY, SMALL } from '../madeUpWorkshop.ts';

const fonts = fontsFrom(async (file) => new Uint8Array(await (await fetch(file)).arrayBuffer()));

/** Where two files begin to differ, or -1; a list of all differing bytes would take minutes to write. */
function firstDifference(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  return at < 0 && one.length !== other.length ? one.length : at;
}

it('writes the same bytes in a worker as on the page', async () => {
  const report = reportFrom(madeUpWorkshop(SMALL));
  const [inWorker, onPage] = await Promise.all([pdfInWorker(report), writePdf(report, fonts)]);
  expect(inWorker.pages).toBe(onPage.pages);
  expect(firstDifference(inWorker.bytes, onPage.bytes)).toBe(-1);
});

it('fetches the fonts of other scripts when a paper asks for them', async () => {
  const texts = ['צוות נייד', 'فريق الأزمات', '危机干预', '😀'].map((text) => ({ kind: 'note', text }) as const);
  const report = reportWith([sectionOf('Scripts', texts)]);
  const [inWorker, onPage] = await Promise.all([pdfInWorker(report), writePdf(report, fonts)]);
  expect(inWorker.missing).toEqual([]);
  expect(firstDifference(inWorker.bytes, onPage.bytes)).toBe(-1);
});

it('says how far it has come', async () => {
  const shares: number[] = [];
  await pdfInWorker(reportFrom(madeUpWorkshop(ORDINARY)), { onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(10);
  expect(shares.at(-1)).toBe(1);
});

it('ends the worker when it is cancelled', async () => {
  const stop = new AbortController();
  const written = pdfInWorker(reportFrom(madeUpWorkshop(ORDINARY)), {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(written).rejects.toThrow(/abort/i);
});

it('passes on what went wrong in plain words', async () => {
  const broken = { ...reportWith([]), pageSize: 'octavo' } as unknown as ReturnType<typeof reportWith>;
  await expect(pdfInWorker(broken)).rejects.toThrow(Error);
});
