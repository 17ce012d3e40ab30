import type { Say } from '../words/words.ts';
import type { WorkshopDocument } from '../workshop/model/workshop-document.ts';
import { PARTS, type Part } from './report/parts/part.ts';

/** What a paper is made from, and how whoever waits for it is told and heard. */
export interface Order {
  readonly workshop: WorkshopDocument;
  readonly say: Say;
  /** ISO date and time in UTC. */
  readonly createdAt: string;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

export interface Paper {
  readonly id: string;
  readonly label: (say: Say) => string;
  /** How the name of its file ends, without the dot. */
  readonly ending: string;
  /** Makes the file; `told` says what a person should know about it. Rejects with the signal's reason when that is heard. */
  readonly make: (order: Order) => Promise<{ readonly content: Blob; readonly told: (name: string) => string }>;
}

/** Everything that can be taken home, in the order of the menu; the first one has a button of its own. Writers are large: each is loaded when it is chosen. */
export const PAPERS: readonly [Paper, ...Paper[]] = [
  pdf('full'),
  ...PARTS.filter((part) => part !== 'full').map((part) => pdf(part)),
  pdf('full', true),
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
