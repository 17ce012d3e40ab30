import { cardsByPlace, interceptsOf, pathsOf } from './places.ts';
import { COMMUNITY, type Path, type SystemMap } from './system-map.ts';

/** A way by which people come back to where they have been. */
interface Return {
  readonly path: Path;
  /** Gaps noted on the way itself. */
  readonly gaps: number;
}

/**
 * The revolving door: every path back into the system, and every path to an intercept that lies before, most people first. What
 * nobody has counted comes last, as it may be any number.
 */
export function returnsOf(map: SystemMap): Return[] {
  const lanes = interceptsOf(map).map(({ id }) => id);
  const laneOf = (station: string) => lanes.indexOf(map.stations[station]?.intercept ?? '');
  const leadsBack = ({ kind, from, to }: Path) =>
    kind === 're-entry' || (from !== COMMUNITY && to !== COMMUNITY && laneOf(to) < laneOf(from));
  const cards = cardsByPlace(map);
  return pathsOf(map)
    .filter(leadsBack)
    .map((path) => ({ path, gaps: (cards.get(`path:${path.id}`) ?? []).filter(({ kind }) => kind === 'gap').length }))
    .toSorted((a, b) => (b.path.volume ?? -1) - (a.path.volume ?? -1));
}
