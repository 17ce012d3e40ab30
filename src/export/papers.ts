import { FILES } from './files.ts';
import type { Paper } from './paper.ts';
import { PICTURES } from './pictures.ts';
import { PARTS } from './report/parts/part.ts';
import { leftOffMap, reportFor } from './writers.ts';

/** The report as PDF, which has a button of its own. */
export const PDF: Paper = {
  id: 'pdf',
  use: 'print',
  label: (say) => say('paper.format.pdf'),
  ending: 'pdf',
  parts: PARTS,
  hasPageSize: true,
  hasLargePrint: true,
  hasSheet: false,
  leftOut: async (order) => {
    const [report, { missingIn }] = await Promise.all([reportFor(order), import('./missingIn.ts')]);
    const missing = missingIn(report);
    const signs = missing.length === 0 ? [] : [order.say('paper.missing', { characters: missing.join(' ') })];
    return [...signs, ...(await leftOffMap(order))];
  },
  make: async (order) => {
    const [report, { pdfInWorker }] = await Promise.all([reportFor(order), import('./pdf/pdfInWorker.ts')]);
    const { bytes, pages } = await pdfInWorker(report, order);
    return {
      content: new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }),
      told: (name) => order.say('paper.done', { name, pages }),
    };
  },
};

/** Everything that can be taken home. Writers are large: each is loaded when it is chosen. */
export const PAPERS: readonly Paper[] = [PDF, ...FILES, ...PICTURES];
