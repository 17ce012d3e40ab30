import { describe, expect, it } from 'vitest';
import { stationsOf } from '../../../src/intercepts/model/places.ts';
import { englandWalesAdults } from '../../../src/intercepts/templates/england-wales-adults.ts';
import { TEMPLATES, templateOf } from '../../../src/intercepts/templates/templates.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { readRecords, repair } from '../../../src/workshop/model/repair.ts';

const IDS = [
  'us-adults',
  'us-youth',
  'england-wales-adults',
  'england-wales-children',
  'courts-only',
  'legacy',
  'blank',
];

describe('the templates', () => {
  it('are found by their ids, and nothing else is', () => {
    expect(TEMPLATES.map(({ id }) => id)).toEqual(IDS);
    for (const template of TEMPLATES) expect(templateOf(template.id)).toBe(template);
    expect(templateOf('constructor')).toBeUndefined();
  });

  it('draw the published figure for US adults', () => {
    const map = newWorkshop(usAdults, {});
    expect(stationsOf(map).map(({ intercept, name }) => `${intercept} ${name}`)).toEqual([
      'i0 Crisis Lines',
      'i0 Crisis Care Continuum',
      'i1 911 Dispatch',
      'i1 Local Law Enforcement',
      'i2 Initial Detention',
      'i2 First Court Appearance',
      'i3 Jail',
      'i3 Specialty Courts',
      'i3 Dispositional Court',
      'i4 Prison Reentry',
      'i4 Jail Reentry',
      'i5 Parole',
      'i5 Probation',
    ]);
  });
});

describe.each(TEMPLATES)('the template $id', (template) => {
  const workshop = newWorkshop(template, { title: 'Here' });

  it('makes a workshop that needs no repair', () => {
    expect(readRecords(workshop).repairs).toEqual([]);
    expect(repair(workshop)).toEqual({ document: workshop, repairs: [] });
  });

  it('loses nothing to two records of one id', () => {
    const lanes = [template.wholeSystem, ...template.intercepts];
    expect(Object.keys(workshop.intercepts)).toHaveLength(template.intercepts.length);
    expect(Object.keys(workshop.stations)).toHaveLength(template.intercepts.flatMap((lane) => lane.stations).length);
    expect(Object.keys(workshop.paths)).toHaveLength(template.paths.length);
    expect(Object.keys(workshop.headings)).toHaveLength(lanes.flatMap((lane) => lane.headings).length);
    expect(Object.keys(workshop.prompts)).toHaveLength(lanes.flatMap((lane) => lane.prompts).length);
    expect(Object.keys(workshop.partnerKinds)).toHaveLength(template.partnerKinds.length);
  });

  it('offers measures and statements at every intercept, each of them once', () => {
    const lanes = template.intercepts.map(({ id }) => id);
    const measures = Object.values(workshop.measures);
    const statements = Object.values(workshop.statements);
    for (const lane of lanes) {
      expect(measures.some(({ intercept }) => intercept === lane)).toBe(true);
      expect(statements.some(({ intercept }) => intercept === lane)).toBe(true);
    }
    const said = [
      ...measures.map(({ intercept, name }) => `${intercept} ${name}`),
      ...statements.map(({ text }) => text),
    ];
    expect(said.filter((words, index) => said.indexOf(words) !== index)).toEqual([]);
    expect(measures.filter(({ intercept }) => intercept !== '' && !lanes.includes(intercept))).toEqual([]);
  });

  it('keeps names short enough for their boxes', () => {
    const long = stationsOf(workshop).filter(({ name }) => name.length > 32);
    const labels = template.paths.filter(({ label }) => label.length > 24);
    expect([...long, ...labels]).toEqual([]);
  });

  it('has a way out at every intercept and gives every station a path', () => {
    const exits = new Set(template.paths.flatMap((path) => (path.kind === 'exit' ? [path.from] : [])));
    const ends = new Set(template.paths.flatMap((path) => [path.from, path.to]));
    for (const { id, stations } of template.intercepts)
      expect(
        stations.some((station) => exits.has(station.id)),
        `exit at ${id}`,
      ).toBe(true);
    expect(stationsOf(workshop).filter((station) => !ends.has(station.id))).toEqual([]);
  });

  it('is copied, so that a change of the workshop leaves it alone', () => {
    const before = JSON.stringify(template);
    carryOut(workshop, (draft) => {
      for (const station of Object.values(draft.stations)) station.name = 'Renamed';
    });
    expect(JSON.stringify(template)).toBe(before);
  });
});

describe('a new workshop', () => {
  it('says on its cover what it was given, and takes language and paper from the template', () => {
    const { about } = newWorkshop(englandWalesAdults, { title: 'Exeter', sponsor: 'ICB' });
    expect(about['about']).toMatchObject({
      title: 'Exeter',
      sponsor: 'ICB',
      template: 'england-wales-adults',
      language: 'en-GB',
      pageSize: 'a4',
      fictional: false,
    });
  });
});
