import { FILES } from './files.ts';
import type { Paper } from './paper.ts';
import { PICTURES } from './pictures.ts';
import { PARTS } from './report/parts/part.ts';
import { leftOffMap, reportFor } from './writers.ts';

/** Of the characters that no font has; more make a list that nobody reads. */
const MOST_NAMED = 8;

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
  leftOut: async (order) => {
    const [report, { glyphsMissing }] = await Promise.all([reportFor(order), import('./pdf/glyphsMissing.ts')]);
    const missing = await glyphsMissing(report);
    const boxes = missing
      .slice(0, MOST_NAMED)
      .map(({ character, code, name, section }) =>
        order.say('paper.missing', { character, name: name === '' ? code : name, section }),
      );
    const more = missing.length - boxes.length;
    return [
      ...boxes,
      ...(more > 0 ? [order.say('paper.missingMore', { count: more })] : []),
      ...(await leftOffMap(order)),
    ];
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
