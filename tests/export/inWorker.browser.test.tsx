import { expect, it, vi } from 'vitest';
import { fileInWorker, leftOutInWorker } from '../../src/export/inWorker.ts';
import { leftOutOf } from '../../src/export/leftOut.ts';
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
const paint = () => Promise.reject(new Error('These have no pictures'));

it.each(['md', 'json', 'ics'] as const)('makes the same %s as on the page', async (format) => {
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
