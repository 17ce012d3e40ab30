import type { Format } from './formats.ts';
import type { LaidPaper, PdfOptions, WrittenPdf } from './pdf/writePdf.ts';
import type { Prints } from './preview/changedSection.ts';
import type { Report } from './report/report.ts';
import type { Source } from './writers.ts';

/** What a worker makes a report from: words are functions, which it cannot be handed, so it fetches those of the workshop's language. */
export type WorkshopSource = Omit<Source, 'say'>;

/** A report as PDF, and its sections in a form that can be compared. */
export interface WrittenReport extends WrittenPdf {
  readonly prints: Prints;
}

/** What the worker can be asked for. */
export type Asked =
  | { readonly kind: 'paper'; readonly paper: Report | LaidPaper }
  | { readonly kind: 'report'; readonly source: WorkshopSource }
  | { readonly kind: 'file'; readonly format: Format; readonly source: WorkshopSource }
  | {
      readonly kind: 'leftOut';
      readonly format: Format | 'pdf';
      readonly source: WorkshopSource;
      readonly isUnwanted: boolean;
    };

/** What it says. */
export type FromWorker<Answer> =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'made'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly reason: string };

/** Derives the report from the workshop and writes it as PDF. */
export const reportInWorker = (source: WorkshopSource, options: PdfOptions = {}): Promise<WrittenReport> =>
  answered({ kind: 'report', source: onlySource(source) }, options);

/** Writes a file in one of the formats beside the PDF. */
export const fileInWorker = (
  format: Format,
  source: WorkshopSource,
  options: PdfOptions = {},
): Promise<Uint8Array<ArrayBuffer> | string> => answered({ kind: 'file', format, source: onlySource(source) }, options);

/** What a file in this format would not hold, a sentence each (`leftOutOf`). */
export const leftOutInWorker = (
  format: Format | 'pdf',
  source: WorkshopSource,
  options: PdfOptions = {},
  isUnwanted = false,
): Promise<string[]> => answered({ kind: 'leftOut', format, source: onlySource(source), isUnwanted }, options);

/** Without the functions that an order carries along. */
const onlySource = ({ workshop, createdAt, part, isLargePrint, pageSize }: WorkshopSource): WorkshopSource => ({
  workshop,
  createdAt,
  part,
  isLargePrint,
  pageSize,
});

/**
 * Has a worker of its own do the work, so that the screen stays smooth. A signal ends the worker at once.
 * @throws (rejects with) an Error whose message says what went wrong, or the signal's reason.
 */
export async function answered<Answer>(asked: Asked, { onProgress, signal }: PdfOptions): Promise<Answer> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./paper.worker.ts', import.meta.url), { type: 'module' });
  const made = new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<Answer>>) => {
      switch (data.kind) {
        case 'progress':
          onProgress?.(data.share);
          break;
        case 'made':
          resolve(data.answer);
          break;
        case 'failed':
          reject(new Error(data.reason));
          break;
        default:
          data satisfies never;
      }
    });
    // A worker that cannot even start, as when its file is gone after an update, says so only here.
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'The writer could not be started')));
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  worker.postMessage(asked);
  return made.finally(() => worker.terminate());
}
