import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/export/pdf/flow/bounds.ts';
import type { Link, Mark } from '../../../src/export/pdf/flow/ink.ts';
import type { Tag } from '../../../src/export/pdf/flow/tag.ts';
import type { Block, Report } from '../../../src/export/report/report.ts';
import { HOSTILE, reportFrom, reportWith, sectionOf } from '../madeUpReport.ts';
import { LARGE, madeUpWorkshop, ORDINARY, SMALL } from '../madeUpWorkshop.ts';
import { laidOut, outside, overlaps, textsOn } from './laidOut.ts';

const sizes = [
  ['small', madeUpWorkshop(SMALL)],
  ['ordinary', madeUpWorkshop(ORDINARY)],
  ['large', madeUpWorkshop(LARGE)],
] as const;

const paper = { letter: [612, 792], a4: [595.28, 841.89] } as const;

/** Every kind of block with the same text wherever a person's words may stand. */
function blocksWith(text: string): Block[] {
  const entry = { marker: 'gap', text, details: [{ label: 'Agency', value: text }] } as const;
  const cell = { text, details: [{ label: '', value: text }], strong: false };
  const columns = [1, 2, 3].map((share) => ({ head: 'Objective', share, namesRows: share === 1 }));
  const panel = { title: 'Resources', groups: [{ title: text, entries: [entry, entry] }] };
  return [
    { kind: 'paragraph', text, tone: 'body' },
    { kind: 'note', text },
    { kind: 'facts', facts: [{ value: '1,240', label: 'gaps' }] },
    { kind: 'list', title: 'Opportunities', groups: [{ title: text, entries: [entry] }] },
    { kind: 'side-by-side', left: panel, right: panel },
    {
      kind: 'table',
      caption: text,
      columns,
      rows: [
        [cell, cell, cell],
        ['above', cell, cell],
      ],
    },
  ];
}

/** The link, where it leads to a heading of the paper. */
const inside = ({ target, description }: Link) => ('level' in target ? [{ target, description }] : []);
const shapes = (report: Report) => laidOut(report).pages.map(({ width, height }) => [width, height]);
const roles = (tag: Tag): string[] => [tag.role, ...tag.children.flatMap(roles)];

