import type { Id } from '../../intercepts/model/field.ts';
import { type Place, partsOf, SYSTEM } from '../../intercepts/model/place.ts';
import { interceptOf, placesInOrder } from '../../intercepts/model/places.ts';
import type { SystemMap } from '../../intercepts/model/system-map.ts';
import type { Say } from '../../words/words.ts';

export interface PlaceChoice {
  readonly value: Place;
  readonly label: string;
  /** The intercept that the place belongs to; undefined for the whole system. */
  readonly group?: string;
}

/** Every place of the map, for choosing one from a list. */
export const placeChoicesOf = (map: SystemMap, say: Say): PlaceChoice[] =>
  placesInOrder(map).map((place) => {
    const label = placeNameOf(map, place, say);
    const lane = interceptOf(map, place);
    return lane === '' ? { value: place, label } : { value: place, label, group: laneNameOf(map, lane, say) };
  });

/** What a place is called inside its intercept. */
export function placeNameOf(map: SystemMap, place: Place, say: Say): string {
  const { kind, id } = partsOf(place);
  switch (kind) {
    case 'system':
      return say('map.wholeSystem');
    case 'intercept':
      return say('place.wholeIntercept');
    case 'station':
      return map.stations[id]?.name ?? '';
    case 'path': {
      const { from = '', to = '', label = '' } = map.paths[id] ?? {};
      const nameOf = (end: Id) => map.stations[end]?.name ?? say('map.communityName');
      return label === '' ? say('place.path', { from: nameOf(from), to: nameOf(to) }) : label;
    }
    default:
      return kind satisfies never;
  }
}

export function laneNameOf({ intercepts }: SystemMap, id: Id, say: Say): string {
  const lane = intercepts[id];
  return lane ? say('map.intercept', lane) : say('map.wholeSystem');
}

/** The smallest place that holds all the places given. */
export function placeOfAll(map: SystemMap, places: readonly Place[]): Place {
  const [first = SYSTEM] = places;
  if (places.every((place) => place === first)) return first;
  const lane = interceptOf(map, first);
  return lane !== '' && places.every((place) => interceptOf(map, place) === lane) ? `intercept:${lane}` : SYSTEM;
}
