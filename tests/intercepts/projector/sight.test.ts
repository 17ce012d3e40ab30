import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOTHING } from '../../../src/intercepts/desk/desk.ts';
import { NO_FILTER } from '../../../src/intercepts/filter/card-filter.ts';
import { createLooking } from '../../../src/intercepts/looking/looking.ts';
import { BARE_MAP } from '../../../src/intercepts/model/system-map.ts';
import { lookingOf, readSight, sightOf } from '../../../src/intercepts/projector/sight.ts';

const desk = { document: BARE_MAP, selection: NOTHING, here: 'station:s1', nextKind: 'gap' } as const;
const looking = createLooking();
looking.set({
  view: 'cards',
  grid: 'agency',
  shares: new Map([['i1', 0.25]]),
  filter: { ...NO_FILTER, kinds: ['gap'], text: 'night' },
  leftOut: 'hide',
  open: new Set(['station:s1', 'system'] as const),
  collapsed: new Set(['i2']),
  seen: { x: -1.5, y: 0, width: 800, height: 450 },
  trail: {
    of: 'w1',
    title: 'A veteran',
    stops: ['station:s1', 'intercept:i2'],
    paths: ['p1'],
    lost: ['intercept:i2'],
    undrawn: [{ from: 'station:s1', to: 'intercept:i2' }],
  },
});

it('says in another window what this one shows, and nothing of the cards', () => {
  const sight = sightOf(looking.get(), { ...desk, selection: { kind: 'cards', ids: ['c1'] } });
  const heard = readSight(structuredClone(sight));
  expect(heard).toEqual(sight);
  expect(heard && lookingOf(heard)).toEqual({
    view: 'cards',
    grid: 'agency',
    shares: looking.get().shares,
    filter: looking.get().filter,
    leftOut: 'hide',
    open: looking.get().open,
    collapsed: looking.get().collapsed,
    seen: looking.get().seen,
    trail: looking.get().trail,
  });
  expect(JSON.stringify(sight)).not.toContain('document');
});

it('does not listen to what another version says', () => {
  const sight = sightOf(looking.get(), desk);
  for (const key of Object.keys(sight)) expect(readSight({ ...sight, [key]: 17 })).toBeUndefined();
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(readSight(message)).toBeUndefined();
    }),
  );
});
