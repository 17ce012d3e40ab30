import type { Place } from '../model/place.ts';
import { cardsByPlace, interceptsOf, pathsOf, stationsOf } from '../model/places.ts';
import { type Card, COMMUNITY, type Intercept, type Path, type Station, type SystemMap } from '../model/system-map.ts';

/** The map as it is read aloud: lanes in their order, in each its stations, in each the cards and the paths that lead on. */
export interface MapOutline {
  readonly lanes: readonly LaneOutline[];
  /** The cards of the whole system. */
  readonly system: readonly Card[];
}

export interface LaneOutline {
  readonly intercept: Intercept;
  /** The cards of the intercept itself. */
  readonly own: readonly Card[];
  readonly stations: readonly StationOutline[];
}

export interface StationOutline {
  readonly station: Station;
  readonly cards: readonly Card[];
  /** The paths that start here, and those that come in here from the community. */
  readonly paths: readonly PathOutline[];
}

export interface PathOutline {
  readonly path: Path;
  readonly cards: readonly Card[];
}

/** Every card, station and path of the map stands in it exactly once. */
export function outlineOf(map: SystemMap): MapOutline {
  const cards = cardsByPlace(map);
  const at = (place: Place) => cards.get(place) ?? [];
  const paths = pathsOf(map);
  const pathsAt = (station: string) =>
    paths
      .filter(({ from, to }) => (from === COMMUNITY ? to : from) === station)
      .map((path): PathOutline => ({ path, cards: at(`path:${path.id}`) }));
  return {
    system: at('system'),
    lanes: interceptsOf(map).map((intercept) => ({
      intercept,
      own: at(`intercept:${intercept.id}`),
      stations: stationsOf(map, intercept.id).map((station) => ({
        station,
        cards: at(`station:${station.id}`),
        paths: pathsAt(station.id),
      })),
    })),
  };
}

/** All cards of a lane: its own, those of its stations and those on the paths listed there. */
export const cardsInLane = ({ own, stations }: LaneOutline): Card[] => [
  ...own,
  ...stations.flatMap(({ cards, paths }) => [...cards, ...paths.flatMap((path) => path.cards)]),
];
