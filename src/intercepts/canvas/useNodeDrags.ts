import type { NodeChange } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import type { Point } from '../scene/scene.ts';
import type { MapNode } from './flow-elements.ts';
import { IDLE, useHand } from './hand.ts';
import { lineOfSlot, middleOf, slotAt } from './slot.ts';
import { moveStationTo } from './station-moves.ts';

/** Above all other nodes. */
const ON_TOP = 10;

interface Drag {
  readonly id: string;
  readonly position: Point;
}

/** Lets a station follow the pointer; when it is let go, it takes the nearest slot and everything else makes room. */
export function useNodeDrags(layout: MapLayout, laidOut: MapNode[]) {
  const say = useWords();
  const desk = useDesk();
  const hand = useHand();
  const [drag, setDrag] = useState<Drag>();
  const nodes = useMemo(
    () =>
      drag
        ? laidOut.map((node) => (node.id === drag.id ? { ...node, position: drag.position, zIndex: ON_TOP } : node))
        : laidOut,
    [laidOut, drag],
  );
  const onNodesChange = useCallback(
    (changes: NodeChange<MapNode>[]) => {
      for (const change of changes) {
        if (change.type !== 'position' || !change.dragging || !change.position) continue;
        setDrag({ id: change.id, position: change.position });
        const station = stationOf(change.id);
        const slot = slotAt(layout, station, middleOf(layout, station, change.position));
        hand.set({ kind: 'dragging station', station, line: slot && lineOfSlot(layout, station, slot) });
      }
    },
    [layout, hand],
  );
  const onNodeDragStop = useCallback(
    (_event: unknown, node: MapNode) => {
      setDrag(undefined);
      hand.set(IDLE);
      const station = stationOf(node.id);
      const slot = slotAt(layout, station, middleOf(layout, station, node.position));
      if (slot) moveStationTo(desk, say, station, slot);
    },
    [desk, layout, say, hand],
  );
  return { nodes, onNodesChange, onNodeDragStop };
}

/** The station of a node; '' for a band, which is the community. */
export const stationOf = (node: string): string => (node.startsWith('station:') ? node.slice('station:'.length) : '');
