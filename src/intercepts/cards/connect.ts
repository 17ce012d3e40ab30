import type { Say } from '../../words/words.ts';
import type { Desk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { addStation } from '../model/lane-edits.ts';
import { addPath, canConnect, likelyKindOf } from '../model/path-edits.ts';
import { atPath } from '../model/place.ts';
import { COMMUNITY } from '../model/system-map.ts';

/** Draws the path that two ends most likely mean and selects it; says why not when there can be none. */
export function connect(desk: Desk, say: Say, from: Id, to: Id): void {
  const map = desk.state().document;
  const ends = { kind: likelyKindOf(map, from, to), from, to };
  const can = canConnect(map, ends);
  if (can !== true) return desk.tell(say(`cannot.${can}`), 'problem');
  const id = desk.newId();
  desk.perform(
    say('did.addPath', { from: nameIn(desk, say, from), to: nameIn(desk, say, to) }),
    addPath({ ...ends, id }),
  );
  desk.select({ kind: 'place', place: atPath(id) });
}

/** Makes a station in a lane and the path that leads to it, as one step; gives the id of the station. */
export function connectToNew(desk: Desk, say: Say, from: Id, slot: { intercept: Id; before: Id | undefined }): Id {
  const station = desk.newId();
  const path = desk.newId();
  const { intercept, before } = slot;
  const name = say('map.newStation');
  desk.perform(say('did.addStationWithPath', { from: nameIn(desk, say, from) }), (map) => {
    addStation({ id: station, intercept, name }, before)(map);
    addPath({ id: path, kind: likelyKindOf(map, from, station), from, to: station })(map);
  });
  return station;
}

const nameIn = (desk: Desk, say: Say, station: Id): string =>
  station === COMMUNITY ? say('map.communityName') : (desk.state().document.stations[station]?.name ?? '');
