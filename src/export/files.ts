import type { Paint } from './paint.ts';
import type { Paper } from './paper.ts';
import { FORMATS, type Format, WRITERS } from './writers.ts';

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
  const { ending, mediaType, parts, leftOut, write } = WRITERS[format];
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
    leftOut,
    make: async (order) => {
      const content = await write(order, paintOnPage);
      order.signal.throwIfAborted();
      return {
        content: new Blob([content], { type: mediaType }),
        told: (name) => order.say('paper.saved', { name }),
      };
    },
  };
}

const paintOnPage: Paint = async (scene) => {
  const { writePng } = await import('./png/writePng.ts');
  return new Uint8Array(await (await writePng(scene)).arrayBuffer());
};
