import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Entry, Report, Section } from '../../../src/export/report/report.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { emptyWorkshop, type RecordOf, type WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { reportFrom } from '../madeUpReport.ts';
import { madeUpWorkshop, ORDINARY, SMALL } from '../madeUpWorkshop.ts';

const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.sections)]);
const titles = (report: Report) => report.sections.map(({ title }) => title);

function entriesIn(block: Block): Entry[] {
  if (block.kind === 'list') return block.groups.flatMap(({ entries }) => entries);
  if (block.kind !== 'side-by-side') return [];
  return [block.left, block.right].flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
}

const allEntries = (report: Report): Entry[] =>
  allSections(report.sections).flatMap(({ blocks }) => blocks.flatMap(entriesIn));

const tablesIn = (report: Report, id: string) =>
  allSections(report.sections.filter((section) => section.id === id)).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  );

/** The table's rows as texts, details behind them. */
const rowsIn = (report: Report, id: string) =>
  tablesIn(report, id).flatMap(({ rows }) =>
    rows.map((row) =>
      row.map((cell) =>
        cell === 'above'
          ? '"'
          : [cell.text, ...cell.details.map(({ value }) => value)].filter((text) => text !== '').join(' / '),
      ),
    ),
  );

/** The workshop with the first record of a collection changed. */
function changed<Name extends 'cards' | 'priorities' | 'steps'>(
  workshop: WorkshopDocument,
  name: Name,
  fields: Partial<RecordOf<Name>>,
): WorkshopDocument {
  const [id = ''] = Object.keys(workshop[name]);
  return { ...workshop, [name]: { ...workshop[name], [id]: { ...workshop[name][id], ...fields } } };
}

