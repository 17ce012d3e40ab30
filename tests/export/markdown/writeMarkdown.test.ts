import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../src/export/markdown/writeMarkdown.ts';
import { HOSTILE, reportFrom, reportWith, sectionOf } from '../madeUpReport.ts';
import { madeUpWorkshop, ORDINARY } from '../madeUpWorkshop.ts';

/** The text as a reader of Markdown shows it. */
const shown = (text: string) => text.replace(/\\([^\w\s])/g, '$1');
const one = (text: string) =>
  writeMarkdown(reportWith([sectionOf('Part', [{ kind: 'paragraph', text, tone: 'body' }])]));

describe('writeMarkdown', () => {
  it('holds every card, step and priority', () => {
    const workshop = madeUpWorkshop(ORDINARY);
    const text = shown(writeMarkdown(reportFrom(workshop)));
    const said = [
      ...Object.values(workshop.cards).map((card) => card.text),
      ...Object.values(workshop.steps).map((step) => step.text),
      ...Object.values(workshop.priorities).map(({ title }) => title),
    ];
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('gives every row of a table as many cells as its head', () => {
    const lines = writeMarkdown(reportFrom(madeUpWorkshop(ORDINARY))).split('\n');
    const cells = (line: string) => line.split(/(?<!\\)\|/).length;
    const uneven = lines.filter((line, index) => {
      const before = lines[index - 1] ?? '';
      return line.startsWith('|') && before.startsWith('|') && cells(line) !== cells(before);
    });
    expect(lines.filter((line) => line.startsWith('|')).length).toBeGreaterThan(50);
    expect(uneven).toEqual([]);
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['*not* _so_ `much` [here](x)', '\\*not\\* \\_so\\_ \\`much\\` \\[here\\](x)'],
    ['<script>', '\\<script\\>'],
    ['a | b', 'a \\| b'],
  ])('takes %s for what was typed', (typed, expected) => {
    expect(one(typed)).toContain(`\n\n${expected}\n`);
  });

  it.each(Object.entries(HOSTILE))('keeps %s within its paragraph', (_, text) => {
    const headings = one(text)
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(headings).toEqual(['# Harbor County intercept map', '## Part']);
  });
});
