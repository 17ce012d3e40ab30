import { inOrder } from '../../../intercepts/model/order.ts';
import type { Place } from '../../../intercepts/model/place.ts';
import { interceptOf } from '../../../intercepts/model/places.ts';
import type { Card, SystemMap } from '../../../intercepts/model/system-map.ts';

const MOST_FOUND = 8;

const resourcesOf = (map: SystemMap): Card[] =>
  inOrder(Object.values(map.cards).filter(({ kind }) => kind === 'resource'));

/** 0 for a card at the place itself, 1 for one in its intercept, 2 for all others. */
function distanceOf(map: SystemMap, from: Place, card: Card): number {
  if (card.at === from) return 0;
  return interceptOf(map, card.at) === interceptOf(map, from) ? 1 : 2;
}

/** The resources of a place and its intercept, those of the place first. */
export const resourcesNear = (map: SystemMap, place: Place): Card[] =>
  resourcesOf(map)
    .filter((card) => distanceOf(map, place, card) < 2)
    .toSorted((a, b) => distanceOf(map, place, a) - distanceOf(map, place, b));

/** The resources whose text or agency has every word of `text`, those near the place first. */
export function foundResources(map: SystemMap, place: Place, text: string): Card[] {
  const words = text.toLowerCase().split(/\s+/);
  return resourcesOf(map)
    .filter((card) => words.every((word) => `${card.text} ${card.agency}`.toLowerCase().includes(word)))
    .toSorted((a, b) => distanceOf(map, place, a) - distanceOf(map, place, b))
    .slice(0, MOST_FOUND);
}
