import PptxGen from 'pptxgenjs';
import { printable } from '../../fonts/printable.ts';
import { repack } from '../office/repack.ts';
import type { Paint } from '../paint.ts';
import type { Report } from '../report/report.ts';
import { drawSlide, drawTitleSlide, masterOf } from './drawSlide.ts';
import { slidesOf } from './slidesOf.ts';

/**
 * The report as slides to speak from: a title, the map as a picture with its text alternative, each intercept, the priorities and
 * each plan. Long ones go on overleaf; nothing is shrunk. The same report gives the same bytes.
 */
export async function writePptx(report: Report, paint: Paint): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGen();
  file.layout = 'LAYOUT_WIDE';
  file.title = printable(report.title);
  file.author = printable(report.author);
  file.company = 'SIM Mapper';
  file.subject = printable(report.cover?.kicker ?? report.title);
  file.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  file.defineSlideMaster(masterOf());
  drawTitleSlide(file, report);
  const slides = slidesOf(report);
  for (const [index, slide] of slides.entries()) {
    const same = slides.filter(({ title }) => title === slide.title);
    // "2/3": a title says that there is more, and no two slides have the same one.
    const place = same.length > 1 ? ` (${same.indexOf(slide) + 1}/${same.length})` : '';
    await drawSlide(file, slide, { title: slide.title + place, number: index + 2, language: report.language, paint });
  }
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('The slides could not be packed');
  return repack(bytes, report.createdAt, withTableHeads);
}

/** The library does not say that the first row of a table is its head, which screen readers want to know. */
const withTableHeads = (xml: string): string => xml.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
