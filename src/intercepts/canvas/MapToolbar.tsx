import { useReactFlow } from '@xyflow/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button, IconButton } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { useAdding } from '../cards/useAdding.ts';
import { useDesk } from '../desk/desk.ts';
import { interceptOf, interceptsOf } from '../model/places.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import { useView } from './useView.ts';

interface Props {
  readonly layout: MapLayout;
  readonly isOverview: boolean;
  /** The choice of the view. */
  readonly children: ReactNode;
}

/** What can be added, how much is shown, and the zoom. */
export function MapToolbar({ layout, isOverview, children }: Props) {
  const say = useWords();
  const desk = useDesk();
  const flow = useReactFlow();
  const { addStation, addIntercept } = useAdding();
  const { showWhole, showLane } = useView(layout);
  const addHere = () => {
    const { document, here } = desk.state();
    const lane = interceptOf(document, here) || interceptsOf(document)[0]?.id;
    if (lane) addStation(lane);
    else addIntercept();
  };
  // The new layout is drawn first, then looked at.
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (isOverview) showWhole();
    else showLane(interceptOf(desk.state().document, desk.state().here));
    // oxlint-disable-next-line react/exhaustive-deps -- Only the switch moves the view; a changed layout must leave it where it is.
  }, [isOverview]);
  return (
    <div className="map-toolbar">
      {children}
      <Button onPress={addHere}>{say('map.addStation')}</Button>
      <Button onPress={addIntercept}>{say('map.addIntercept')}</Button>
      <div className="map-zoom">
        <IconButton label={say('map.zoomOut')} onPress={() => void flow.zoomOut()}>
          −
        </IconButton>
        <IconButton label={say('map.zoomIn')} onPress={() => void flow.zoomIn()}>
          +
        </IconButton>
        <Button onPress={showWhole}>{say('map.fit')}</Button>
      </div>
    </div>
  );
}
