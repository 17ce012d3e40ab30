import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../../src/export/report/parts/part.ts';
import { withoutNames } from '../../../src/export/report/parts/withoutNames.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { emptyWorkshop, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { partFrom } from '../madeUpReport.ts';
import { LARGE, madeUpWorkshop, ORDINARY, SMALL } from '../madeUpWorkshop.ts';
import { laidOut, outside, overlaps } from '../pdf/laidOut.ts';

const sample = marlowCounty();
const say = wordsIn('en-US');

/** The workshop with the first participant called so, and the first step led by the given words. */
function ledBy(workshop: WorkshopDocument, name: string, agency: string, lead: string): WorkshopDocument {
  const [person] = Object.values(workshop.participants);
  const [step] = Object.values(workshop.steps);
  if (!person || !step) throw new Error('Nobody is there');
  return {
    ...workshop,
    participants: { ...workshop.participants, [person.id]: { ...person, name, agency } },
    steps: { ...workshop.steps, [step.id]: { ...step, lead, note: `Ask ${name} first, they may know` } },
  };
}

const leadsIn = (workshop: WorkshopDocument) =>
  Object.values(withoutNames(workshop, say).steps).map(({ lead }) => lead);

describe('the parts of the report', () => {
  it.each(PARTS)('makes %s of a workshop with nothing in it', (part) => {
    const { pages } = laidOut(partFrom(emptyWorkshop(), part));
    expect(pages.some(({ marks }) => marks.length > 0)).toBe(true);
  });

  it.each(PARTS)('keeps all ink of %s on the paper and apart', (part) => {
    const { pages } = laidOut(partFrom(madeUpWorkshop(ORDINARY), part));
    expect(pages.flatMap(outside)).toEqual([]);
    expect(pages.flatMap(overlaps)).toEqual([]);
  });

  it.each([
    ['the sample', sample],
    ['a small workshop', madeUpWorkshop(SMALL)],
    ['a large workshop', madeUpWorkshop(LARGE)],
  ])('puts the summary of %s on one page', (_, workshop) => {
    expect(laidOut(partFrom(workshop, 'summary')).pages).toHaveLength(1);
  });

  it('puts the map on one sheet', () => {
    expect(laidOut(partFrom(sample, 'map')).pages).toHaveLength(1);
  });

  it('gives every step to one lead, each lead beginning a page', () => {
    const report = partFrom(sample, 'my-steps');
    const steps = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.map(([cell]) => (cell === 'above' ? '' : cell?.text)) : [],
      ),
    );
    expect(steps).toHaveLength(Object.keys(sample.steps).length);
    expect(new Set(steps)).toEqual(new Set(Object.values(sample.steps).map(({ text }) => text)));
    expect(laidOut(report).pages.length).toBeGreaterThanOrEqual(report.sections.length);
    expect(report.sections.map(({ startsPage }) => startsPage)).not.toContain(undefined);
  });

  it('takes leads that differ in capitals or blanks for one', () => {
    const [first, second, ...others] = Object.values(sample.steps);
    if (!first || !second) throw new Error('The sample has no steps');
    const steps = [{ ...first, lead: 'Sheriff ' }, { ...second, lead: 'sheriff' }, ...others];
    const titles = partFrom({ ...sample, steps: Object.fromEntries(steps.map((step) => [step.id, step])) }, 'my-steps');
    expect(titles.sections.filter(({ title }) => /sheriff$/i.test(title))).toHaveLength(1);
  });

  it('says in every part that a fictional workshop is one', () => {
    for (const part of PARTS) expect(JSON.stringify(partFrom(sample, part))).toContain('This workshop is fictional');
  });

  it('leaves a form to write on', () => {
    const tables = partFrom(sample, 'worksheets').sections.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === 'table'),
    );
    const chosen = Object.values(sample.priorities).filter((priority) => priority.chosen).length;
    expect(tables).toHaveLength(1 + chosen + 1);
    expect(JSON.stringify(tables)).not.toContain(Object.values(sample.steps)[0]?.text);
  });
});

describe('the copy without names', () => {
  it('says no name of the roster anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const workshop = madeUpWorkshop(ORDINARY, seed);
        const people = Object.values(workshop.participants);
        const [person] = people;
        const named = ledBy(workshop, person?.name ?? '', 'Harbor House', `${person?.name}, public defender`);
        const said = JSON.stringify(partFrom(named, 'no-names'));
        expect(people.filter(({ name }) => said.includes(name))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('puts the agency in place of a lead, and of a name in a note', () => {
    const workshop = ledBy(madeUpWorkshop(SMALL), 'Ana Ruíz', 'Harbor House', 'ana  ruíz');
    expect(leadsIn(workshop)[0]).toBe('Harbor House');
    expect(Object.values(withoutNames(workshop, say).steps)[0]?.note).toBe('Ask Harbor House first, they may know');
  });

  it('takes a name of one word for a name only where people are named', () => {
    const workshop = ledBy(madeUpWorkshop(SMALL), 'May', '', 'May');
    const [step] = Object.values(withoutNames(workshop, say).steps);
    expect(step?.lead).not.toBe('May');
    expect(step?.note).toBe('Ask May first, they may know');
  });

  it('counts the people of every agency', () => {
    const agencies = partFrom(sample, 'no-names').sections.find(({ id }) => id === 'agencies');
    const [table] = agencies?.blocks ?? [];
    const counts =
      table?.kind === 'table' ? table.rows.map((row) => (row[1] === 'above' ? 0 : Number(row[1]?.text))) : [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Object.keys(sample.participants).length);
  });

  it('warns that it knows names by the roster alone', () => {
    expect(partFrom(sample, 'no-names').cover?.notice).toContain('read the copy before you pass it on');
  });
});
