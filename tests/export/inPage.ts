import type { Format } from '../../src/export/formats.ts';
import type { WorkshopSource } from '../../src/export/inWorker.ts';
import { leftOutOf } from '../../src/export/leftOut.ts';
import { pngInNode } from '../../src/export/png/pngInNode.ts';
import { wordsOf } from '../../src/export/wordsOf.ts';
import { WRITERS } from '../../src/export/writers.ts';

/** What the worker does, for screens in jsdom, which has no workers. */
export const fileInWorker = async (format: Format, source: WorkshopSource) =>
  WRITERS[format].write({ ...source, say: await wordsOf(source.workshop) }, pngInNode);

export const leftOutInWorker = async (
  format: Format | 'pdf',
  source: WorkshopSource,
  _options: unknown,
  isUnwanted = false,
) => leftOutOf(format, { ...source, say: await wordsOf(source.workshop) }, isUnwanted);
