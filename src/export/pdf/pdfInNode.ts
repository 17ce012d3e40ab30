import { readFile } from 'node:fs/promises';
import type { Report } from '../report/report.ts';
import { fontsFrom } from './fontFiles.ts';
import { type LaidPaper, type PdfOptions, type WrittenPdf, writeJob } from './writePdf.ts';

/** Writes a paper in this process, with the fonts from the disk: for the command line and the tests. */
export async function pdfInNode(paper: Report | LaidPaper, options: PdfOptions = {}): Promise<WrittenPdf> {
  return writeJob(paper, fontsFrom(readFile), options);
}
