import type { Template } from './template.ts';
import { usAdults } from './us-adults.ts';

const NUMERALS: Readonly<Record<string, string>> = { i1: 'I', i2: 'II', i3: 'III', i4: 'IV', i5: 'V' };
const NAMES: Readonly<Record<string, string>> = {
  i1: 'Law Enforcement / Emergency Services',
  i5: 'Community Corrections / Community Support',
};

const intercepts = usAdults.intercepts.flatMap((intercept) => {
  const number = NUMERALS[intercept.id];
  return number === undefined ? [] : [{ ...intercept, number, name: NAMES[intercept.id] ?? intercept.name }];
});

const stations = new Set(intercepts.flatMap((intercept) => intercept.stations.map((station) => station.id)));
const isOnMap = (end: string) => end === '' || stations.has(end);

/** Maps drawn before intercept 0 was added: five intercepts with Roman numerals, so that an old map can be brought up to date. */
export const legacy: Template = {
  ...usAdults,
  id: 'legacy',
  name: 'United States: five intercepts (I to V)',
  description: 'The form used before intercept 0 was added, for bringing an older map up to date.',
  intercepts,
  paths: usAdults.paths.filter((path) => isOnMap(path.from) && isOnMap(path.to)),
};
