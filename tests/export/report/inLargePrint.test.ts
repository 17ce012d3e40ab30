import { describe, expect, it } from 'vitest';
import { PARTS } from '../../../src/export/report/parts/part.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { partFrom } from '../madeUpReport.ts';
import { madeUpWorkshop, ORDINARY } from '../madeUpWorkshop.ts';
import { laidOut, outside, overlaps, textsOn } from '../pdf/laidOut.ts';

const workshop = madeUpWorkshop(ORDINARY);

/** Every text and value in a report, wherever it stands but in drawings: what the map folds away stands in full beside it. */
function textsIn(part: unknown): string[] {
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, value]) => {
    if (name === 'scene') return [];
    return typeof value === 'string' && ['text', 'value'].includes(name) ? [value] : textsIn(value);
  });
}

describe('large print', () => {
  it.each(PARTS)('keeps all ink of %s on the paper and apart', (part) => {
    const { pages } = laidOut(partFrom(workshop, part, true));
    expect(pages.flatMap(outside)).toEqual([]);
    expect(pages.flatMap(overlaps)).toEqual([]);
  });

  it('has no letter under 18 points, and hardly one on the map of names and counts', () => {
    for (const large of [marlowCounty(), workshop]) {
      const { pages } = laidOut(partFrom(large, 'full', true));
      const smallest = (shown: typeof pages) => Math.min(...shown.flatMap(textsOn).map(({ size }) => size));
      expect(smallest(pages.filter(({ width, height }) => width < height))).toBe(18);
      // The widest maps fill the largest sheet with little less.
      expect(smallest(pages)).toBeGreaterThan(17.5);
    }
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
