import { applyNodeChanges, type NodeChange } from '@xyflow/react';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { moveStation } from '../model/lane-edits.ts';
import { partsOf } from '../model/place.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import type { MapNode } from './flow-elements.ts';

export interface Slot {
  readonly intercept: Id;
  /** The station to stand before; undefined for the last in the lane. */
  readonly before: Id | undefined;
}

/** Where a station lands that is let go with its middle at this point. */
export function slotAt(
  layout: MapLayout,
  station: Id,
  middle: { readonly x: number; readonly y: number },
): Slot | undefined {
  const distance = ({ box }: { readonly box: { x: number; width: number } }) =>
    Math.abs(box.x + box.width / 2 - middle.x);
  const lane = layout.lanes.toSorted((a, b) => distance(a) - distance(b))[0];
  if (!lane) return undefined;
  const below = layout.places.find(
    ({ place, lane: index, box }) =>
      index === lane.index &&
      place.startsWith('station:') &&
      place !== `station:${station}` &&
      box.y + box.height / 2 > middle.y,
  );
  return { intercept: lane.id, before: below && partsOf(below.place).id };
}

/** Lets a station follow the pointer; when it is let go, it takes the nearest slot and everything else makes room. */
export function useNodeDrags(layout: MapLayout, laidOut: readonly MapNode[]) {
  const say = useWords();
  const desk = useDesk();
  const [nodes, setNodes] = useState<MapNode[]>(() => [...laidOut]);
  useEffect(() => setNodes([...laidOut]), [laidOut]);
  const onNodesChange = useCallback((changes: NodeChange<MapNode>[]) => {
    const moves = changes.filter((change) => change.type === 'position');
    if (moves.length > 0) setNodes((now) => applyNodeChanges(moves, now));
  }, []);
  const onNodeDragStop = useCallback(
    (_event: unknown, node: MapNode) => {
      const { kind, id } = partsOf(node.id as `station:${string}`);
      const slot =
        kind === 'station' &&
        slotAt(layout, id, { x: node.position.x + (node.width ?? 0) / 2, y: node.position.y + (node.height ?? 0) / 2 });
      if (slot) {
        const { document } = desk.state();
        const rows = layout.places.filter(
          ({ place }) =>
            place.startsWith('station:') && document.stations[partsOf(place).id]?.intercept === slot.intercept,
        );
        const others = rows.filter(({ place }) => place !== node.id);
        const row = slot.before
          ? others.findIndex(({ place }) => place === `station:${slot.before}`) + 1
          : others.length + 1;
        const label = say('did.moveStation', {
          name: document.stations[id]?.name ?? '',
          intercept: document.intercepts[slot.intercept]?.number ?? '',
          row,
          rows: others.length + 1,
        });
        desk.perform(label, moveStation(id, slot.intercept, slot.before));
      }
      // Let go where it came from, nothing has changed in the map: put the node back.
      setNodes([...laidOut]);
    },
    [desk, layout, laidOut, say],
  );
  return { nodes, onNodesChange, onNodeDragStop };
}
