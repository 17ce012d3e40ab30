import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { stepsWithoutDay, writeIcs } from '../../../src/export/ics/writeIcs.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { wordsIn } from '../../../src/words/words.ts';
import type { Step, WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { madeUpWorkshop, SMALL } from '../madeUpWorkshop.ts';

const CREATED_AT = '2026-11-22T16:00:00.000Z';
const sample = marlowCounty();
const written = (workshop: WorkshopDocument) => writeIcs(workshop, wordsIn('en-US'), CREATED_AT);

/** What an independent reader finds in the file. */
const entriesIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

function withStep(fields: Partial<Step>): WorkshopDocument {
  const workshop = madeUpWorkshop({ ...SMALL, steps: 1 });
  const [step] = Object.values(workshop.steps);
  return step ? { ...workshop, steps: { [step.id]: { ...step, ...fields } } } : workshop;
}

describe('writeIcs', () => {
  it('has an entry for each due step, on its day, under the id of the step', () => {
    const entries = entriesIn(written(sample)).map(({ uid, summary, startDate }) => [
      uid,
      summary,
      startDate.toString(),
    ]);
    const left = new Set(stepsWithoutDay(sample).map(({ id }) => id));
    const due = Object.values(sample.steps).filter(({ id }) => !left.has(id));
    expect(due.length).toBeGreaterThan(20);
    expect(new Set(entries.map(String))).toEqual(
      new Set(due.map((step) => String([`${step.id}@sim-mapper`, step.text, step.due]))),
    );
    expect(entries).toHaveLength(due.length);
  });

  it('names what a calendar cannot hold', () => {
    const of = (due: string) => stepsWithoutDay(withStep({ due })).length;
    expect(['2027-03-15', '', 'by the next budget', '2027-02-30', '2027-13-01'].map(of)).toEqual([0, 1, 1, 1, 1]);
  });

  it('tells who leads, and what for', () => {
    const [entry] = entriesIn(
      written(withStep({ due: '2027-03-15', lead: 'Sheriff', measure: 'ten minutes, no more' })),
    );
    expect(entry?.description).toContain('Who: Sheriff\n');
    expect(entry?.description).toContain('Measure: ten minutes, no more');
    expect(entry?.startDate.isDate).toBe(true);
  });

  it('gives every text back to another program', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const text = `${typed}.`;
        const [entry] = entriesIn(written(withStep({ due: '2027-03-15', text })));
        // Control characters have no place in a calendar.
        expect(entry?.summary).toBe(text.replace(/\r\n?/g, '\n').replace(/(?:(?!\n)\p{Cc})+/gu, ' '));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same file for the same workshop', () => {
    expect(written(structuredClone(sample))).toBe(written(sample));
  });
});
