import { expect, it, vi } from 'vitest';
import { FORMATS } from '../../src/export/formats.ts';
import { fileInWorker, leftOutInWorker, reportInWorker } from '../../src/export/inWorker.ts';
import { leftOutOf } from '../../src/export/leftOut.ts';
import { fontsFrom } from '../../src/export/pdf/fontFiles.ts';
import { writePdf } from '../../src/export/pdf/writePdf.ts';
import { writePng } from '../../src/export/png/writePng.ts';
import { wordsOf } from '../../src/export/wordsOf.ts';
import { WRITERS } from '../../src/export/writers.ts';
import { reportFrom } from './madeUpReport.ts';
import { madeUpWorkshop, SMALL } from './madeUpWorkshop.ts';

// A worker of the development server fetches each of its many modules.
vi.setConfig({ testTimeout: 60_000 });

const source = {
  workshop: madeUpWorkshop(SMALL),
  createdAt: reportFrom(madeUpWorkshop(SMALL)).createdAt,
  part: 'full',
  isLargePrint: false,
} as const;
const spoken = async () => ({ ...source, say: await wordsOf(source.workshop) });
const paint = async (...scene: Parameters<typeof writePng>) =>
  new Uint8Array(await (await writePng(...scene)).arrayBuffer());
const fonts = fontsFrom(async (file) => new Uint8Array(await (await fetch(file)).arrayBuffer()));

it('derives and writes the same paper as on the page', async () => {
  const { bytes } = await reportInWorker(source);
  expect(bytes).toEqual((await writePdf(reportFrom(source.workshop), fonts)).bytes);
});

it.each(FORMATS)('makes the same %s as on the page, its pictures included', async (format) => {
  expect(await fileInWorker(format, source)).toEqual(await WRITERS[format].write(await spoken(), paint));
});

it('says the same about what a file would not hold', async () => {
  expect(await leftOutInWorker('pptx', source)).toEqual(await leftOutOf('pptx', await spoken()));
});

it('speaks the language of the workshop', async () => {
  const { workshop } = source;
  const about = workshop.about['about'];
  const inSpanish = { ...workshop, about: { about: { ...about, language: 'es' } } } as typeof workshop;
  expect(await fileInWorker('md', { ...source, workshop: inSpanish })).toContain('# Prioridades');
});

it('stops at once when it is cancelled, in the middle of slides too', async () => {
  const stop = new AbortController();
  const made = fileInWorker('pptx', source, { signal: stop.signal });
  stop.abort();
  await expect(made).rejects.toThrow(/abort/i);
});
