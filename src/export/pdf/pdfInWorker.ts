import { answered } from '../inWorker.ts';
import type { Report } from '../report/report.ts';
import type { LaidPaper, PdfOptions, WrittenPdf } from './writePdf.ts';

/** Writes pages that are laid out already, or a report that is derived already, in a worker. */
export const pdfInWorker = (paper: Report | LaidPaper, options: PdfOptions = {}): Promise<WrittenPdf> =>
  answered({ kind: 'paper', paper }, options);
