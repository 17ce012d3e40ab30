import { placeName } from '../../intercepts/cards/place-name.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { atIntercept, type Place, SYSTEM } from '../../intercepts/model/place.ts';
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
    const label = placeName(map, place, say);
    const lane = interceptOf(map, place);
    return lane === '' ? { value: place, label } : { value: place, label, group: laneName(map, lane, say) };
  });

/** The name of an intercept; of the whole system for ''. */
export const laneName = (map: SystemMap, intercept: Id, say: Say): string =>
  placeName(map, intercept === '' ? SYSTEM : atIntercept(intercept), say);

/** The smallest place that holds all the places given. */
export function placeOfAll(map: SystemMap, places: readonly Place[]): Place {
  const [first = SYSTEM] = places;
  if (places.every((place) => place === first)) return first;
  const lane = interceptOf(map, first);
  return lane !== '' && places.every((place) => interceptOf(map, place) === lane) ? atIntercept(lane) : SYSTEM;
}
