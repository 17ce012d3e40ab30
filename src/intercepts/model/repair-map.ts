import type { Draft } from 'immer';
import type { Id } from './field.ts';
import { canConnect } from './path-edits.ts';
import type { SystemMap } from './system-map.ts';

/** Removes stations whose intercept is gone; their cards are moved by whoever repairs places. */
export function repairStations(map: Draft<SystemMap>, removed: (id: Id) => void): void {
  for (const { id, intercept } of Object.values(map.stations))
    if (!(intercept in map.intercepts)) {
      delete map.stations[id];
      removed(id);
    }
}

/** Removes paths that do not join two proper ends. */
export function repairPaths(map: Draft<SystemMap>, removed: (id: Id) => void): void {
  for (const path of Object.values(map.paths))
    if (canConnect(map, path) !== true) {
      delete map.paths[path.id];
      removed(path.id);
    }
}
