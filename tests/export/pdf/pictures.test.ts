import { describe, expect, it } from 'vitest';
import { pdfInNode } from '../../../src/export/pdf/pdfInNode.ts';
import { altOf, asTable } from '../../../src/export/report/asTable.ts';
import type { Picture } from '../../../src/export/report/pictures.ts';
import { checkPdf } from '../checker/accessibilityFindings.ts';
import type { StructureNode } from '../checker/structureTree.ts';
import { readingText, squeezed, textsWithRole } from '../checker/textOf.ts';
import { PICTURES, RICH } from '../madeUpPictures.ts';
import { HOSTILE, reportWith, sectionOf } from '../madeUpReport.ts';
import { laidOut, outside, overlaps } from './laidOut.ts';

const kinds = Object.entries(PICTURES);
const reportOn = (picture: Picture, isLargePrint = false) =>
  reportWith([sectionOf('Picture', [picture])], { isLargePrint });

/** The picture with the same words wherever a person's words may stand. */
function saying(text: string): Picture[] {
  const { heatmap, bars, scatter, timeline, spread } = PICTURES;
  return [
    { ...heatmap, caption: text, corner: text, columns: heatmap.columns.map(() => text) },
    { ...heatmap, rows: heatmap.rows.map((row) => ({ ...row, name: text })) },
    { ...bars, caption: text, bars: bars.bars.map((bar) => ({ ...bar, label: text })) },
    { ...scatter, caption: text, points: scatter.points.map((point) => ({ ...point, label: text })) },
    { ...timeline, caption: text, steps: timeline.steps.map((step) => ({ ...step, text, note: text })) },
    { ...spread, caption: text, rows: spread.rows.map((row) => ({ ...row, statement: text })) },
  ];
}

const rolesIn = (node: StructureNode): string[] => [
  node.role,
  ...node.kids.flatMap((kid) => (kid.kind === 'element' ? rolesIn(kid.node) : [])),
];

describe('pictures on paper', () => {
  it.each(kinds)('have no accessibility fault and every word of a %s in them', async (_, picture) => {
    const checked = await checkPdf((await pdfInNode(reportOn(picture))).bytes);
    expect(checked.findings).toEqual([]);
    const text = squeezed(readingText(checked));
    const names = asTable(picture).rows.map(([name]) => (name === undefined || name === 'above' ? '' : name.text));
    expect(names.filter((name) => !text.includes(squeezed(name)))).toEqual([]);
  });

  it.each([PICTURES.bars, PICTURES.scatter, PICTURES.spread])(
    'say all their figures to those who cannot see them ($kind)',
    (picture) => {
      const { root } = laidOut(reportOn(picture));
      const alts = JSON.stringify(root);
      expect(alts).toContain(JSON.stringify(altOf(picture)).slice(1, -1));
      expect(JSON.stringify(root)).toContain('"role":"Figure"');
    },
  );

  it.each([PICTURES.heatmap, PICTURES.timeline])('are tables to those who hear them ($kind)', async (picture) => {
    const checked = await checkPdf((await pdfInNode(reportOn(picture))).bytes);
    const roles = checked.root === undefined ? [] : rolesIn(checked.root);
    expect(roles).not.toContain('Figure');
    expect(roles.filter((role) => role === 'TR').length).toBeGreaterThan(4);
    expect(textsWithRole(checked, 'TH').length).toBeGreaterThan(5);
  });

  it.each([false, true])('keep their ink on the page and their words apart (large print: %s)', (isLargePrint) => {
    for (const [, picture] of kinds) {
      const { pages } = laidOut(reportOn(picture, isLargePrint));
      expect(pages.flatMap(outside)).toEqual([]);
      expect(pages.flatMap(overlaps)).toEqual([]);
    }
  });

  it.each(Object.entries(HOSTILE))('hold %s', async (_, text) => {
    const pictures = saying(text);
    const { pages } = laidOut(reportWith([sectionOf('Pictures', pictures)]));
    expect(pages.flatMap(outside)).toEqual([]);
    const { bytes } = await pdfInNode(reportWith([sectionOf('Pictures', pictures)]));
    expect((await checkPdf(bytes)).findings).toEqual([]);
  });

  it('turn over the page with their heads, and become several where they are higher than one', async () => {
    const bars = { ...PICTURES.bars, bars: Array.from({ length: 150 }, (_, n) => bar(`Priority ${n}`, 150 - n)) };
    const steps = Array.from({ length: 400 }, (_, n) => ({
      text: `Step ${n} of the plan`,
      note: 'Somebody',
      due: `Day ${n}`,
      at: n / 70,
      isDone: n % 3 === 0,
    }));
    const report = reportWith([sectionOf('Votes', [bars]), sectionOf('Time', [{ ...PICTURES.timeline, steps }])]);
    const checked = await checkPdf((await pdfInNode(report)).bytes);
    expect(checked.findings).toEqual([]);
    const text = squeezed(readingText(checked));
    const said = (words: string) => text.split(squeezed(words)).length - 1;
    expect(steps.filter((step) => said(`${step.text}Somebody`) !== 1)).toEqual([]);
    expect(textsWithRole(checked, 'Figure').length).toBeGreaterThan(3);
    expect(bars.bars.filter(({ label }) => said(label) < 1)).toEqual([]);
  });
});

const bar = (label: string, amount: number) => ({ label, amount, text: String(amount), isMarked: amount > 140 });

describe('rich text on paper', () => {
  it('keeps its words in order, and its links as elements that lead out of the file', async () => {
    const { bytes } = await pdfInNode(reportWith([sectionOf('Text', [RICH])]));
    const checked = await checkPdf(bytes);
    expect(checked.findings).toEqual([]);
    const typed = RICH.parts.flatMap((part) => (part.kind === 'paragraph' ? [part.runs] : part.items));
    const text = squeezed(readingText(checked));
    for (const runs of typed) expect(text).toContain(squeezed(runs.map((run) => run.text).join('')));
    expect(textsWithRole(checked, 'Link').at(-1)).toBe('the county’s page');
    const plain = Buffer.from('https://harbor.example/sim').toString('hex');
    const links = laidOut(reportWith([sectionOf('Text', [RICH])])).pages.flatMap(({ links: found }) => found);
    expect(
      links.map(({ target }) => ('address' in target ? Buffer.from(target.address).toString('hex') : '')),
    ).toContain(plain);
    expect(textsWithRole(checked, 'Lbl')).toEqual(['•', '•', '1.', '2.', '3.']);
  });

  it.each(Object.entries(HOSTILE))('holds %s', async (_, text) => {
    const run = (isBold: boolean, address: string) => ({ text, isBold, address });
    const runs = [run(false, ''), run(true, ''), run(false, `https://x.example/${text.slice(0, 50)}`), run(true, '')];
    const report = reportWith([
      sectionOf('Text', [
        {
          kind: 'rich',
          parts: [
            { kind: 'paragraph', runs },
            { kind: 'numbers', items: [runs, []] },
          ],
        },
      ]),
    ]);
    const { pages } = laidOut(report);
    expect(pages.flatMap(outside)).toEqual([]);
    expect(pages.flatMap(overlaps)).toEqual([]);
    expect((await checkPdf((await pdfInNode(report)).bytes)).findings).toEqual([]);
  });
});
