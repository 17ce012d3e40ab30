import { type NodeChange, useReactFlow } from '@xyflow/react';
import { type PointerEvent, useCallback, useMemo, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import { atStation } from '../model/place.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import type { Point } from '../scene/scene.ts';
import type { MapNode } from './flow-elements.ts';
import { IDLE, useHand } from './hand.ts';
import { hold } from './hold.ts';
import { lineOfSlot, middleOf, slotAt } from './slot.ts';
import { moveStationTo } from './station-moves.ts';
import { boxOfPlace } from './target.ts';
import { pan } from './useView.ts';

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
  const follow = useCallback(
    (id: string, position: Point) => {
      setDrag({ id, position });
      const station = stationOf(id);
      const slot = slotAt(layout, station, middleOf(layout, station, position));
      hand.set({ kind: 'dragging station', station, line: slot && lineOfSlot(layout, station, slot) });
    },
    [layout, hand],
  );
  const putDown = useCallback(() => {
    setDrag(undefined);
    hand.set(IDLE);
  }, [hand]);
  const land = useCallback(
    (id: string, position: Point) => {
      putDown();
      const station = stationOf(id);
      const slot = slotAt(layout, station, middleOf(layout, station, position));
      if (slot) moveStationTo(desk, say, station, slot);
    },
    [desk, layout, say, putDown],
  );
  const onNodesChange = useCallback(
    (changes: NodeChange<MapNode>[]) => {
      for (const change of changes)
        if (change.type === 'position' && change.dragging && change.position) follow(change.id, change.position);
    },
    [follow],
  );
  const onNodeDragStop = useCallback((_event: unknown, node: MapNode) => land(node.id, node.position), [land]);
  const onPointerDown = useFingerDrags(layout, { follow, land, putDown });
  return { nodes, onNodesChange, onNodeDragStop, onPointerDown };
}

interface StationDrag {
  readonly follow: (id: string, position: Point) => void;
  readonly land: (id: string, position: Point) => void;
  readonly putDown: () => void;
}

/** React Flow takes every touch of a station for a drag; here only a finger that has rested on its name drags it. */
function useFingerDrags(layout: MapLayout, { follow, land, putDown }: StationDrag) {
  const hand = useHand();
  const flow = useReactFlow();
  return useCallback(
    (press: PointerEvent) => {
      if (press.pointerType !== 'touch' || !(press.target instanceof Element)) return;
      const name = press.target.closest<HTMLElement>('.station-title')?.dataset['spot'] ?? '';
      const place = atStation(stationOf(name));
      const box = boxOfPlace(layout, place)?.box;
      if (!box) return;
      const start = flow.screenToFlowPosition({ x: press.clientX, y: press.clientY });
      let position: Point = box;
      hold(press, {
        moveTo: (at) => {
          const now = flow.screenToFlowPosition(at);
          position = { x: box.x + now.x - start.x, y: box.y + now.y - start.y };
          follow(place, position);
        },
        panBy: (by) => pan(flow, by),
        letGo: () => land(place, position),
        cancel: putDown,
        rest: (at) => hand.set({ kind: 'menu', target: { kind: 'place', place }, at }),
      });
    },
    [layout, follow, land, putDown, hand, flow],
  );
}

/** The station of a node; '' for a band, which is the community. */
export const stationOf = (node: string): string => (node.startsWith('station:') ? node.slice('station:'.length) : '');
