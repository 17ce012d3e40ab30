import fc from 'fast-check';
import { blankCard, blankIntercept, blankPath, blankStation } from '../../src/intercepts/model/blank.ts';
import { CARD_KINDS } from '../../src/intercepts/model/card.ts';
import { inOrder } from '../../src/intercepts/model/order.ts';
import { canConnect } from '../../src/intercepts/model/path-edits.ts';
import type { Place } from '../../src/intercepts/model/place.ts';
import { BARE_MAP, type Card, PATH_KINDS, type SystemMap } from '../../src/intercepts/model/system-map.ts';

// The same maps in every run, so that a red test is red for everybody; `SEED=7 RUNS=5000 npx vitest run tests/intercepts` looks
// further. A map that failed stays as a test of its own.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261122), numRuns: Number(process.env['RUNS'] ?? 200) });

const words = fc.constantFrom(
  'crisis',
  'team',
  'after',
  'hours',
  'jail',
  '24/7',
  'Überbrückungsgeldantragsstelle',
  '🚓',
  'co\u00adresponder',
  'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenversicherung',
  'https://example.org/a/very/long/address/without/a/single/space/in/it?and=more&and=more',
);
const phrase = (most: number) => fc.array(words, { maxLength: most }).map((some) => some.join(' '));
const orderKey = fc.constantFrom('a0', 'a1', 'a2', 'a0V', 'b00', '~');

/** What chance says about one record; `a` and `b` pick others. */
const chance = (mostWords: number) => fc.record({ a: fc.nat(), b: fc.nat(), order: orderKey, text: phrase(mostWords) });

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(1, from.length)];
const byId = <R extends { readonly id: string }>(records: readonly R[]) =>
  Object.fromEntries(records.map((record) => [record.id, record]));

/** Any map: lanes with and without stations, every kind of path, cards at all places, long words, equal order keys. */
export const anyMap: fc.Arbitrary<SystemMap> = fc
  .record({
    lanes: fc.array(chance(6), { maxLength: 7, size: 'max' }),
    stations: fc.array(chance(5), { maxLength: 20, size: 'max' }),
    paths: fc.array(chance(8), { maxLength: 40, size: 'max' }),
    cards: fc.array(chance(24), { maxLength: 60, size: 'max' }),
  })
  .map((random) => {
    const intercepts = random.lanes.map((lane, k) => ({
      ...blankIntercept(`i${k}`),
      order: lane.order,
      number: pick(['0', '1', 'P', '12', '', 'VIII'], lane.a) ?? '',
      name: lane.text,
    }));
    const stations = random.stations.flatMap(({ a, order, text }, k) => {
      const intercept = pick(intercepts, a);
      return intercept ? [{ ...blankStation(`s${k}`), intercept: intercept.id, order, name: text }] : [];
    });
    const furnished = { ...BARE_MAP, intercepts: byId(intercepts), stations: byId(stations) };
    const ends = ['', ...stations.map(({ id }) => id)];
    const paths = random.paths.flatMap(({ a, b, order, text }, k) => {
      const kind = pick(PATH_KINDS, a + b) ?? 'onward';
      const from = pick(ends, a) ?? '';
      const path = {
        ...blankPath(`p${k}`),
        order,
        kind,
        from,
        to: kind === 'exit' ? '' : (pick(ends, b) ?? ''),
        label: text,
      };
      return canConnect(furnished, path) === true ? [path] : [];
    });
    const places: Place[] = [
      'system',
      ...intercepts.map(({ id }): Place => `intercept:${id}`),
      ...stations.map(({ id }): Place => `station:${id}`),
      ...paths.map(({ id }): Place => `path:${id}`),
    ];
    const cards = random.cards.map(
      ({ a, b, order, text }, k): Card => ({
        ...blankCard(`c${k}`),
        kind: pick(CARD_KINDS, b) ?? 'gap',
        // Half of all cards crowd into few places, so that lists fold.
        at: pick(a % 2 === 0 ? places.slice(0, 3) : places, b) ?? 'system',
        order,
        text,
      }),
    );
    return { ...furnished, paths: byId(paths), cards: byId(cards) };
  });

/** The same records, put into their collections in another order. */
export function shuffled(map: SystemMap): SystemMap {
  const turn = <R extends { readonly id: string; readonly order: string }>(records: Readonly<Record<string, R>>) =>
    byId(inOrder(Object.values(records)).toReversed());
  return {
    ...map,
    intercepts: turn(map.intercepts),
    stations: turn(map.stations),
    paths: turn(map.paths),
    cards: turn(map.cards),
  };
}
