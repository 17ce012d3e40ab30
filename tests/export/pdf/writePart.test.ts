import { describe, expect, it } from 'vitest';
import { pdfInNode } from '../../../src/export/pdf/pdfInNode.ts';
import { PARTS } from '../../../src/export/report/parts/part.ts';
import { checkPdf } from '../checker/accessibilityFindings.ts';
import { readingText, squeezed, textsWithRole } from '../checker/textOf.ts';
import { partFrom } from '../madeUpReport.ts';
import { madeUpWorkshop, ORDINARY } from '../madeUpWorkshop.ts';

const workshop = madeUpWorkshop(ORDINARY);

describe('a part of the report as PDF', () => {
  it.each(PARTS)('%s is an accessible file that begins with a heading', async (part) => {
    const report = partFrom(workshop, part);
    const { bytes, pages, missing } = await pdfInNode(report);
    const checked = await checkPdf(bytes);
    expect(checked.findings).toEqual([]);
    expect(checked.pages.size).toBe(pages);
    expect(missing).toEqual([]);
    expect(textsWithRole(checked, 'H1')[0]).toBe(report.cover ? report.title : report.sections[0]?.title);
  });

  it.each(['full', 'plan', 'worksheets'] as const)('%s in large print is an accessible file', async (part) => {
    const checked = await checkPdf((await pdfInNode(partFrom(workshop, part, true))).bytes);
    expect(checked.findings).toEqual([]);
  });

  it('the plan holds every step', async () => {
    const text = squeezed(readingText(await checkPdf((await pdfInNode(partFrom(workshop, 'plan'))).bytes)));
    const steps = Object.values(workshop.steps).map((step) => squeezed(step.text));
    expect(steps.filter((step) => !text.includes(step))).toEqual([]);
  });
});
