import { useReactFlow } from '@xyflow/react';
import { Button, IconButton } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { useAdding } from '../cards/useAdding.ts';
import { useDesk } from '../desk/desk.ts';
import { CARD_KINDS } from '../model/card.ts';
import { interceptOf, interceptsOf } from '../model/places.ts';
import { PATH_KINDS } from '../model/system-map.ts';
import { KIND_MARKS } from '../scene/marks.ts';

/** What can be added, what the signs mean, and the zoom. */
export function MapToolbar() {
  const say = useWords();
  const desk = useDesk();
  const flow = useReactFlow();
  const { addStation, addIntercept } = useAdding();
  const addHere = () => {
    const { document, here } = desk.state();
    const lane = interceptOf(document, here) || interceptsOf(document)[0]?.id;
    if (lane) addStation(lane);
  };
  return (
    <div className="map-toolbar">
      <Button onPress={addHere}>{say('map.addStation')}</Button>
      <Button onPress={addIntercept}>{say('map.addIntercept')}</Button>
      <dl className="legend" aria-label={say('map.legend')}>
        {CARD_KINDS.map((kind) => (
          <div key={kind} data-kind={kind}>
            <dt aria-hidden="true">{KIND_MARKS[kind]}</dt>
            <dd>{say(`kind.${kind}`)}</dd>
          </div>
        ))}
        {PATH_KINDS.map((kind) => (
          <div key={kind} data-path={kind}>
            <dt aria-hidden="true">
              <svg width="28" height="8">
                <line x1="0" y1="4" x2="28" y2="4" />
              </svg>
            </dt>
            <dd>{say(`pathKind.${kind}`)}</dd>
          </div>
        ))}
      </dl>
      <IconButton label={say('map.zoomOut')} onPress={() => void flow.zoomOut()}>
        −
      </IconButton>
      <IconButton label={say('map.zoomIn')} onPress={() => void flow.zoomIn()}>
        +
      </IconButton>
      <Button onPress={() => void flow.fitView({ padding: 0.02 })}>{say('map.fit')}</Button>
    </div>
  );
}
