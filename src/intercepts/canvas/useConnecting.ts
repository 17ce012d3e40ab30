import { type OnConnectEnd, useReactFlow } from '@xyflow/react';
import { useCallback } from 'react';
import { useWords } from '../../words/useWords.ts';
import { connect, connectToNew } from '../cards/connect.ts';
import { useDesk } from '../desk/desk.ts';
import { partsOf } from '../model/place.ts';
import { COMMUNITY } from '../model/system-map.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import { useHand } from './hand.ts';
import { slotAt } from './slot.ts';
import { isIn, placeUnder } from './target.ts';
import { stationOf } from './useNodeDrags.ts';

/**
 * Ends a path that was pulled from a station or from the community: at the station under the pointer, in the community when that is a band, at a new
 * station when it is the open ground of a lane. The whole of a box counts, not only the small handle at its edge.
 */
export function useConnecting(layout: MapLayout): OnConnectEnd {
  const say = useWords();
  const desk = useDesk();
  const hand = useHand();
  const flow = useReactFlow();
  return useCallback<OnConnectEnd>(
    (event, { fromNode }) => {
      const pointer = 'changedTouches' in event ? event.changedTouches[0] : event;
      const from = stationOf(fromNode?.id ?? '');
      if (!pointer || !fromNode) return;
      const at = flow.screenToFlowPosition({ x: pointer.clientX, y: pointer.clientY });
      const station = partsOf(placeUnder(layout, at)?.place ?? 'system');
      if (station.kind === 'station') {
        // A press on the handle that moves nowhere is no path.
        if (station.id !== from) connect(desk, say, from, station.id);
        return;
      }
      if (layout.bands.some((band) => isIn(band, at)))
        return from === COMMUNITY ? undefined : connect(desk, say, from, COMMUNITY);
      // Under a lane that is shorter than the screen is still in its column.
      const isInLane = layout.lanes.some(({ box }) => at.x >= box.x && at.x <= box.x + box.width);
      const slot = isInLane ? slotAt(layout, undefined, at) : undefined;
      if (slot) hand.set({ kind: 'renaming', station: connectToNew(desk, say, from, slot) });
    },
    [layout, desk, say, hand, flow],
  );
}
