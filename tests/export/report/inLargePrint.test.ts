import { describe, expect, it } from 'vitest';
import { PARTS } from '../../../src/export/report/parts/part.ts';
import { partFrom } from '../madeUpReport.ts';
import { madeUpWorkshop, ORDINARY } from '../madeUpWorkshop.ts';
import { laidOut, outside, overlaps, textsOn } from '../pdf/laidOut.ts';

const workshop = madeUpWorkshop(ORDINARY);

/** Every text and value in a report, wherever it stands. */
function textsIn(part: unknown): string[] {
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string' && ['text', 'value'].includes(name) ? [value] : textsIn(value),
  );
}

describe('large print', () => {
  it.each(PARTS)('keeps all ink of %s on the paper and apart', (part) => {
    const { pages } = laidOut(partFrom(workshop, part, true));
    expect(pages.flatMap(outside)).toEqual([]);
    expect(pages.flatMap(overlaps)).toEqual([]);
  });

  it('has no letter under 18 points but in the map', () => {
    const { pages } = laidOut(partFrom(workshop, 'full', true));
    const upright = pages.filter(({ width, height }) => width < height);
    expect(Math.min(...upright.flatMap(textsOn).map(({ size }) => size))).toBe(18);
  });

  it('leaves out nothing that the usual print says', () => {
    const large = JSON.stringify(partFrom(workshop, 'full', true));
    const texts = textsIn(partFrom(workshop, 'full').sections);
    expect(texts.filter((text) => !large.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });

  it('makes the objective the heading of its steps', () => {
    const plan = partFrom(workshop, 'plan', true).sections.find(({ id }) => id === 'plan');
    const lists = plan?.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'list' ? block.groups : [])),
    );
    const objectives = Object.values(workshop.objectives).map(({ text }) => text);
    expect(lists?.length).toBeGreaterThan(0);
    for (const { title } of lists ?? []) expect(objectives.some((text) => title.startsWith(text))).toBe(true);
  });
});