describe('reportOf', () => {
  it('follows the order that reports of mapping workshops have', () => {
    expect(titles(reportFrom(madeUpWorkshop(ORDINARY)))).toEqual([
      'Facilitators and core team',
      'Executive summary',
      'Purpose and background',
      'The intercept map',
      'Intercept 0: Community Services',
      'Intercept 1: Law Enforcement',
      'Intercept 2: Initial Detention / Initial Court Hearings',
      'Intercept 3: Jails / Courts',
      'Intercept 4: Reentry',
      'Intercept 5: Community Corrections',
      'Across the whole system',
      'Quick fixes',
      'Parking lot',
      'Priorities',
      'Action plan',
      'Objectives not yet tied to a priority',
      'Timeline of steps',
      'Recommendations',
      'Participants',
      'Still blank',
    ]);
  });

  it('holds every card once, with its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 90 }), (seed, cards) => {
        const workshop = madeUpWorkshop({ ...SMALL, cards }, seed);
        const texts = allEntries(reportFrom(workshop)).map(({ text }) => text.replace(/ \(MCOT\)$/, ''));
        for (const { text } of Object.values(workshop.cards))
          expect(texts.filter((other) => other === text)).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  it('says every field of a card that is filled in', () => {
    const workshop = changed(madeUpWorkshop({ ...SMALL, cards: 1 }), 'cards', {
      kind: 'resource',
      text: 'Mobile crisis outreach team',
      initials: 'MCOT',
      agency: 'Harbor House',
      status: 'short',
      capacity: 1200,
      capacityUnit: 'visits',
      volume: 5400,
      volumeYear: '2025',
      hours: '8 to midnight',
      eligibility: 'anybody in crisis',
      referrers: 'police',
      population: 'adults',
      area: 'the north',
      description: 'Two people in a plain car',
      affected: 'families',
      lastChecked: '2026-05-03',
      checkedBy: 'A. Ortiz',
      note: 'funded until June',
    });
    const [entry] = allEntries(reportFrom(workshop)).filter(({ text }) => text.startsWith('Mobile'));
    expect(entry?.text).toBe('Mobile crisis outreach team (MCOT)');
    expect(entry?.marker).toBe('short');
    expect(entry?.details.map(({ value }) => value)).toEqual([
      'Harbor House',
      'Short of capacity',
      '1,200 visits',
      '5,400 (2025)',
      '8 to midnight',
      'anybody in crisis',
      'police',
      'adults',
      'the north',
      'families',
      'Two people in a plain car',
      'funded until June',
      'May 3, 2026',
      'A. Ortiz',
    ]);
  });

  it('sets resources beside gaps where there are both, and gives either the whole width where it stands alone', () => {
    const of = (kinds: readonly ('resource' | 'gap')[]) => {
      const workshop = madeUpWorkshop({ ...SMALL, cards: kinds.length });
      const cards = Object.values(workshop.cards).map((card, index) => ({
        ...card,
        at: 'station:s-jail' as const,
        kind: kinds[index] ?? 'gap',
      }));
      const report = reportFrom({ ...workshop, cards: Object.fromEntries(cards.map((card) => [card.id, card])) });
      const place = allSections(report.sections).find(({ id }) => id === 'station:s-jail');
      return place?.blocks.map((block) => (block.kind === 'list' ? block.title : block.kind));
    };
    expect(of(['resource', 'gap'])).toEqual(['side-by-side']);
    expect(of(['resource'])).toEqual(['Resources']);
    expect(of(['gap'])).toEqual(['Gaps']);
  });

  it('loses no card whose place has gone', () => {
    const workshop = changed(madeUpWorkshop(SMALL), 'cards', { at: 'station:nowhere', text: 'Left over' });
    expect(allEntries(reportFrom(workshop)).map(({ text }) => text)).toContain('Left over');
  });

  it('shows ties and marks what was chosen', () => {
    const workshop = madeUpWorkshop(ORDINARY);
    const [first, second, third] = rowsIn(reportFrom(workshop), 'priorities');
    expect([first, second, third].map((row) => row?.[0])).toEqual(['1 (tie)', '1 (tie)', '3']);
    expect(first?.[1]).toContain('Chosen for the action plan');
    expect(first?.[3]).toBe('31');
    const [table] = tablesIn(reportFrom(workshop), 'priorities');
    const bars = table?.rows.map((row) => (row[3] === 'above' ? 0 : (row[3]?.bar ?? 0))) ?? [];
    expect(bars[0]).toBe(1);
    expect(bars).toEqual(bars.toSorted((a, b) => b - a));
  });

  it('leaves out ranks and votes before anybody has voted', () => {
    const { columns } = tablesIn(reportFrom({ ...madeUpWorkshop(SMALL), tallies: {} }), 'priorities')[0] ?? {
      columns: [],
    };
    expect(columns.map(({ head }) => head)).toEqual(['Priority', 'Where']);
  });

  it('holds every step once, in the plan or among what is not tied to a priority', () => {
    const workshop = changed(madeUpWorkshop(ORDINARY), 'steps', { objective: '' });
    const report = reportFrom(workshop);
    const texts = ['plan', 'loose-objectives'].flatMap((id) => rowsIn(report, id).map((row) => row[1] ?? ''));
    for (const { text } of Object.values(workshop.steps))
      expect(texts.filter((other) => other.startsWith(text))).toHaveLength(1);
  });

  it('says all of a step: who, when, how far, what it costs, how partners do it and what the review found', () => {
    const filled = changed(madeUpWorkshop({ ...SMALL, objectives: 2, steps: 1 }), 'steps', {
      text: 'Open a night desk',
      lead: 'Sheriff',
      partners: 'Harbor House',
      due: '2027-03-15',
      status: 'in-progress',
      measure: 'drop-off under ten minutes',
      cost: '$12,000',
      funder: 'county',
      way: 'joint-bid',
      agreement: 'data use agreement',
      reviewedOn: '2027-09-01',
      reviewNote: 'two nights a week',
      note: 'ask twice',
    });
    expect(rowsIn(reportFrom(filled), 'plan')[0]?.slice(1)).toEqual([
      'Open a night desk / drop-off under ten minutes / $12,000 / county / Joint bid for funds or expert help / data use agreement / ask twice',
      'Sheriff / Harbor House',
      'Mar 15, 2027',
      'In progress / Sep 1, 2027 / two nights a week',
    ]);
  });

  it('warns that a fictional workshop is one', () => {
    expect(reportFrom(madeUpWorkshop(SMALL)).cover?.notice).toMatch(/fictional/);
    expect(reportFrom(newWorkshop(usAdults, { title: 'Harris County' })).cover?.notice).toBe('');
  });

  it('makes a report of a workshop that has only begun', () => {
    expect(titles(reportFrom(newWorkshop(usAdults, { title: 'Harris County' })))).toEqual([
      'The intercept map',
      'Still blank',
    ]);
    expect(reportFrom(emptyWorkshop()).title).toBe('Untitled workshop');
    expect(reportFrom({ ...madeUpWorkshop(SMALL), participants: {} }).sections.map(({ id }) => id)).not.toContain(
      'participants',
    );
  });

  it('is plain data that a worker can be sent', () => {
    const report = reportFrom(madeUpWorkshop(SMALL));
    expect(structuredClone(report)).toEqual(report);
  });
});
