import type { Id } from './field.ts';
import { inOrder } from './order.ts';
import { type Place, partsOf } from './place.ts';
import type { Card, Intercept, Path, Station, SystemMap } from './system-map.ts';

export const interceptsOf = ({ intercepts }: Pick<SystemMap, 'intercepts'>): Intercept[] =>
  inOrder(Object.values(intercepts));

/** The stations of one intercept, or of all of them lane by lane. */
export function stationsOf(map: SystemMap, intercept?: Id): Station[] {
  const stations = Object.values(map.stations);
  if (intercept !== undefined) return inOrder(stations.filter((station) => station.intercept === intercept));
  return interceptsOf(map).flatMap(({ id }) => inOrder(stations.filter((station) => station.intercept === id)));
}

export const pathsOf = (map: SystemMap): Path[] => inOrder(Object.values(map.paths));

export const cardsAt = (map: SystemMap, place: Place): Card[] =>
  inOrder(Object.values(map.cards).filter((card) => card.at === place));

/** All cards by place, places sorted and each list in order; one pass, for screens that show every place at once. */
export function cardsByPlace(map: SystemMap): Map<Place, Card[]> {
  const byPlace = new Map<Place, Card[]>();
  for (const card of Object.values(map.cards)) {
    const cards = byPlace.get(card.at);
    if (cards) cards.push(card);
    else byPlace.set(card.at, [card]);
  }
  return new Map(
    [...byPlace].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([place, cards]) => [place, inOrder(cards)]),
  );
}

/** True when the place is still on the map. */
export function placeExists(map: SystemMap, place: Place): boolean {
  const { kind, id } = partsOf(place);
  switch (kind) {
    case 'system':
      return true;
    case 'intercept':
      return id in map.intercepts;
    case 'station':
      return id in map.stations;
    case 'path':
      return id in map.paths;
    default:
      return kind satisfies never;
  }
}

/**
 * The intercept that a place belongs to, or '' for the whole system. A path belongs to the intercept where it starts; one that
 * comes in from the community belongs to where it leads.
 */
export function interceptOf(map: SystemMap, place: Place): Id {
  const { kind, id } = partsOf(place);
  switch (kind) {
    case 'system':
      return '';
    case 'intercept':
      return id;
    case 'station':
      return map.stations[id]?.intercept ?? '';
    case 'path': {
      const path = map.paths[id];
      return map.stations[path?.from ?? '']?.intercept ?? map.stations[path?.to ?? '']?.intercept ?? '';
    }
    default:
      return kind satisfies never;
  }
}

/** Every place of the map in reading order: the whole system, then lane by lane the intercept, its stations and the paths from them. */
export function placesInOrder(map: SystemMap): Place[] {
  const paths = pathsOf(map);
  const pathPlaces = (intercept: Id) =>
    paths.filter((path) => interceptOf(map, `path:${path.id}`) === intercept).map((path): Place => `path:${path.id}`);
  return [
    'system',
    ...interceptsOf(map).flatMap(({ id }): Place[] => [
      `intercept:${id}`,
      ...stationsOf(map, id).map((station): Place => `station:${station.id}`),
      ...pathPlaces(id),
    ]),
    ...pathPlaces(''),
  ];
}
