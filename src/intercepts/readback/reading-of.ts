import type { Id } from '../model/field.ts';
import { pathsOf } from '../model/places.ts';
import { type Path, type SystemMap } from '../model/system-map.ts';
import { type LaneOutline, outlineOf } from '../outline/outline-of.ts';

/** What is read out to the room about one intercept. */
export interface LaneReading {
  readonly outline: LaneOutline;
  /** The paths that people come in by, from other intercepts and from the community. */
  readonly waysIn: readonly Path[];
  /** The paths that they leave by. */
  readonly waysOut: readonly Path[];
}

/** Undefined when the intercept is not on the map. */
export function readingOf(map: SystemMap, intercept: Id): LaneReading | undefined {
  const outline = outlineOf(map).lanes.find((lane) => lane.intercept.id === intercept);
  if (!outline) return undefined;
  const isHere = (station: Id) => map.stations[station]?.intercept === intercept;
  const paths = pathsOf(map).filter(({ from, to }) => isHere(from) !== isHere(to));
  return {
    outline,
    waysIn: paths.filter(({ to }) => isHere(to)),
    waysOut: paths.filter(({ from }) => isHere(from)),
  };
}
