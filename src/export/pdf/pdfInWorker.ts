import type { Report } from '../report/report.ts';
import type { LaidPaper, PdfOptions, WrittenPdf } from './writePdf.ts';

/** What the worker says. */
export type FromPdfWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'written'; readonly pdf: WrittenPdf }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Writes a paper in a worker of its own, so that the screen stays smooth. A signal ends the worker at once.
 * @throws (rejects with) an Error whose message says what went wrong, or the signal's reason.
 */
export function pdfInWorker(paper: Report | LaidPaper, { onProgress, signal }: PdfOptions = {}): Promise<WrittenPdf> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  const written = new Promise<WrittenPdf>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromPdfWorker>) => {
      switch (data.kind) {
        case 'progress':
          onProgress?.(data.share);
          break;
        case 'written':
          resolve(data.pdf);
          break;
        case 'failed':
          reject(new Error(data.reason));
          break;
        default:
          data satisfies never;
      }
    });
    // A worker that cannot even start, as when its file is gone after an update, says so only here.
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'The PDF writer could not be started')),
    );
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  worker.postMessage(paper);
  return written.finally(() => worker.terminate());
}
