import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { addCards, changeCard, moveCards, removeCards } from '../../../src/intercepts/model/card-edits.ts';
import {
  addIntercept,
  addStation,
  changeIntercept,
  moveIntercept,
  moveStation,
  removeIntercept,
  removeStation,
  renameStation,
} from '../../../src/intercepts/model/lane-edits.ts';
import { addPath, canConnect, changePath, likelyKindOf, removePath } from '../../../src/intercepts/model/path-edits.ts';
import { atIntercept, atPath, atStation, type Place } from '../../../src/intercepts/model/place.ts';
import {
  cardsAt,
  cardsByPlace,
  interceptOf,
  interceptsOf,
  placeExists,
  placesInOrder,
  stationsOf,
} from '../../../src/intercepts/model/places.ts';
import type { SystemMap } from '../../../src/intercepts/model/system-map.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { after, anyChance, anyEdited, anyWorkshopMap, pick, pickId } from './random-map-edits.ts';

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const without = <R>(records: Readonly<Record<string, R>>, ids: readonly string[]) =>
  Object.fromEntries(Object.entries(records).filter(([id]) => !ids.includes(id)));
/** What was said on the cards, wherever they stand. */
const textsOf = ({ cards }: SystemMap) => Object.fromEntries(Object.values(cards).map(({ id, text }) => [id, text]));

describe('addCards', () => {
  it('puts cards last at their places, in the order given, and keeps everything else', () => {
    fc.assert(
      fc.property(anyWorkshopMap, anyChance, (map, { a, b, c }) => {
        const places = placesInOrder(map);
        const fresh = [a, b, c].map((n, k) => ({ id: `n${k}`, at: pick(places, n) ?? 'system', text: `${n}` }));
        const next = after(map, addCards(fresh));
        for (const place of places) {
          const added = idsOf(fresh.filter(({ at }) => at === place));
          expect(idsOf(cardsAt(next, place))).toEqual([...idsOf(cardsAt(map, place)), ...added]);
        }
        expect({ ...next, cards: without(next.cards, idsOf(fresh)) }).toEqual(map);
      }),
    );
  });
});

describe('moveCards', () => {
  it('puts cards together before another one and keeps the others in their order', () => {
    fc.assert(
      fc.property(anyWorkshopMap, anyChance, fc.boolean(), (map, { a, b, c }, isLast) => {
        const to = pick(placesInOrder(map), c) ?? 'system';
        const moved = [...new Set([pickId(map.cards, a), pickId(map.cards, b)])].filter((id) => id in map.cards);
        const others = idsOf(cardsAt(map, to)).filter((id) => !moved.includes(id));
        const before = isLast ? undefined : pick(others, a + b);
        const next = after(map, moveCards(moved, to, before));
        const index = before === undefined ? others.length : others.indexOf(before);
        expect(idsOf(cardsAt(next, to))).toEqual(others.toSpliced(index, 0, ...moved));
        for (const place of placesInOrder(map).filter((other) => other !== to))
          expect(idsOf(cardsAt(next, place))).toEqual(idsOf(cardsAt(map, place)).filter((id) => !moved.includes(id)));
        expect({ ...next, cards: {} }).toEqual({ ...map, cards: {} });
        expect(textsOf(next)).toEqual(textsOf(map));
      }),
    );
  });

  it('leaves cards where they stand when they are put before one of themselves', () => {
    fc.assert(
      fc.property(anyWorkshopMap, anyChance, (map, { a, b }) => {
        const place = pick(placesInOrder(map), a) ?? 'system';
        const standing = idsOf(cardsAt(map, place));
        const moved = standing.slice(b % (standing.length + 1), (b % (standing.length + 1)) + 2);
        expect(idsOf(cardsAt(after(map, moveCards(moved, place, moved[0])), place))).toEqual(standing);
      }),
    );
  });
});

