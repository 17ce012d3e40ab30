import type { Report } from '../../report/report.ts';
import type { Mark } from './ink.ts';
import { fillIn } from './labels.ts';
import { COLORS } from './look.ts';
import type { OpenPage } from './pageInk.ts';
import { lineInk, lineInkTo, rule } from './strip.ts';
import { onOneLine } from './wrap.ts';

/** From the running head to the text. */
const HEADER_GAP = 20;
const FOOTER_BELOW = 18;

/** Writes title and page number at the edges of every page but a cover. They are artifacts: a reader is not told them on each page. */
export function addRunningLines(report: Report, pages: readonly OpenPage[]): void {
  for (const [index, page] of pages.entries()) {
    if (index > 0 || report.cover === undefined)
      page.marks.push(...runningLines(report, page, index + 1, pages.length));
  }
}

function runningLines({ title, labels }: Report, { frame }: OpenPage, page: number, pages: number): Mark[] {
  const width = frame.right - frame.left;
  const { running } = frame.styles;
  const above = frame.top - HEADER_GAP - running.lineHeight;
  const shortTitle = onOneLine(title, width, running.size, running.weight);
  const numbers = fillIn(labels.pageOfPages, { page, pages });
  return [
    {
      owner: 'header',
      inks: [
        lineInk({ text: shortTitle, cutsWord: false }, running, frame.left, above, true),
        rule(frame.left, width, above + running.lineHeight + 3, COLORS.rule, 0.5),
      ],
    },
    { owner: 'footer', inks: [lineInkTo(numbers, running, frame.right, frame.bottom + FOOTER_BELOW)] },
  ];
}
