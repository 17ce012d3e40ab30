import * as v from 'valibot';
import { expect, test } from 'vitest';
import { withRecords } from '../../../src/workshop/model/fields.ts';
import { readRecords, repair } from '../../../src/workshop/model/repair.ts';
import { COLLECTIONS, emptyWorkshop, workshopRecords } from '../../../src/workshop/model/workshop-document.ts';
import { furnished } from '../../properties/random-edits.ts';

/** Fields that hold the id of another record: they take an id, and nothing that is none. */
const references = COLLECTIONS.flatMap((collection) =>
  Object.entries(workshopRecords[collection].entries)
    .filter(([field, schema]) => field !== 'id' && v.is(schema, 'nowhere') && !v.is(schema, 'Not An Id!'))
    .map(([field]) => [collection, field] as const),
);

test.each(references)('a record of %s whose %s points at nothing is put right', (collection, field) => {
  const { document } = readRecords({ [collection]: { r: { [field]: 'nowhere' } } });
  const { document: repaired, repairs } = repair({ ...document, about: emptyWorkshop().about });
  expect(repairs).toContainEqual(expect.objectContaining({ collection, id: 'r' }));
  const records: Readonly<Record<string, object>> = repaired[collection];
  expect(Object.values(records['r'] ?? {})).not.toContain('nowhere');
});

test('a workshop without a cover gets a blank one', () => {
  const { document, repairs } = repair(withRecords(furnished, 'about', {}));
  expect(document.about).toEqual(emptyWorkshop().about);
  expect(repairs).toEqual([{ collection: 'about', id: 'about', what: 'added', field: '' }]);
});

test('what stands at a place that is gone moves to the whole system, and the path to a station that is gone goes', () => {
  const { s1: _, ...stations } = furnished.stations;
  const { document, repairs } = repair({ ...furnished, stations });
  expect(document.cards['c0']?.at).toBe('system');
  expect(document.cards['c1']?.at).toBe('system');
  expect(Object.keys(document.paths)).toEqual(['p1']);
  expect(repairs.map(({ id, what }) => [id, what])).toEqual([
    ['p0', 'removed'],
    ['c0', 'moved'],
    ['c1', 'moved'],
  ]);
});

test('a vote goes with its round, dot by dot', () => {
  const { document } = repair({ ...furnished, rounds: {} });
  expect([document.ballots, document.dots]).toEqual([{}, {}]);
});