describe('moveStation and moveIntercept', () => {
  it('put a station before another one of its lane and keep everything else', () => {
    fc.assert(
      fc.property(anyWorkshopMap, anyChance, (map, { a, b, c }) => {
        const station = pickId(map.stations, a);
        const lane = pickId(map.intercepts, b);
        fc.pre(station in map.stations && lane in map.intercepts);
        const others = idsOf(stationsOf(map, lane)).filter((id) => id !== station);
        const before = others[c % (others.length + 1)];
        const next = after(map, moveStation(station, lane, before));
        const index = before === undefined ? others.length : others.indexOf(before);
        expect(idsOf(stationsOf(next, lane))).toEqual(others.toSpliced(index, 0, station));
        expect({ ...next, stations: {} }).toEqual({ ...map, stations: {} });
        const namesOf = ({ stations }: SystemMap) => Object.values(stations).map(({ id, name }) => [id, name]);
        expect(namesOf(next)).toEqual(namesOf(map));
      }),
    );
  });

  it('put a lane before another one and keep everything else', () => {
    fc.assert(
      fc.property(anyWorkshopMap, anyChance, (map, { a, b }) => {
        const moved = pickId(map.intercepts, a);
        fc.pre(moved in map.intercepts);
        const others = idsOf(interceptsOf(map)).filter((id) => id !== moved);
        const before = others[b % (others.length + 1)];
        const next = after(map, moveIntercept(moved, before));
        const index = before === undefined ? others.length : others.indexOf(before);
        expect(idsOf(interceptsOf(next))).toEqual(others.toSpliced(index, 0, moved));
        expect({ ...next, intercepts: {} }).toEqual({ ...map, intercepts: {} });
      }),
    );
  });
});

describe('taking a place away', () => {
  it.each([
    ['removeIntercept', 'intercepts', removeIntercept],
    ['removeStation', 'stations', removeStation],
    ['removePath', 'paths', removePath],
  ] as const)('loses no card: %s', (_, collection, remove) => {
    fc.assert(
      fc.property(anyWorkshopMap, fc.nat(), (map, n) => {
        const id = pickId(map[collection], n);
        const next = after(map, remove(id));
        expect(Object.keys(next[collection])).not.toContain(id);
        expect(textsOf(next)).toEqual(textsOf(map));
        const moved = Object.values(next.cards).filter((card) => card.at !== map.cards[card.id]?.at);
        for (const { id: card } of moved) expect(placeExists(next, map.cards[card]?.at ?? 'system')).toBe(false);
      }),
    );
  });
});

describe('the cards of a place that is taken away', () => {
  const placesOf = ({ cards }: SystemMap) => Object.values(cards).map(({ id, at }) => [id, at] as const);

  it('go from a station and the paths that touch it to its intercept', () => {
    fc.assert(
      fc.property(anyWorkshopMap, fc.nat(), (map, n) => {
        const id = pickId(map.stations, n);
        const to = interceptOf(map, atStation(id));
        const touching = Object.values(map.paths).filter((path) => path.from === id || path.to === id);
        const gone = new Set<Place>([atStation(id), ...touching.map((path) => atPath(path.id))]);
        const expected = placesOf(map).map(([card, at]) => [card, gone.has(at) ? atIntercept(to) : at]);
        expect(placesOf(after(map, removeStation(id)))).toEqual(expected);
      }),
    );
  });

  it('go from a path to the intercept where it starts', () => {
    fc.assert(
      fc.property(anyWorkshopMap, fc.nat(), (map, n) => {
        const id = pickId(map.paths, n);
        const start = atIntercept(interceptOf(map, atPath(id)));
        const expected = placesOf(map).map(([card, at]) => [card, at === atPath(id) ? start : at]);
        expect(placesOf(after(map, removePath(id)))).toEqual(expected);
      }),
    );
  });

  it('go from an intercept, its stations and their paths to the whole system', () => {
    fc.assert(
      fc.property(anyWorkshopMap, fc.nat(), (map, n) => {
        const id = pickId(map.intercepts, n);
        const next = after(map, removeIntercept(id));
        const expected = placesOf(map).map(([card, at]) => [card, placeExists(next, at) ? at : 'system']);
        expect(placesOf(next)).toEqual(expected);
        // The edit itself leaves nothing for a repair to find.
        const edited = produce(map, removeIntercept(id));
        expect(placesOf(edited)).toEqual(expected);
      }),
    );
  });
});

