import { describe, expect, it } from 'vitest';
import { asTable } from '../../../src/export/report/asTable.ts';
import type { Part } from '../../../src/export/report/parts/part.ts';
import type { Picture } from '../../../src/export/report/pictures.ts';
import type { Section, Table } from '../../../src/export/report/report.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import type { Edit } from '../../../src/workshop/model/change.ts';
import { answer, gapFromStatement, giveEvidence } from '../../../src/workshop/model/checklist-edits.ts';
import { decideTie } from '../../../src/workshop/model/decisions.ts';
import { changePriority } from '../../../src/workshop/model/plan-edits.ts';
import { addRecords } from '../../../src/workshop/model/record-edits.ts';
import { blank } from '../../../src/workshop/model/records.ts';
import {
  addOwnSection,
  hideSection,
  moveSection,
  renameSection,
  writeSection,
} from '../../../src/workshop/model/report-section-edits.ts';
import { addCriterion, castRatings } from '../../../src/workshop/model/score-edits.ts';
import { addRound, setTally } from '../../../src/workshop/model/vote-edits.ts';
import { bringNeed, chooseResource } from '../../../src/workshop/model/walk-edits.ts';
import type { WorkshopDocument } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../../workshop/after.ts';
import { partFrom, reportFrom } from '../madeUpReport.ts';

/** The sample without what was prepared, so that each test prepares what it asks about. */
const sample: WorkshopDocument = after(
  { ...marlowCounty(), sessions: {}, agendaEntries: {}, abbreviations: {}, measures: {} },
  (document) => {
    for (const priority of Object.values(document.priorities)) Object.assign(priority, { impact: null, effort: null });
  },
);
const with_ = (...edits: readonly Edit[]): WorkshopDocument =>
  edits.reduce((document, edit) => after(document, edit), sample);
const all = (sections: readonly Section[]): Section[] => sections.flatMap((one) => [one, ...all(one.sections)]);
const sectionOf = (workshop: WorkshopDocument, id: string) =>
  all(reportFrom(workshop).sections).find((section) => section.id === id);
const titlesOf = (workshop: WorkshopDocument) => reportFrom(workshop).sections.map(({ title }) => title);

const PICTURES = ['heatmap', 'bars', 'scatter', 'timeline', 'spread'] as const;
const isPicture = (block: { kind: string }): block is Picture => PICTURES.some((kind) => kind === block.kind);
const rowsOf = ({ rows }: Pick<Table, 'rows'>) =>
  rows.map((row) =>
    row.map((cell) => (cell === 'above' ? '"' : [cell.text, ...cell.details.map(({ value }) => value)].join(' / '))),
  );
/** The tables and pictures of a section as rows of words. */
const toldIn = (section: Section | undefined) =>
  (section?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'table') return rowsOf(block);
    return isPicture(block) ? rowsOf(asTable(block)) : [];
  });
const told = (workshop: WorkshopDocument, id: string) => toldIn(sectionOf(workshop, id));
const toldInPart = (part: Part, workshop: WorkshopDocument, id: string) =>
  toldIn(all(partFrom(workshop, part).sections).find((section) => section.id === id));
const proseOf = (workshop: WorkshopDocument, id: string) =>
  (sectionOf(workshop, id)?.blocks ?? [])
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join(' ');

const [first, second] = Object.keys(sample.priorities) as [string, string];

describe('the sections as the room has arranged them', () => {
  it('leaves out what is hidden, and says the others under the room’s titles in the room’s order', () => {
    const workshop = with_(
      hideSection('map', true),
      renameSection('plan', 'What we will do'),
      moveSection('plan', 'team'),
      addOwnSection('own-1', 'Letters of support', 'plan'),
      writeSection('own-1', 'From the **judge**.'),
    );
    expect(titlesOf(workshop).slice(0, 3)).toEqual([
      'What we will do',
      'Letters of support',
      'Facilitators and core team',
    ]);
    expect(titlesOf(workshop)).not.toContain('The intercept map');
  });

  it('keeps the names of the lanes, whatever their section is called', () => {
    expect(titlesOf(with_(renameSection('intercepts', 'Ours')))).toEqual(titlesOf(sample));
  });
});

