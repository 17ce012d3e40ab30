import type { Draft } from 'immer';
import { blankPath } from './blank.ts';
import { changeCard } from './card-edits.ts';
import { asItStands, type MapEdit } from './edit.ts';
import type { Id } from './field.ts';
import { orderAfter } from './order.ts';
import { atIntercept, atPath, type Place, SYSTEM } from './place.ts';
import { interceptOf, interceptsOf } from './places.ts';
import { COMMUNITY, type Path, type PathKind, type SystemMap } from './system-map.ts';

export type PathFields = Partial<Omit<Path, 'id' | 'order'>>;

/** The kind that a new path between two stations most likely is: out of the system, back, or onward. */
export function likelyKindOf(map: SystemMap, from: Id, to: Id): PathKind {
  if (to === COMMUNITY) return 'exit';
  if (from === COMMUNITY) return 'onward';
  const lanes = interceptsOf(map).map((lane) => lane.id);
  const laneOf = (station: Id) => lanes.indexOf(map.stations[station]?.intercept ?? '');
  return laneOf(to) < laneOf(from) ? 're-entry' : 'onward';
}

type PathEnds = Pick<Path, 'kind' | 'from' | 'to'>;
export type NoPath =
  | 'needs two ends'
  | 'no such station'
  | 'leads to itself'
  | 'exit leads to the community'
  | 're-entry needs a station';

/** True, or the reason why a path cannot have these ends. */
export function canConnect(map: SystemMap, { kind, from, to }: PathEnds): true | NoPath {
  if (from === COMMUNITY && to === COMMUNITY) return 'needs two ends';
  if (from === to) return 'leads to itself';
  for (const end of [from, to]) if (end !== COMMUNITY && !(end in map.stations)) return 'no such station';
  if (kind === 'exit' && to !== COMMUNITY) return 'exit leads to the community';
  if (kind !== 'exit' && to === COMMUNITY) return kind === 're-entry' ? 're-entry needs a station' : 'needs two ends';
  return true;
}

/** Adds a path when its ends allow it (`canConnect`), otherwise changes nothing. */
export const addPath =
  (fields: PathFields & PathEnds & { readonly id: Id }): MapEdit =>
  (map) => {
    if (fields.id in map.paths || canConnect(map, fields) !== true) return;
    map.paths[fields.id] = { ...blankPath(fields.id), ...fields, order: orderAfter(Object.values(map.paths)) };
  };

/** Changes a path; a change that would leave it without two proper ends changes nothing. */
export const changePath =
  (id: Id, fields: PathFields): MapEdit =>
  (map) => {
    const path = map.paths[id];
    if (path && canConnect(map, { ...path, ...fields }) === true) Object.assign(path, fields);
  };

/** Removes the path. Its cards are kept: they go to the intercept where it starts. */
export const removePath =
  (id: Id): MapEdit =>
  (map) => {
    const intercept = interceptOf(map, atPath(id));
    dropPaths(map, (path) => path.id === id, intercept ? atIntercept(intercept) : SYSTEM);
  };

export function dropPaths(map: Draft<SystemMap>, doomed: (path: Path) => boolean, cardsTo: Place): void {
  const ids = new Set(
    Object.values(map.paths)
      .filter((path) => doomed(path))
      .map((path) => path.id),
  );
  if (ids.size === 0) return;
  const places = new Set([...ids].map((id) => atPath(id)));
  for (const { id, at } of Object.values(asItStands(map.cards)))
    if (places.has(at)) changeCard(id, { at: cardsTo })(map);
  for (const id of ids) delete map.paths[id];
}
