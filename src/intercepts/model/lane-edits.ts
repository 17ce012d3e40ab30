import type { Draft } from 'immer';
import { blankIntercept, blankStation } from './blank.ts';
import { changeCard } from './card-edits.ts';
import { asItStands, type MapEdit } from './edit.ts';
import type { Id } from './field.ts';
import { orderAfter, putInOrder } from './order.ts';
import { dropPaths } from './path-edits.ts';
import { atIntercept, atStation, type Place, SYSTEM } from './place.ts';
import { interceptsOf, stationsOf } from './places.ts';
import type { Intercept, Station, SystemMap } from './system-map.ts';

export const addIntercept =
  (fields: { readonly id: Id; readonly number: string; readonly name: string }): MapEdit =>
  (map) => {
    if (fields.id in map.intercepts) return;
    map.intercepts[fields.id] = {
      ...blankIntercept(fields.id),
      ...fields,
      order: orderAfter(Object.values(map.intercepts)),
    };
  };

export const changeIntercept =
  (id: Id, fields: Partial<Omit<Intercept, 'id' | 'order'>>): MapEdit =>
  (map) => {
    const intercept = map.intercepts[id];
    if (intercept) Object.assign(intercept, fields);
  };

/** Moves an intercept to stand before another one, or last. */
export const moveIntercept =
  (id: Id, before?: Id): MapEdit =>
  (map) => {
    const intercept = map.intercepts[id];
    if (!intercept || id === before) return;
    const siblings = interceptsOf(map).flatMap((lane) => (lane.id === id ? [] : (map.intercepts[lane.id] ?? [])));
    putInOrder(siblings, [intercept], before);
  };

/** Removes the lane with its stations and paths. Its cards are kept: they go to the whole system. */
export const removeIntercept =
  (id: Id): MapEdit =>
  (map) => {
    for (const station of stationsOf(map, id)) dropStation(map, station.id, SYSTEM);
    moveCardsAt(map, atIntercept(id), SYSTEM);
    for (const heading of Object.values(map.headings)) if (heading.intercept === id) delete map.headings[heading.id];
    for (const prompt of Object.values(map.prompts)) if (prompt.intercept === id) delete map.prompts[prompt.id];
    delete map.intercepts[id];
  };

export const addStation =
  (fields: { readonly id: Id; readonly intercept: Id; readonly name: string }, before?: Id): MapEdit =>
  (map) => {
    if (fields.id in map.stations || !(fields.intercept in map.intercepts)) return;
    const station = { ...blankStation(fields.id), ...fields };
    const siblings = draftsOf(map, stationsOf(map, fields.intercept));
    putInOrder(siblings, [station], before);
    map.stations[station.id] = station;
  };

export const renameStation =
  (id: Id, name: string): MapEdit =>
  (map) => {
    const station = map.stations[id];
    if (station) station.name = name;
  };

/** Moves a station inside its lane or to another one, to stand before the station `before`, or last. */
export const moveStation =
  (id: Id, intercept: Id, before?: Id): MapEdit =>
  (map) => {
    const station = map.stations[id];
    if (!station || id === before || !(intercept in map.intercepts)) return;
    putInOrder(
      draftsOf(
        map,
        stationsOf(map, intercept).filter((sibling) => sibling.id !== id),
      ),
      [station],
      before,
    );
    station.intercept = intercept;
  };

/** Removes the station and the paths that touch it. Its cards are kept: they go to its intercept. */
export const removeStation =
  (id: Id): MapEdit =>
  (map) => {
    const station = map.stations[id];
    if (station) dropStation(map, id, atIntercept(station.intercept));
  };

function dropStation(map: Draft<SystemMap>, id: Id, cardsTo: Place): void {
  dropPaths(map, (path) => path.from === id || path.to === id, cardsTo);
  moveCardsAt(map, atStation(id), cardsTo);
  delete map.stations[id];
}

function moveCardsAt(map: Draft<SystemMap>, from: Place, to: Place): void {
  for (const { id, at } of Object.values(asItStands(map.cards))) if (at === from) changeCard(id, { at: to })(map);
}

const draftsOf = (map: Draft<SystemMap>, stations: readonly Station[]) =>
  stations.flatMap((station) => map.stations[station.id] ?? []);
