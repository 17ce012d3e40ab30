import { FILES } from './files.ts';
import { leftOutInWorker, reportInWorker } from './inWorker.ts';
import type { Order, Paper } from './paper.ts';
import { PICTURES } from './pictures.ts';
import { PARTS } from './report/parts/part.ts';

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
  isOfScreen: false,
  leftOut: (order) => leftOutInWorker('pdf', order, { signal: order.signal }),
  make: async (order) => {
    const { bytes, pages } = await reportInWorker(order, order);
    return {
      content: new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }),
      told: (name) => order.say('paper.done', { name, pages }),
    };
  },
};

/** Everything that can be taken home. Writers are large: each is loaded when it is chosen. */
export const PAPERS: readonly Paper[] = [PDF, ...FILES, ...PICTURES];

/** What the PDF could not show although nobody has chosen so. */
export const notShownInPdf = (order: Order): Promise<string[]> =>
  leftOutInWorker('pdf', order, { signal: order.signal }, true);
