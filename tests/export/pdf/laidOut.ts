import { type Box, boundsOf } from '../../../src/export/pdf/flow/bounds.ts';
import type { LaidPage, Layout, TextInk } from '../../../src/export/pdf/flow/ink.ts';
import { layOut } from '../../../src/export/pdf/flow/layOut.ts';
import type { Report } from '../../../src/export/report/report.ts';

export function laidOut(report: Report): Layout {
  const steps = layOut(report);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export const textsOn = (page: LaidPage): TextInk[] =>
  page.marks.flatMap(({ inks }) => inks.flatMap((ink) => (ink.kind === 'text' ? [ink] : [])));

/** Ink that leaves its page, by what it is. */
export const outside = (page: LaidPage): string[] =>
  page.marks.flatMap(({ inks }) =>
    inks.flatMap((ink) => {
      const { left, top, right, bottom } = boundsOf(ink);
      const isOut = left < -0.01 || top < -0.01 || right > page.width + 0.01 || bottom > page.height + 0.01;
      return isOut ? [ink.kind === 'text' ? ink.text : ink.kind] : [];
    }),
  );

/** Pairs of texts that cover each other. Lines may touch, and accents reach into the line above. */
export function overlaps(page: LaidPage): string[] {
  const boxes = textsOn(page)
    .filter(({ text }) => text.trim() !== '')
    .map((ink) => ({ text: ink.text, ...inner(boundsOf(ink), ink.size) }))
    .toSorted((a, b) => a.top - b.top);
  const found: string[] = [];
  for (const [index, box] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length; next++) {
      const other = boxes[next];
      if (other === undefined || other.top >= box.bottom) break;
      if (other.left < box.right && box.left < other.right) found.push(`${box.text} | ${other.text}`);
    }
  }
  return found;
}

const inner = ({ left, top, right, bottom }: Box, size: number): Box => ({
  left: left + 0.05,
  right: right - 0.05,
  top: top + size * 0.1,
  bottom: bottom - size * 0.1,
});
