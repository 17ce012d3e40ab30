import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useWorkshop, useWorkshopNow } from '../store/useWorkshop.ts';
import { type PlaceChoice, placeChoicesOf } from './place-choices.ts';

/** The places of the map; the same list until lanes, stations or paths change, so that no row renders for a typed word. */
export function usePlaceChoices(): readonly PlaceChoice[] {
  const say = useWords();
  const now = useWorkshopNow();
  const intercepts = useWorkshop(({ document }) => document.intercepts);
  const stations = useWorkshop(({ document }) => document.stations);
  const paths = useWorkshop(({ document }) => document.paths);
  return useMemo(
    () => placeChoicesOf({ ...now().document, intercepts, stations, paths }, say),
    [now, intercepts, stations, paths, say],
  );
}
