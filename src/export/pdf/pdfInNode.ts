import { readFile } from 'node:fs/promises';
import type { Report } from '../report/report.ts';
import { loadFonts } from './fontFiles.ts';
import { type PdfOptions, type WrittenPdf, writePdf } from './writePdf.ts';

/** Writes the report in this process, with the fonts from the disk: for the command line and the tests. */
export async function pdfInNode(report: Report, options: PdfOptions = {}): Promise<WrittenPdf> {
  return writePdf(report, await loadFonts(readFile), options);
}