describe('any sequence of edits', () => {
  it('leaves no path without two proper ends and no card, station or heading without its place', () => {
    fc.assert(
      fc.property(anyEdited, ({ now }) => {
        for (const path of Object.values(now.paths)) expect(canConnect(now, path)).toBe(true);
        for (const { at } of Object.values(now.cards)) expect(placeExists(now, at)).toBe(true);
        for (const { intercept } of Object.values(now.stations))
          expect(Object.keys(now.intercepts)).toContain(intercept);
      }),
    );
  });

  it('keeps every card, as long as nobody removes cards', () => {
    fc.assert(
      fc.property(anyEdited, ({ before, now }) => {
        expect(Object.keys(now.cards)).toEqual(expect.arrayContaining(Object.keys(before.cards)));
      }),
    );
  });

  it('has every place in reading order once, the whole system first', () => {
    fc.assert(
      fc.property(anyEdited, ({ now }) => {
        const places = placesInOrder(now);
        expect(places[0]).toBe('system');
        expect(places.toSorted()).toEqual(
          [
            'system',
            ...Object.keys(now.intercepts).map((id) => `intercept:${id}`),
            ...Object.keys(now.stations).map((id) => `station:${id}`),
            ...Object.keys(now.paths).map((id) => `path:${id}`),
          ].toSorted(),
        );
        const byPlace = cardsByPlace(now);
        for (const place of places) expect(byPlace.get(place) ?? []).toEqual(cardsAt(now, place));
      }),
    );
  });
});

describe('an edit that changes nothing', () => {
  it('leaves the very same document', () => {
    fc.assert(
      fc.property(anyWorkshopMap, anyChance, (map, { a, b }) => {
        fc.pre(Object.keys(map.intercepts).length > 0);
        const card = pickId(map.cards, a);
        const station = pickId(map.stations, b);
        const lane = map.stations[station]?.intercept ?? 'nowhere';
        const edits = [
          addCards([]),
          addCards(Object.keys(map.cards).map((id) => ({ id, text: 'Again' }))),
          changeCard(card, { text: map.cards[card]?.text ?? '' }),
          changeCard('nobody', { text: 'Hello' }),
          moveCards([], 'system'),
          moveCards(['nobody'], 'system', card),
          removeCards(['nobody']),
          addIntercept({ id: pickId(map.intercepts, a), number: '9', name: 'Again' }),
          changeIntercept('nobody', { name: 'Hello' }),
          moveIntercept('nobody'),
          moveIntercept(lane, lane),
          removeIntercept('nobody'),
          addStation({ id: 'new', intercept: 'nowhere', name: 'Lost' }),
          renameStation(station, map.stations[station]?.name ?? ''),
          moveStation(station, 'nowhere'),
          moveStation(station, lane, station),
          removeStation('nobody'),
          addPath({ id: 'new', kind: 'onward', from: station, to: station }),
          changePath(pickId(map.paths, a), { from: 'nobody' }),
          removePath('nobody'),
        ];
        const changing = edits.flatMap((edit, k) => (carryOut(map, edit).document === map ? [] : [k]));
        expect(changing).toEqual([]);
      }),
    );
  });

  it('leaves the very same document when cards and stations are put where they stand', () => {
    const lanes = [
      addIntercept({ id: 'i0', number: '0', name: 'Community' }),
      addStation({ id: 's0', intercept: 'i0', name: 'Line' }),
      addStation({ id: 's1', intercept: 'i0', name: 'Center' }),
      addCards(['c0', 'c1', 'c2'].map((id) => ({ id, at: 'station:s0' as const }))),
    ];
    fc.assert(
      fc.property(anyWorkshopMap, (map) => {
        const empty = { ...map, intercepts: {}, stations: {}, paths: {}, cards: {} };
        const start = after(empty, ...lanes);
        expect(after(start, moveCards(['c0', 'c1'], 'station:s0', 'c2'))).toBe(start);
        expect(after(start, moveCards(['c2'], 'station:s0'))).toBe(start);
        expect(after(start, moveStation('s0', 'i0', 's1'))).toBe(start);
      }),
      { numRuns: 5 },
    );
  });
});

describe('likelyKindOf', () => {
  it('is a kind that the path may have, whenever its two ends can be connected at all', () => {
    fc.assert(
      fc.property(anyWorkshopMap, anyChance, (map, { a, b }) => {
        const ends = ['', ...Object.keys(map.stations)];
        const [from = '', to = ''] = [pick(ends, a), pick(ends, b)];
        const kind = likelyKindOf(map, from, to);
        expect(canConnect(map, { kind, from, to }) === true).toBe(from !== to);
      }),
    );
  });
});
