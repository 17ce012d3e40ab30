import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useOnDesk } from '../desk/desk.ts';
import type { Place } from '../model/place.ts';
import { placesInOrder } from '../model/places.ts';
import { BARE_MAP } from '../model/system-map.ts';
import { placeName } from './place-name.ts';

/** Every place of the map with its name, in reading order. */
export function usePlaceNames(): ReadonlyMap<Place, string> {
  const say = useWords();
  const intercepts = useOnDesk((state) => state.document.intercepts);
  const stations = useOnDesk((state) => state.document.stations);
  const paths = useOnDesk((state) => state.document.paths);
  return useMemo(() => {
    const map = { ...BARE_MAP, intercepts, stations, paths };
    return new Map(placesInOrder(map).map((place) => [place, placeName(map, place, say)]));
  }, [say, intercepts, stations, paths]);
}