describe('an intercept', () => {
  it('says that nothing was noted there, once anything was noted anywhere', () => {
    const workshop = with_((document) => {
      for (const { id, at } of Object.values(document.cards)) if (at !== 'system') delete document.cards[id];
      for (const path of Object.values(document.paths)) path.volume = null;
      for (const intercept of Object.values(document.intercepts)) intercept.narrative = '';
    });
    expect(proseOf(workshop, 'i3')).toBe('Nothing has been noted here.');
  });

  it('shows its figures beside what was said', () => {
    const workshop = with_((document) => {
      const known = { intercept: 'i3', name: 'People in jail', value: 412, unit: 'a day', source: 'Jail roster' };
      document.measures['m'] = { ...blank('measures', 'm'), ...known };
    });
    expect(told(workshop, 'i3')).toEqual([['People in jail', '412 a day', 'Jail roster']]);
  });
});

describe('the agenda', () => {
  it('has the planned times of every session', () => {
    const workshop = with_((document) => {
      document.sessions['day-1'] = { ...blank('sessions', 'day-1'), order: 'a', name: 'Day 1', start: '9:00' };
      const entry = { session: 'day-1', minutes: 45, owner: 'R. Vale' };
      document.agendaEntries['a'] = { ...blank('agendaEntries', 'a'), ...entry, order: 'a', title: 'Welcome' };
      document.agendaEntries['b'] = {
        ...blank('agendaEntries', 'b'),
        ...entry,
        order: 'b',
        title: 'Intercepts 0 and 1',
      };
    });
    expect(told(workshop, 'agenda')).toEqual([
      ['09:00–09:45', 'Welcome', 'R. Vale'],
      ['09:45–10:30', 'Intercepts 0 and 1', 'R. Vale'],
    ]);
  });
});

describe('abbreviations', () => {
  const meaning =
    (id: string, initials: string, words: string): Edit =>
    (document) => {
      document.abbreviations[id] = { ...blank('abbreviations', id), order: id, initials, meaning: words };
    };

  it('are listed with all their meanings', () => {
    const workshop = with_(
      meaning('a', 'ED', 'Emergency department'),
      meaning('b', 'ED', 'Executive director'),
      meaning('c', 'AOT', 'Assisted outpatient treatment'),
    );
    expect(told(workshop, 'abbreviations').map(([initials, words]) => [initials, words])).toEqual([
      ['AOT', 'Assisted outpatient treatment'],
      ['ED', 'Emergency department'],
      ['"', 'Executive director'],
    ]);
  });

  it('are told at their first use, unless they may mean two things', () => {
    const summary: Edit = (document) => {
      const about = document.about['about'];
      if (about) about.summary = 'The ZQX and the ZQY met. The ZQX agreed.';
    };
    const workshop = with_(
      summary,
      meaning('a', 'ZQX', 'council'),
      meaning('b', 'ZQY', 'one'),
      meaning('c', 'ZQY', 'other'),
    );
    expect(JSON.stringify(sectionOf(workshop, 'summary'))).toContain(
      'The ZQX (council) and the ZQY met. The ZQX agreed.',
    );
  });
});

describe('coverage', () => {
  it('counts resources and gaps of every intercept by message and by need, and says where nothing is noted', () => {
    const pictures = (sectionOf(sample, 'coverage')?.blocks ?? []).filter(isPicture);
    expect(pictures.map(({ kind }) => kind)).toEqual(['heatmap', 'heatmap']);
    const cells = told(sample, 'coverage').flatMap(([, ...counts]) => counts);
    for (const text of cells) expect(text).toMatch(/^(–|\d+ ●|\d+ ▲|\d+ ● \d+ ▲)$/);
    expect(cells).toContain('–');
  });
});

describe('the timeline', () => {
  const due = (days: readonly string[]) =>
    with_((document) => {
      const [objective = ''] = Object.keys(document.objectives);
      for (const step of Object.keys(document.steps)) delete document.steps[step];
      for (const [index, day] of days.entries()) {
        const id = `t-${index}`;
        document.steps[id] = { ...blank('steps', id), order: String(index), objective, text: id, due: day };
      }
    });
  const spans = (workshop: WorkshopDocument) =>
    (sectionOf(workshop, 'timeline')?.blocks ?? []).flatMap((block) => (block.kind === 'timeline' ? block.spans : []));

  it('sets steps in order of their days, with those without a day below', () => {
    expect(told(due(['2027-03-15', 'soon', '2027-02-01', '']), 'timeline')).toEqual([
      ['t-2', 'February 1, 2027'],
      ['t-0', 'March 15, 2027'],
      ['t-1 / soon', 'Without a day'],
      ['t-3', 'Without a day'],
    ]);
  });

  it('counts in months, and in quarters when there are many', () => {
    expect(spans(due(['2026-12-31', '2027-02-01']))).toEqual(['Dec 2026', 'Jan 2027', 'Feb 2027']);
    expect(spans(due(['2026-12-31', '2028-04-01'])).at(-1)).toBe('Q2 2028');
    expect(spans(due(['2026-12-31', '2028-04-01']))[0]).toBe('Q4 2026');
  });

  it('is left out while no step has a day', () => {
    expect(sectionOf(due(['soon']), 'timeline')).toBeUndefined();
  });
});

