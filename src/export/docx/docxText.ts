import { ExternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { printable } from '../../fonts/printable.ts';
import type { Detail } from '../report/report.ts';
import type { Run } from '../report/richText.ts';
import { detailWords } from '../signs.ts';

/** Text as on paper: composed letters, no control characters. */
export const run = (text: string, isBold = false): TextRun =>
  // A word that is not bold says nothing of it: its style may be.
  new TextRun({ text: printable(text), ...(isBold && { bold: true }) });

export const plain = (text: string, style: string): Paragraph => new Paragraph({ style, children: [run(text)] });

export const labelOf = (text: string, style = 'Label'): Paragraph[] => (text.trim() === '' ? [] : [plain(text, style)]);

export const linesIn = (text: string): string[] => text.split(/[\r\n]+/).filter((line) => line.trim() !== '');

/** Below the words they belong to, smaller, each on a line of its own. */
export const detailRuns = (detail: Detail): TextRun[] =>
  linesIn(detailWords(detail)).map((line) => new TextRun({ text: printable(line), break: 1, style: 'DetailText' }));

export function linked({ text, isBold, address }: Run): ParagraphChild {
  if (address === '') return run(text, isBold);
  const words = new TextRun({ text: printable(text), bold: isBold, style: 'Hyperlink' });
  return new ExternalHyperlink({ link: address, children: [words] });
}
