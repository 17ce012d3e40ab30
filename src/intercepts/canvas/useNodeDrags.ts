import type { NodeChange } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { Say } from '../../words/words.ts';
import { useDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { moveStation } from '../model/lane-edits.ts';
import { partsOf } from '../model/place.ts';
import { stationsOf } from '../model/places.ts';
import type { SystemMap } from '../model/system-map.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import type { Point } from '../scene/scene.ts';
import type { MapNode } from './flow-elements.ts';

interface Slot {
  readonly intercept: Id;
  /** The station to stand before; undefined for the last in the lane. */
  readonly before: Id | undefined;
}

/** Where a station lands that is let go with its middle at this point. */
function slotAt(layout: MapLayout, station: Id, middle: Point): Slot | undefined {
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

interface Drag {
  readonly id: string;
  readonly position: Point;
}

/** Lets a station follow the pointer; when it is let go, it takes the nearest slot and everything else makes room. */
export function useNodeDrags(layout: MapLayout, laidOut: MapNode[]) {
  const say = useWords();
  const desk = useDesk();
  const [drag, setDrag] = useState<Drag>();
  const nodes = useMemo(
    () => (drag ? laidOut.map((node) => (node.id === drag.id ? { ...node, position: drag.position } : node)) : laidOut),
    [laidOut, drag],
  );
  const onNodesChange = useCallback((changes: NodeChange<MapNode>[]) => {
    for (const change of changes)
      if (change.type === 'position' && change.dragging && change.position)
        setDrag({ id: change.id, position: change.position });
  }, []);
  const onNodeDragStop = useCallback(
    (_event: unknown, node: MapNode) => {
      setDrag(undefined);
      if (node.type !== 'place') return;
      const { id } = partsOf(node.data.place.place);
      const middle = { x: node.position.x + (node.width ?? 0) / 2, y: node.position.y + (node.height ?? 0) / 2 };
      const slot = slotAt(layout, id, middle);
      if (slot)
        desk.perform(movedSentence(desk.state().document, id, slot, say), moveStation(id, slot.intercept, slot.before));
    },
    [desk, layout, say],
  );
  return { nodes, onNodesChange, onNodeDragStop };
}

function movedSentence(map: SystemMap, id: Id, { intercept, before }: Slot, say: Say): string {
  const others = stationsOf(map, intercept).filter((station) => station.id !== id);
  const row = others.findIndex((station) => station.id === before);
  return say('did.moveStation', {
    name: map.stations[id]?.name ?? '',
    lane: map.intercepts[intercept]?.number ?? '',
    row: (row < 0 ? others.length : row) + 1,
    rows: others.length + 1,
  });
}