describe('measures', () => {
  it('says figures with unit and source, what is not collected, and nothing of what nobody was asked for', () => {
    const measure =
      (id: string, fields: Partial<WorkshopDocument['measures'][string]>): Edit =>
      (document) => {
        document.measures[id] = { ...blank('measures', id), order: id, name: id, intercept: 'i2', ...fields };
      };
    const workshop = with_(
      (document) => {
        for (const id of Object.keys(document.measures)) delete document.measures[id];
      },
      measure('a', { value: 4120, unit: 'people', collected: 'yes', period: '2025', source: 'Jail roster' }),
      measure('b', { collected: 'no' }),
      measure('c', {}),
    );
    expect(told(workshop, 'measures').map((row) => row.slice(1))).toEqual([
      ['a', '4,120 people / 2025', 'Jail roster'],
      ['b', 'Not collected', ''],
    ]);
  });
});

describe('the votes', () => {
  it('tells every vote: the method, who might vote, the result and what was decided about a tie', () => {
    const workshop = with_(
      addRound({
        id: 'r-2',
        title: 'Run-off',
        method: 'hands',
        people: 25,
        entitled: 'one hand an agency',
        runOffOf: 'round-1',
      }),
      setTally('r-2', first, 9),
      setTally('r-2', second, 7),
      decideTie({ id: 'd-1', round: 'r-2', text: 'it can begin now' }, [first]),
    );
    expect(proseOf(workshop, 'vote-r-2')).toMatch(
      /^People raised their hands.*one hand an agency.*25 people could vote.*16 votes/,
    );
    expect(told(workshop, 'vote-r-2').map(([, votes]) => votes)).toEqual(['9', '7']);
    expect(proseOf(workshop, 'vote-r-2')).toContain('it can begin now');
  });

  it('tells how candidates were scored by each criterion', () => {
    const workshop = with_(
      addRound({ id: 'r-2', title: 'Criteria', method: 'criteria' }),
      addCriterion('r-2', { id: 'k-1', name: 'Most people', weight: 2 }),
      addCriterion('r-2', { id: 'k-2', name: 'Most urgent', weight: 1 }),
      castRatings('b-1', 'r-2', [
        { priority: first, criterion: 'k-1', score: 5 },
        { priority: first, criterion: 'k-2', score: 2 },
      ]),
    );
    expect(told(workshop, 'vote-r-2').map((row) => row.slice(1))).toEqual([['5', '2', '4']]);
  });

  it('tells how far the ratings of a Delphi lie apart', () => {
    const rating = (id: string, score: number) => castRatings(id, 'r-2', [{ priority: first, criterion: '', score }]);
    const workshop = with_(
      addRound({ id: 'r-2', title: 'Delphi', method: 'delphi' }),
      rating('b-1', 3),
      rating('b-2', 5),
      rating('b-3', 9),
    );
    expect(told(workshop, 'vote-r-2').map(([, figures]) => figures)).toEqual([
      'median 5, half of the answers from 4 to 7, 3 answers',
    ]);
  });

  it('shows the candidates that were placed between impact and effort', () => {
    const workshop = with_(changePriority(first, { impact: 80, effort: 20 }), changePriority(second, { impact: 50 }));
    expect(told(workshop, 'impact-effort').map((row) => row.slice(1))).toEqual([['20 of 100', '80 of 100']]);
    expect(sectionOf(sample, 'impact-effort')).toBeUndefined();
  });
});

