import { describe, expect, it } from 'vitest';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { addIntercept } from '../../../src/intercepts/model/lane-edits.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import {
  cardsInOrder,
  closingsOf,
  EVERYTHING,
  groupsOf,
  narrowedTo,
  needGapsOf,
  shortServices,
  uncheckedServices,
  uncollectedMeasures,
} from '../../../src/workshop/model/commissioning.ts';
import { addPriority } from '../../../src/workshop/model/plan-edits.ts';
import { addRecords } from '../../../src/workshop/model/record-edits.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { after } from '../after.ts';

const sample = marlowCounty();
const county = after(
  emptyWorkshop(),
  addIntercept({ id: 'i1', number: '1', name: 'Law Enforcement' }),
  addIntercept({ id: 'i4', number: '4', name: 'Reentry' }),
  addCards([
    { id: 'g1', kind: 'gap', at: 'intercept:i4', text: 'No bed', area: 'North', population: ' Veterans ' },
    { id: 'g2', kind: 'gap', at: 'intercept:i1', text: 'No line', area: 'North' },
    { id: 'g3', kind: 'gap', at: 'system', text: 'No data', area: 'South' },
    { id: 'r1', kind: 'resource', at: 'intercept:i4', text: 'House', status: 'short', population: 'Veterans' },
    { id: 'r2', kind: 'resource', at: 'intercept:i1', text: 'Team', lastChecked: '2026-05-14' },
  ]),
  addRecords('measures', [
    { id: 'm1', name: 'Wait', intercept: 'i4', collected: 'no' },
    { id: 'm2', name: 'Bookings', intercept: 'i1', collected: 'no' },
  ]),
  addPriority({ id: 'p1', title: 'Open a house' }, ['g1']),
  addPriority({ id: 'p2', title: 'Answer calls' }, ['g2']),
  addPriority({ id: 'p3', title: 'Nothing yet' }),
);
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('narrowing', () => {
  it('to everything is the workshop itself', () => {
    expect(narrowedTo(sample, EVERYTHING)).toBe(sample);
  });

  it('to an intercept leaves its cards, its measures and what closes its gaps', () => {
    const shown = narrowedTo(county, { ...EVERYTHING, intercept: 'i4' });
    expect(idsOf(Object.values(shown.cards))).toEqual(['g1', 'r1']);
    expect(idsOf(uncollectedMeasures(shown))).toEqual(['m1']);
    expect(idsOf(closingsOf(shown).map(({ priority }) => priority))).toEqual(['p1']);
    expect(needGapsOf(shown).rows.map(({ intercept }) => intercept?.id)).toEqual(['i4']);
  });

  it('to a population and an area leaves what names both', () => {
    const shown = narrowedTo(county, { ...EVERYTHING, population: 'Veterans', area: 'North' });
    expect(idsOf(Object.values(shown.cards))).toEqual(['g1']);
  });

  it('to each need of the sample never shows a gap that the grid does not count', () => {
    const { needs, rows } = needGapsOf(sample);
    for (const [index, { id }] of needs.entries()) {
      const shown = narrowedTo(sample, { ...EVERYTHING, need: id });
      const counted = rows.flatMap(({ cells }) => cells[index]?.gaps ?? []);
      expect(new Set(idsOf(cardsInOrder(shown, 'gap')))).toEqual(new Set(idsOf(counted)));
    }
  });
});

it('counts gaps and services by what cards name, whatever blanks are around it', () => {
  expect(groupsOf(county, 'population')).toMatchObject([
    { name: 'Veterans', gaps: [{ id: 'g1' }], resources: [{ id: 'r1' }], lanes: [{ id: 'i4' }] },
  ]);
  expect(groupsOf(county, 'area').map(({ name, gaps }) => [name, gaps.length])).toEqual([
    ['North', 2],
    ['South', 1],
  ]);
});

it('names what is short, what nobody has checked and what nobody counts', () => {
  expect(idsOf(shortServices(county))).toEqual(['r1']);
  expect(idsOf(uncheckedServices(county))).toEqual(['r1']);
  expect(idsOf(uncollectedMeasures(county))).toEqual(['m1', 'm2']);
});

it('leaves out a priority that closes nothing', () => {
  expect(idsOf(closingsOf(county).map(({ priority }) => priority))).toEqual(['p1', 'p2']);
});