describe('layOut', () => {
  it.each(sizes)('keeps all ink of a %s report on its page and apart', (_, workshop) => {
    const { pages } = laidOut(reportFrom(workshop));
    expect(pages.flatMap(outside)).toEqual([]);
    // The drawing of the map places its own text; the other pages are ours.
    expect(pages.filter(({ width, height }) => width < height).flatMap(overlaps)).toEqual([]);
  });

  it.each(Object.entries(HOSTILE))('holds %s in every kind of block', (_, text) => {
    const report = reportWith([sectionOf(text, blocksWith(text), [sectionOf(text, blocksWith(text))])], {
      title: text,
    });
    for (const page of laidOut(report).pages) {
      expect(outside(page)).toEqual([]);
      expect(overlaps(page)).toEqual([]);
    }
  });

  it('goes on over as many pages as a cell needs', () => {
    const [table] = blocksWith('a cell of many words '.repeat(3000)).slice(-1);
    const { pages } = laidOut(reportWith(table === undefined ? [] : [sectionOf('Long', [table])]));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.flatMap(overlaps)).toEqual([]);
  });

  it('prints nothing smaller than seven points', () => {
    for (const [, workshop] of sizes) {
      const sizesOfText = laidOut(reportFrom(workshop)).pages.flatMap((page) => textsOn(page).map(({ size }) => size));
      expect(Math.min(...sizesOfText)).toBeGreaterThanOrEqual(7);
    }
  });

  it.each(['letter', 'a4'] as const)('uses %s sheets, and a larger one of the family for the map alone', (pageSize) => {
    const report = { ...reportFrom(madeUpWorkshop(ORDINARY)), pageSize };
    const others = shapes(report).filter(([width]) => width !== paper[pageSize][0]);
    expect(shapes(report)[0]).toEqual(paper[pageSize]);
    expect(others).toHaveLength(1);
    expect(others[0]?.[0]).toBeGreaterThan(others[0]?.[1] ?? 0);
  });

  it('gives page numbers in the contents that are those of the headings', () => {
    const { pages, landings } = laidOut(reportFrom(madeUpWorkshop(SMALL)));
    const links = pages.flatMap((page) => page.links.flatMap(inside));
    expect(links.length).toBeGreaterThan(10);
    for (const { target, description } of links) {
      const landing = landings.find(({ anchor }) => anchor === target);
      expect(description).toBe(`${target.title}, page ${landing?.page}`);
      const heading = textsOn(pages[(landing?.page ?? 0) - 1] ?? { width: 0, height: 0, marks: [], links: [] });
      expect(heading.map(({ text }) => text).join('')).toContain(target.title.split(' ')[0]);
    }
  });

  it('never ends a page with a heading', () => {
    const roleOf = ({ owner }: Mark) => (typeof owner === 'string' ? '' : owner.role + (owner.traits.scope ?? ''));
    const lowest = (mark: Mark) => Math.max(...mark.inks.map((ink) => boundsOf(ink).bottom));
    for (const [, workshop] of sizes) {
      const { pages } = laidOut(reportFrom(workshop));
      const lasts = pages.map(({ marks }) => {
        const tagged = marks.filter(({ owner, inks }) => typeof owner !== 'string' && inks.length > 0);
        return tagged
          .toSorted((a, b) => lowest(a) - lowest(b))
          .map(roleOf)
          .at(-1);
      });
      expect(lasts.filter((role) => role === undefined || /^(H\d|Caption|THColumn)$/.test(role))).toEqual([]);
    }
  });

  it('numbers every page but the cover', () => {
    const { pages } = laidOut(reportFrom(madeUpWorkshop(SMALL)));
    const footers = pages.map(({ marks }) => marks.find(({ owner }) => owner === 'footer')?.inks[0]);
    expect(footers.map((ink) => (ink?.kind === 'text' ? ink.text : ''))).toEqual(
      pages.map((_, index) => (index === 0 ? '' : `Page ${index + 1} of ${pages.length}`)),
    );
  });

  it('makes a cover and empty contents of a report without parts', () => {
    expect(shapes(reportWith([]))).toHaveLength(2);
  });

  it('sets contents that would need a second page in two columns', () => {
    const parts = Array.from({ length: 50 }, (_, index) => sectionOf(`Part ${index}`, [{ kind: 'note', text: 'x' }]));
    const [, contents] = laidOut(reportWith(parts)).pages;
    expect(new Set(contents?.links.map(({ x }) => x))).toHaveProperty('size', 2);
    expect(contents?.links.flatMap(inside).map(({ target }) => target.title)).toEqual(parts.map(({ title }) => title));
  });

  it('says again what a row belongs to when the row opens a page, for the eye only', () => {
    const cell = (text: string) => ({ text, details: [], strong: false });
    const columns = ['Objective', 'Step'].map((head) => ({ head, share: 1, namesRows: head === 'Objective' }));
    const rows = Array.from({ length: 60 }, (_, index) => [
      index === 0 ? cell('Open the desk') : ('above' as const),
      cell(`Step ${index}`),
    ]);
    const { pages } = laidOut(reportWith([sectionOf('Plan', [{ kind: 'table', caption: '', columns, rows }])]));
    const said = pages
      .slice(2)
      .map(({ marks }) =>
        marks.filter(({ inks }) => inks.some((ink) => ink.kind === 'text' && ink.text === 'Open the desk')),
      );
    expect(said.map((marks) => marks.map(({ owner }) => typeof owner === 'string'))).toEqual([
      [false],
      ...said.slice(1).map(() => [true]),
    ]);
    expect(said.length).toBeGreaterThan(1);
  });

  it('nests headings without leaving out a level', () => {
    const { root } = laidOut(reportFrom(madeUpWorkshop(ORDINARY)));
    const levels = roles(root).flatMap((role) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('gives the same layout for the same report', () => {
    expect(laidOut(reportFrom(madeUpWorkshop(SMALL)))).toEqual(laidOut(reportFrom(madeUpWorkshop(SMALL))));
  });
});