describe('checklists', () => {
  it('compare the answers of several people and of several times, with their evidence and the gaps they led to', () => {
    const sheet =
      (id: string, by: string, date: string): Edit =>
      (document) => {
        document.answerSheets[id] = {
          ...blank('answerSheets', id),
          order: id,
          checklist: 'k',
          by,
          date,
          service: 'r-1',
        };
      };
    const workshop = with_(
      addRecords('checklists', [{ id: 'k', name: 'A service that works', per: 'service', scale: 'extent' }]),
      addRecords('statements', [{ id: 's', checklist: 'k', text: 'People can drop in again' }]),
      sheet('a', 'Peers', '2026-05-01'),
      sheet('b', 'Peers', '2026-11-01'),
      sheet('c', 'Clinic', '2026-11-01'),
      answer('a', 's', 0),
      answer('b', 's', 1),
      answer('c', 's', 2),
      giveEvidence('c', 's', 'Open house on Mondays'),
      gapFromStatement('s', { id: 'g', text: 'Nobody knows of the open house' }, 'r-1'),
      gapFromStatement('s', { id: 'g2', text: 'Another service has none either' }, 'r-2'),
    );
    expect(told(workshop, 'checklist-k-r-1')).toEqual([
      [
        'People can drop in again / Nobody knows of the open house / better',
        'none 1',
        'partly 1 · fully 1 / Open house on Mondays',
      ],
    ]);
    expect(sectionOf(workshop, 'checklist-k-r-1')?.title).toBe(`A service that works: ${sample.cards['r-1']?.text}`);
  });
});

describe('walks along the map', () => {
  it('tell each step, who would act, where the person is lost and which need nobody meets', () => {
    const workshop = with_(
      addRecords('walks', [{ id: 'w', name: 'A veteran', person: 'Ray is 41.' }]),
      addRecords('walkSteps', [
        { id: 'w-1', walk: 'w', at: 'station:s-jail', what: 'He is booked.', happens: 'He waits.', lost: true },
      ]),
      chooseResource('w-1', 'r-1', true),
      bringNeed('w', 'n-housing', true),
    );
    expect(told(workshop, 'walk-w')).toEqual([
      [
        'Intercept 3: Jails / Courts, Jail / The person is lost here',
        'He is booked.',
        `He waits. / ${sample.cards['r-1']?.text}`,
      ],
    ]);
    expect(proseOf(workshop, 'walk-w')).toBe('Ray is 41. Needs that nobody meets: Housing.');
  });
});

describe('the commissioning summary', () => {
  const paid = with_((document) => {
    for (const card of Object.values(document.cards)) Object.assign(card, { population: '', area: '' });
    const [gap, service] = [document.cards['g-night-line'], document.cards['r-1']];
    if (gap) Object.assign(gap, { population: 'Veterans', area: 'North' });
    if (service)
      Object.assign(service, {
        status: 'short',
        capacity: 12,
        capacityUnit: 'beds',
        lastChecked: '',
        population: 'Veterans',
      });
    document.measures['m'] = {
      ...blank('measures', 'm'),
      name: 'Days on the waiting list',
      collected: 'no',
      intercept: 'i3',
    };
  });

  it('says where gaps are by need, population and area', () => {
    const cells = toldInPart('commissioning', paid, 'gaps-by-need').flatMap(([, ...counts]) => counts);
    for (const text of cells) expect(text).toMatch(/^(–|\d+)$/);
    expect(toldInPart('commissioning', paid, 'gaps-by-population')).toEqual([
      ['Veterans', '1', '1', expect.stringMatching(/^\d /)],
    ]);
    expect(toldInPart('commissioning', paid, 'gaps-by-area')).toEqual([
      ['North', '1', '0', expect.stringMatching(/^\d /)],
    ]);
  });

  it('names what is short with its figures, what the priorities would close, and what nobody counts or has checked', () => {
    const short = toldInPart('commissioning', paid, 'short').find(([name]) => name === paid.cards['r-1']?.text);
    expect(short).toContain('12 beds');
    expect(toldInPart('commissioning', paid, 'closing').length).toBeGreaterThan(0);
    expect(toldInPart('commissioning', paid, 'uncollected')).toEqual([
      ['Days on the waiting list', 'Intercept 3: Jails / Courts'],
    ]);
    expect(toldInPart('commissioning', paid, 'unchecked').map(([name]) => name)).toContain(paid.cards['r-1']?.text);
  });
});

describe('resources by need', () => {
  it('says where help with each need is, and that there is none', () => {
    const bare = with_((document) => {
      for (const link of Object.values(document.cardTopics))
        if (link.topic === 'need-housing' || link.topic.includes('hous')) delete document.cardTopics[link.id];
    });
    const rows = told(bare, 'by-topic');
    expect(rows.some(([, resource]) => resource === 'No resource on this map yet')).toBe(true);
    expect(rows.filter(([need]) => need !== '"').length).toBe(9);
  });
});
