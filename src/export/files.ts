import { FILE_FACTS, FORMATS, type Format } from './formats.ts';
import { fileInWorker, leftOutInWorker } from './inWorker.ts';
import type { Paper } from './paper.ts';

const USE: Readonly<Record<Format, Paper['use']>> = {
  docx: 'edit',
  pptx: 'edit',
  md: 'edit',
  xlsx: 'tables',
  csv: 'tables',
  ics: 'tables',
  json: 'tables',
};

/** What other programs go on with. */
export const FILES: readonly Paper[] = FORMATS.map(fileIn);

function fileIn(format: Format): Paper {
  const { ending, mediaType, parts } = FILE_FACTS[format];
  return {
    id: format,
    use: USE[format],
    label: (say) => say(`paper.format.${format}`),
    ending,
    parts,
    hasPageSize: format === 'docx',
    hasLargePrint: format === 'docx',
    hasSheet: false,
    isOfScreen: false,
    leftOut: (order) => leftOutInWorker(format, order, { signal: order.signal }),
    make: async (order) => {
      const content = await fileInWorker(format, order, { signal: order.signal });
      return {
        content: new Blob([content], { type: mediaType }),
        told: (name) => order.say('paper.saved', { name }),
      };
    },
  };
}
