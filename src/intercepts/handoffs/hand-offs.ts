import { cardsByPlace, pathsOf } from '../model/places.ts';
import type { Card, Path, SystemMap } from '../model/system-map.ts';

/** A path as a place where people are lost. */
export interface HandOff {
  readonly path: Path;
  readonly cards: readonly Card[];
  readonly gaps: readonly Card[];
}

/** Every path, those with most gaps first; in the order of the map where they have as many. */
export function handOffsOf(map: SystemMap): HandOff[] {
  const cards = cardsByPlace(map);
  return pathsOf(map)
    .map((path): HandOff => {
      const here = cards.get(`path:${path.id}`) ?? [];
      return { path, cards: here, gaps: here.filter(({ kind }) => kind === 'gap') };
    })
    .toSorted((a, b) => b.gaps.length - a.gaps.length);
}
