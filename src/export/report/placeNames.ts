import { type Place, partsOf } from '../../intercepts/model/place.ts';
import { interceptOf } from '../../intercepts/model/places.ts';
import { COMMUNITY, type Path, type SystemMap } from '../../intercepts/model/system-map.ts';
import type { Say } from '../../words/words.ts';

function interceptName(map: SystemMap, id: string, say: Say): string {
  const intercept = map.intercepts[id];
  return intercept === undefined ? say('report.wholeSystem') : say('map.intercept', intercept);
}

function pathName(map: SystemMap, path: Path, say: Say): string {
  const end = (id: string) => (id === COMMUNITY ? say('map.communityName') : stationName(map, id, say));
  return say('map.pathReads', {
    kind: say(`pathKind.${path.kind}`),
    from: end(path.from),
    to: end(path.to),
    label: path.label,
  });
}

function stationName(map: SystemMap, id: string, say: Say): string {
  const name = map.stations[id]?.name.trim() ?? '';
  return name === '' ? say('report.unnamed') : name;
}

/** A place under the heading of its intercept. */
export function placeName(map: SystemMap, place: Place, say: Say): string {
  const { kind, id } = partsOf(place);
  switch (kind) {
    case 'system':
      return say('report.wholeSystem');
    case 'intercept':
      return say('report.wholeIntercept');
    case 'station':
      return stationName(map, id, say);
    case 'path': {
      const path = map.paths[id];
      return path === undefined ? '' : pathName(map, path, say);
    }
    default:
      return kind satisfies never;
  }
}

/** A place said anywhere: "Intercept 1: Law Enforcement, 911 dispatch". */
export function fullPlaceName(map: SystemMap, place: Place, say: Say): string {
  const { kind } = partsOf(place);
  const intercept = interceptName(map, interceptOf(map, place), say);
  return kind === 'station' || kind === 'path' ? `${intercept}, ${placeName(map, place, say)}` : intercept;
}
