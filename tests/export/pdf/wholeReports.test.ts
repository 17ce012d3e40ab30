import { describe, expect, it } from 'vitest';
import { pdfInNode } from '../../../src/export/pdf/pdfInNode.ts';
import type { Report, Section } from '../../../src/export/report/report.ts';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { emptyWorkshop, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { type Checked, checkPdf } from '../checker/accessibilityFindings.ts';
import type { StructureNode } from '../checker/structureTree.ts';
import { squeezed } from '../checker/textOf.ts';
import { partFrom, reportFrom } from '../madeUpReport.ts';
import { LARGE, madeUpWorkshop, SMALL } from '../madeUpWorkshop.ts';
import { laidOut, outside, overlaps } from './laidOut.ts';

const workshops = [
  ['small', madeUpWorkshop(SMALL)],
  ['sample', marlowCounty()],
  ['large', madeUpWorkshop(LARGE)],
] as const;

/** Shorter words come up inside others. */
const TELLING = 14;

/** What stands in each part of the report, in the order of the parts. */
function partsRead({ root, pages }: Checked): string[] {
  const textOf = ({ kids }: StructureNode): string =>
    kids
      .map((kid) => {
        if (kid.kind === 'element') return textOf(kid.node);
        return kid.kind === 'content' ? (pages.get(kid.page)?.textById.get(kid.id) ?? '') : '';
      })
      .join('\n');
  const sections = root?.kids.flatMap((kid) => (kid.kind === 'element' && kid.node.role === 'Sect' ? [kid.node] : []));
  return (sections ?? []).map((section) => squeezed(textOf(section)));
}

/** The entries and cells of a part, each as often as it stands there. */
const entriesIn = ({ blocks, sections }: Section): string[] => [
  ...blocks.flatMap((block) => {
    if (block.kind === 'list') return block.groups.flatMap(({ entries }) => entries.map(({ text }) => text));
    if (block.kind === 'side-by-side')
      return [block.left, block.right].flatMap(({ groups }) =>
        groups.flatMap(({ entries }) => entries.map(({ text }) => text)),
      );
    if (block.kind === 'table')
      return block.rows.flatMap((row) => row.flatMap((cell) => (cell === 'above' ? [] : [cell.text])));
    return block.kind === 'timeline' ? block.steps.map(({ text }) => text) : [];
  }),
  ...sections.flatMap(entriesIn),
];

/** Every text of a value but what is only drawn. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'scene' ? [] : textsIn(part)));
}

const count = (text: string, words: string): number => text.split(words).length - 1;

/** Entries that the paper does not say exactly as often as the report, by the part they belong to. */
function wronglySaid(report: Report, checked: Checked): string[] {
  const parts = partsRead(checked).slice(report.cover === undefined ? 0 : 2);
  return report.sections.flatMap((section, index) => {
    const meant = squeezed(textsIn(section).join('\n'));
    const said = parts[index] ?? '';
    const entries = new Set(entriesIn(section).map(squeezed));
    return [...entries].filter(
      (words) => words.length >= TELLING && (count(said, words) === 0 || count(said, words) !== count(meant, words)),
    );
  });
}

const drawn = (lines: readonly string[]): WorkshopDocument =>
  carryOut(newWorkshop(usAdults, { title: lines[0] ?? '' }), (map) => {
    const cards = lines.map((text, n) => ({ id: `c${n}`, kind: 'gap' as const, at: 'station:s-jail' as const, text }));
    addCards(cards)(map);
  }).document;

const odd: [string, WorkshopDocument][] = [
  ['nothing in it', emptyWorkshop()],
  ['no cards and nobody there', newWorkshop(usAdults, {})],
  ['a card of only emoji', drawn(['🧿🙏🏽👩‍👩‍👧🇺🇸', '😀'])],
  ['ten thousand letters without a space', drawn(['x'.repeat(10_000)])],
  ['a card of ten pages', drawn(['Nobody answers the phone after dark. '.repeat(1000)])],
  ['right to left mixed with digits', drawn(['צוות נייד 24/7, חייגו 988', 'فريق الأزمات 24/7 اتصل 988 now'])],
  ['tabs and control characters', drawn(['a\tb\u0000c\u0007\u001b[31m\u0085\u2028d'])],
];

describe('whole reports', () => {
  it.each(workshops)('say everything of a %s one once, in its part', async (_, workshop) => {
    const report = reportFrom(workshop);
    const checked = await checkPdf((await pdfInNode(report)).bytes);
    expect(checked.findings).toEqual([]);
    expect(report.sections.flatMap(entriesIn).length).toBeGreaterThan(30);
    expect(wronglySaid(report, checked)).toEqual([]);
  });

  it.each(workshops)('keep the boxes of a %s one in their pages and apart', (_, workshop) => {
    const { pages } = laidOut(reportFrom(workshop));
    expect(pages.flatMap(outside)).toEqual([]);
    expect(pages.filter(({ width, height }) => width < height).flatMap(overlaps)).toEqual([]);
  });

  it.each(odd)('are good with %s', async (_, workshop) => {
    for (const isLargePrint of [false, true]) {
      const report = partFrom(workshop, 'full', isLargePrint);
      const entries = report.sections.flatMap(entriesIn);
      expect(Object.values(workshop.cards).filter(({ text }) => !entries.includes(text))).toEqual([]);
      expect(laidOut(report).pages.flatMap(outside)).toEqual([]);
      const { bytes, missing } = await pdfInNode(report);
      const checked = await checkPdf(bytes);
      expect(checked.findings).toEqual([]);
      expect(missing).toEqual([]);
      expect(isLargePrint ? [] : wronglySaid(report, checked)).toEqual([]);
    }
  });
});
