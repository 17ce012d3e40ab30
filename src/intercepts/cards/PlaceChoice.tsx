import { useMemo } from 'react';
import { Choice } from '../../controls/Choice.tsx';
import { useOnDesk } from '../desk/desk.ts';
import type { Place } from '../model/place.ts';
import { interceptOf } from '../model/places.ts';
import { BARE_MAP } from '../model/system-map.ts';
import { usePlaceNames } from './usePlaceNames.ts';

interface Props {
  readonly label: string;
  readonly value: Place;
  readonly onChange: (place: Place) => void;
  readonly labelHidden?: boolean;
}

/** Chooses a place, with the stations and paths under their intercept. */
export function PlaceChoice(props: Props) {
  const names = usePlaceNames();
  const intercepts = useOnDesk((state) => state.document.intercepts);
  const stations = useOnDesk((state) => state.document.stations);
  const paths = useOnDesk((state) => state.document.paths);
  const options = useMemo(() => {
    const map = { ...BARE_MAP, intercepts, stations, paths };
    return [...names].map(([value, label]) => {
      const group = names.get(`intercept:${interceptOf(map, value)}`);
      return group === undefined ? { value, label } : { value, label, group };
    });
  }, [names, intercepts, stations, paths]);
  return <Choice {...props} options={options} />;
}
