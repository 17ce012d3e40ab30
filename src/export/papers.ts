import { FILES } from './files.ts';
import type { Paper } from './paper.ts';
import { PICTURES } from './pictures.ts';
import { PARTS, type Part } from './report/parts/part.ts';

/** Everything that can be taken home, in the order of the menu; the first one has a button of its own. Writers are large: each is loaded when it is chosen. */
export const PAPERS: readonly [Paper, ...Paper[]] = [
  pdf('full'),
  ...PARTS.filter((part) => part !== 'full').map((part) => pdf(part)),
  pdf('full', true),
  ...PICTURES,
  ...FILES,
];

function pdf(part: Part, isLargePrint = false): Paper {
  return {
    id: isLargePrint ? `large-${part}` : `pdf-${part}`,
    label: (say) => say(isLargePrint ? 'paper.largePrint' : `paper.part.${part}`),
    ending: isLargePrint ? 'large-print.pdf' : part === 'full' ? 'pdf' : `${part}.pdf`,
    make: async ({ workshop, say, createdAt, onProgress, signal }) => {
      const [{ reportOf }, { pdfInWorker }] = await Promise.all([
        import('./report/reportOf.ts'),
        import('./pdf/pdfInWorker.ts'),
      ]);
      const report = reportOf(workshop, say, { createdAt, part, isLargePrint });
      const { bytes, pages, missing } = await pdfInWorker(report, { onProgress, signal });
      const boxes = missing.length > 0 ? ` ${say('paper.missing', { characters: missing.join(' ') })}` : '';
      return {
        content: new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }),
        told: (name) => say('paper.done', { name, pages }) + boxes,
      };
    },
  };
}
