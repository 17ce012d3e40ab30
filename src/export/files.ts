import type { Paper } from './paper.ts';
import { FORMATS, type Format, WRITERS } from './writers.ts';

/** What other programs go on with, as choices of the menu. */
export const FILES: readonly Paper[] = FORMATS.map(fileIn);

function fileIn(format: Format): Paper {
  const { ending, mediaType, write } = WRITERS[format];
  return {
    id: format,
    label: (say) => say(`paper.format.${format}`),
    ending,
    make: async (order) => {
      const { content, left } = await write(order);
      return {
        content: new Blob([content], { type: mediaType }),
        told: (name) => order.say('paper.saved', { name }),
        left,
      };
    },
  };
}
