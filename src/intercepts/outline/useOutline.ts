import { useMemo } from 'react';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { type MapOutline, outlineOf } from './outline-of.ts';

/** The outline of the map on the desk. */
export function useOutline(): MapOutline {
  const desk = useDesk();
  const intercepts = useOnDesk((state) => state.document.intercepts);
  const stations = useOnDesk((state) => state.document.stations);
  const paths = useOnDesk((state) => state.document.paths);
  const cards = useOnDesk((state) => state.document.cards);
  return useMemo(
    () => outlineOf({ ...desk.state().document, intercepts, stations, paths, cards }),
    [desk, intercepts, stations, paths, cards],
  );
}
