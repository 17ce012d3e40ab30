import type { Say } from '../../words/words.ts';
import type { Desk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { addIntercept, addStation } from '../model/lane-edits.ts';
import { atIntercept, atStation, type Place } from '../model/place.ts';
import { interceptOf, interceptsOf } from '../model/places.ts';

/** Adds a station to an intercept and opens its details, so that its name can be typed at once. */
export function addStationTo(desk: Desk, say: Say, intercept: Id): void {
  const id = desk.newId();
  desk.perform(say('did.addStation'), addStation({ id, intercept, name: say('map.newStation') }));
  desk.inspect(atStation(id));
}

/** Adds an intercept after the last one and opens its details. */
export function addLastIntercept(desk: Desk, say: Say): void {
  const id = desk.newId();
  const number = String(interceptsOf(desk.state().document).length);
  desk.perform(say('did.addIntercept'), addIntercept({ id, number, name: say('map.newIntercept') }));
  desk.inspect(atIntercept(id));
}

/** Adds a station to the intercept of a place, or to the first one; a map without any needs that first. */
export function addStationNear(desk: Desk, say: Say, place: Place): void {
  const { document } = desk.state();
  const lane = interceptOf(document, place) || interceptsOf(document)[0]?.id;
  if (lane) addStationTo(desk, say, lane);
  else addLastIntercept(desk, say);
}
