import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/export/docx/writeDocx.ts';
import { pngInNode } from '../../../src/export/png/pngInNode.ts';
import { squeezed } from '../checker/textOf.ts';
import { HOSTILE, reportFrom, reportWith, sectionOf } from '../madeUpReport.ts';
import { madeUpWorkshop, ORDINARY, SMALL } from '../madeUpWorkshop.ts';
import { officeText, partsOf } from '../officeText.ts';

const workshop = madeUpWorkshop(ORDINARY);
const report = reportFrom(workshop);
const file = await writeDocx(report, pngInNode);
const body = partsOf(file, /^word\/document\.xml$/).get('word/document.xml') ?? '';

describe('the report for Word', () => {
  it('holds every card, step and priority', () => {
    const text = squeezed(officeText(file));
    const said = [
      ...Object.values(workshop.cards).map((card) => card.text),
      ...Object.values(workshop.steps).map((step) => step.text),
      ...Object.values(workshop.priorities).map(({ title }) => title),
    ];
    expect(said.filter((words) => !text.includes(squeezed(words)))).toEqual([]);
  });

  it('has its sections as headings of their level, in order', () => {
    const levels = [...body.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => Number(level));
    expect(levels.length).toBeGreaterThan(20);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('leaves it to the styles how headings look', () => {
    expect(body).toContain('<w:b/>');
    expect(body).not.toContain('<w:b w:val="false"/>');
  });

  it('puts resources beside the gaps under the same heading', () => {
    const rows =
      body.match(/<w:tr>.*?<\/w:tr>/gs)?.map((row) => [...row.matchAll(/"CellLabel"\/>.*?<w:t [^>]*>([^<]*)/gs)]) ?? [];
    const pairs = rows.filter((labels) => labels.length === 2);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(([left, right]) => left?.[1] !== right?.[1])).toEqual([]);
  });

  it('says which row of each table is its head', () => {
    const tables = body.match(/<w:tbl>/g) ?? [];
    expect(tables.length).toBeGreaterThan(5);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
  });

  it('tells what the picture of the map shows, and puts it on a sheet on its side', () => {
    expect(body).toMatch(/<wp:docPr [^>]*descr="How people move through the system/);
    expect(body).toMatch(/w:orient="landscape"/);
  });

  it('knows its language, title and author', () => {
    const parts = partsOf(file, /^(word\/styles|docProps\/core)\.xml$/);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-US"');
    expect(parts.get('docProps/core.xml')).toContain(`<dc:title>${report.title}</dc:title>`);
    expect(parts.get('docProps/core.xml')).toContain(`<dc:creator>${report.author}</dc:creator>`);
  });

  it('is the same file for the same report', async () => {
    expect(Buffer.from(file).equals(await writeDocx(reportFrom(workshop), pngInNode))).toBe(true);
  });

  it('uses letters of 18 points for large print', async () => {
    const large = await writeDocx({ ...reportFrom(madeUpWorkshop(SMALL)), isLargePrint: true }, pngInNode);
    const styles = partsOf(large, /^word\/styles\.xml$/).get('word/styles.xml') ?? '';
    const sizeOf = (style: string) => Number(new RegExp(`${style}.*?<w:sz w:val="(\\d+)"`, 's').exec(styles)?.[1]);
    const own = ['<w:docDefaults>', 'w:styleId="Heading1"', 'w:styleId="Quiet"', 'w:styleId="DetailText"'].map(sizeOf);
    expect(Math.min(...own)).toBeGreaterThanOrEqual(36);
  });

  it('keeps bold words and links of rich text, and turns pictures made from numbers into tables', async () => {
    const rich = await writeDocx(
      reportWith([
        sectionOf('Part', [
          {
            kind: 'rich',
            parts: [
              {
                kind: 'paragraph',
                runs: [
                  { text: 'See ', isBold: false, address: '' },
                  { text: 'the plan', isBold: true, address: 'https://example.org/plan' },
                ],
              },
              { kind: 'numbers', items: [[{ text: 'First', isBold: false, address: '' }]] },
            ],
          },
          {
            kind: 'bars',
            caption: 'Votes',
            heads: ['Priority', 'Votes'],
            bars: [{ label: 'Open a center', amount: 4, text: '4', isMarked: false }],
            key: { marked: '', unmarked: '' },
          },
        ]),
      ]),
      pngInNode,
    );
    const xml = partsOf(rich, /^word\/document\.xml$/).get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:hyperlink [^>]*>.*<w:b\/>.*the plan.*<\/w:hyperlink>/);
    expect(xml).toMatch(/<w:tbl>.*Open a center.*<\/w:tbl>/);
  });

  it.each(Object.entries(HOSTILE))('holds %s and stays a file that can be read', async (_, text) => {
    const odd = await writeDocx(
      reportWith([sectionOf('Part', [{ kind: 'paragraph', text, tone: 'body' }])]),
      pngInNode,
    );
    const xml = partsOf(odd, /^word\/document\.xml$/).get('word/document.xml') ?? '';
    // oxlint-disable-next-line no-control-regex -- They are what is looked for.
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(xml).toContain('</w:document>');
  });
});
