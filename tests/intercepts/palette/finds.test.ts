import { expect, it } from 'vitest';
import { type Find, findsLike } from '../../../src/intercepts/palette/finds.ts';

const find = (group: Find['group'], label: string, detail = ''): Find => ({
  id: `${group}/${label}`,
  group,
  label,
  detail,
  run: () => undefined,
});
const labels = (finds: readonly Find[]) => finds.map(({ label }) => label);

const FINDS = [
  find('commands', 'Show: Cards'),
  find('places', 'Intercept 3: Jails / Courts'),
  find('places', 'Jail', 'Station'),
  find('cards', 'Medicine stops in jail', 'Gap · Jail · Sheriff'),
  find('cards', 'Jail liaison', 'Resource · Initial Detention'),
  find('cards', 'Night nurse', 'Resource · Jail'),
];

it('lists commands and places before anything is typed, and no cards', () => {
  expect(labels(findsLike(FINDS, ' '))).toEqual(['Show: Cards', 'Intercept 3: Jails / Courts', 'Jail']);
});

it('puts names that begin with the words first, then names that hold them, then what else has them', () => {
  expect(labels(findsLike(FINDS, 'JAIL'))).toEqual([
    'Jail',
    'Intercept 3: Jails / Courts',
    'Jail liaison',
    'Medicine stops in jail',
    'Night nurse',
  ]);
});

it('wants every word, in the name or beside it', () => {
  expect(labels(findsLike(FINDS, 'sheriff medicine'))).toEqual(['Medicine stops in jail']);
  expect(findsLike(FINDS, 'sheriff nurse')).toEqual([]);
});

it('finds what can be done by its own words, not by the name of what it would be done to', () => {
  const finds = [find('chosen', 'Remove', 'Jail · Del'), ...FINDS];
  expect(labels(findsLike(finds, 'jail'))).not.toContain('Remove');
  expect(labels(findsLike(finds, 'remo'))).toEqual(['Remove']);
});

it('shows as many as one can read, however many there are', () => {
  const many = Array.from({ length: 2000 }, (_, k) => find('cards', `Card ${k}`));
  expect(findsLike(many, 'card').length).toBeLessThan(30);
});
