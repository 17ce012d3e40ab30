import { useMemo } from 'react';
import { Choice } from '../../../controls/Choice.tsx';
import { placeName } from '../../../intercepts/cards/place-name.ts';
import { atIntercept, atStation, type Place, SYSTEM } from '../../../intercepts/model/place.ts';
import { interceptsOf, stationsOf } from '../../../intercepts/model/places.ts';
import { BARE_MAP } from '../../../intercepts/model/system-map.ts';
import { useWords } from '../../../words/useWords.ts';
import { useWorkshop } from '../../store/useWorkshop.ts';

interface Props {
  readonly value: Place;
  readonly onChange: (at: Place) => void;
}

/** Where a moment happens: best at a station, so that the map shows the way exactly. */
export function StepPlace({ value, onChange }: Props) {
  const say = useWords();
  const intercepts = useWorkshop(({ document }) => document.intercepts);
  const stations = useWorkshop(({ document }) => document.stations);
  const options = useMemo(() => {
    const map = { ...BARE_MAP, intercepts, stations };
    return [
      { value: SYSTEM, label: say('map.wholeSystem') },
      ...interceptsOf(map).flatMap(({ id }) => {
        const group = placeName(map, atIntercept(id), say);
        return [
          { value: atIntercept(id), label: say('walks.somewhereIn', { name: group }), group },
          ...stationsOf(map, id).map((station) => ({ value: atStation(station.id), label: station.name, group })),
        ];
      }),
    ];
  }, [intercepts, stations, say]);
  return (
    <Choice
      label={say('walks.where')}
      value={value}
      options={options}
      onChange={onChange}
      {...(value.startsWith('station:') ? {} : { hint: say('walks.whereHint') })}
    />
  );
}
