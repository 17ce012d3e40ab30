import { useMemo } from 'react';
import { useMapOnDesk } from '../desk/desk.ts';
import { type MapOutline, outlineOf } from './outline-of.ts';

/** The outline of the map on the desk. */
export function useOutline(): MapOutline {
  const map = useMapOnDesk();
  return useMemo(() => outlineOf(map), [map]);
}
