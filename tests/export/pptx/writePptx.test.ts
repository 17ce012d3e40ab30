import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngInNode } from '../../../src/export/png/pngInNode.ts';
import { inChunks } from '../../../src/export/pptx/room.ts';
import { slidesOf } from '../../../src/export/pptx/slidesOf.ts';
import { writePptx } from '../../../src/export/pptx/writePptx.ts';
import { printable } from '../../../src/fonts/printable.ts';
import { squeezed } from '../checker/textOf.ts';
import { HOSTILE, reportFrom, reportWith, sectionOf } from '../madeUpReport.ts';
import { madeUpWorkshop, ORDINARY } from '../madeUpWorkshop.ts';
import { officeText, partsOf } from '../officeText.ts';

const workshop = madeUpWorkshop(ORDINARY);
const report = reportFrom(workshop);
const file = await writePptx(report, pngInNode);
const slides = [...partsOf(file, /^ppt\/slides\/slide\d+\.xml$/).values()];

describe('the report as slides', () => {
  it('holds every card, step and priority', () => {
    const text = squeezed(officeText(file));
    const said = [
      ...Object.values(workshop.cards).map((card) => card.text),
      ...Object.values(workshop.steps).map((step) => step.text),
      ...Object.values(workshop.priorities).map(({ title }) => title),
    ];
    expect(said.filter((words) => !text.includes(squeezed(words)))).toEqual([]);
  });

  it('has a title on every slide where screen readers look for it, and no two alike', () => {
    const titles = slides.map((xml) => /<p:ph\s[^>]*type="title".*?<\/p:sp>/s.exec(xml)?.[0] ?? '');
    const words = titles.map((xml) => [...xml.matchAll(/<a:t>([^<]*)</g)].map(([, text]) => text).join(''));
    expect(words.filter((title) => title === '')).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('has no letter under 14 points', () => {
    const sizes = slides.flatMap((xml) => [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size)));
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1400);
  });

  it('shows the map as a picture that says what it shows', () => {
    expect(slides.filter((xml) => xml.includes('descr="How people move through the system'))).toHaveLength(1);
  });

  it('says which row of each table is its head', () => {
    const tables = slides.filter((xml) => xml.includes('<a:tbl>'));
    expect(tables.length).toBeGreaterThan(3);
    expect(tables.every((xml) => xml.includes('<a:tblPr firstRow="1"/>'))).toBe(true);
  });

  it('puts resources left of gaps on the slides of an intercept', () => {
    const first = slidesOf(report).find((slide) => slide.kind === 'columns' && slide.lane !== undefined);
    expect(first).toMatchObject({ panels: [{ head: 'Resources' }, { head: 'Gaps' }] });
  });

  it('is the same file for the same report', async () => {
    expect(Buffer.from(file).equals(await writePptx(reportFrom(workshop), pngInNode))).toBe(true);
  });

  it.each(Object.entries(HOSTILE))('holds %s', async (_, text) => {
    const odd = await writePptx(
      reportWith([sectionOf('Part', [{ kind: 'paragraph', text, tone: 'body' }])]),
      pngInNode,
    );
    expect(squeezed(officeText(odd))).toContain(squeezed(printable(text)).slice(0, 500));
  });
});

describe('parting text over slides', () => {
  it('loses no word and fills no slide beyond its room', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            style: fc.constantFrom('text', 'label', 'entry'),
            text: fc.lorem({ maxCount: 400, size: 'max' }),
          }),
          {
            maxLength: 40,
          },
        ),
        fc.constantFrom(1, 2),
        (lines, count) => {
          const parts = inChunks(lines, count, 0);
          expect(
            parts
              .flat()
              .map(({ text }) => text)
              .join(' '),
          ).toBe(lines.map(({ text }) => text).join(' '));
          expect(parts.filter((part) => part.length === 0 || part.length > 15)).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
