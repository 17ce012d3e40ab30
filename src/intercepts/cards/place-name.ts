import type { Say } from '../../words/words.ts';
import { type Place, partsOf } from '../model/place.ts';
import { COMMUNITY, type Path, type SystemMap } from '../model/system-map.ts';

/** What a place is called in a sentence. */
export function placeName(map: SystemMap, place: Place, say: Say): string {
  const { kind, id } = partsOf(place);
  switch (kind) {
    case 'system':
      return say('map.wholeSystem');
    case 'intercept':
      return say('map.intercept', { number: map.intercepts[id]?.number ?? '', name: map.intercepts[id]?.name ?? '' });
    case 'station':
      return map.stations[id]?.name ?? '';
    case 'path':
      return map.paths[id] ? pathName(map, map.paths[id], say) : '';
    default:
      return kind satisfies never;
  }
}

const endName = (map: SystemMap, station: string, say: Say): string =>
  station === COMMUNITY ? say('inspect.community') : (map.stations[station]?.name ?? '');

export function pathName(map: SystemMap, path: Path, say: Say): string {
  const ends = `${endName(map, path.from, say)} → ${endName(map, path.to, say)}`;
  return path.label ? `${ends} (${path.label})` : ends;
}
