import { type ReactFlowInstance, useReactFlow, useStoreApi } from '@xyflow/react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { atPath, type Place } from '../model/place.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import type { Box } from '../scene/scene.ts';
import { type Cursor, createCursor, KEYS, type Spot, type Walking, walk } from './cursor.ts';
import { focusHead, focusSoon } from './focus-soon.ts';
import { boxOfPlace, placesOf, rowsOf } from './target.ts';

/** Moves the keyboard over the map: arrows between stations, Enter into a list, Escape out of it, Space to the details. */
export function useWalking(layout: MapLayout, first: Place): Walking {
  const desk = useDesk();
  const flow = useReactFlow();
  const store = useStoreApi();
  const latest = useRef(layout);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  const walking = useMemo(() => {
    const cursor = createCursor(first);
    const stand = (spot: Spot) => {
      cursor.set(spot);
      stop.current();
      stop.current = focusSoon(cursor, () => {
        // In a long list the card may be far below the head of its place.
        const row = rowsOf(latest.current, spot.card === undefined ? [] : [spot.card])[0];
        const box = row?.box ?? boxOf(latest.current, spot.place);
        const { width, height } = store.getState();
        if (box) bringIntoView(flow, box, width, height);
      });
    };
    const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const spot = cursor.get();
      const key = KEYS.find((known) => known === event.key);
      const next = key ? walk(latest.current, spot, key) : turned(event.key, spot, latest.current);
      if (!next) return;
      event.preventDefault();
      stand(next);
    };
    const leave = (intercept: Id, near: Place) => {
      cursor.set({ place: near, card: undefined });
      stop.current();
      stop.current = focusHead(cursor, intercept);
    };
    return { cursor, onKeyDown, stand, leave };
    // oxlint-disable-next-line react/exhaustive-deps -- The walk begins at the first place and is never begun anew.
  }, [desk, flow, store]);

  useEffect(() => {
    latest.current = layout;
    // What the keyboard stood on may be gone, and the map would have no stop for the Tab key.
    const [box] = placesOf(layout);
    if (box && !isStop(layout, walking.cursor.get().place)) walking.cursor.set({ place: box.place, card: undefined });
  }, [layout, walking]);
  useHere(walking.cursor, latest);
  return walking;
}

/** A place that is chosen elsewhere is where the keyboard goes on, and what the room looks at. */
function useHere(cursor: Cursor, latest: { readonly current: MapLayout }): void {
  const desk = useDesk();
  const flow = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    let last = desk.state().here;
    return desk.subscribe(() => {
      const isOnMap = document.activeElement instanceof HTMLElement && document.activeElement.dataset['spot'];
      const { here } = desk.state();
      const isNew = here !== last;
      last = here;
      if (!isNew || isOnMap || cursor.get().place === here) return;
      // A station that has just been added is not laid out yet.
      if (here.startsWith('station:') || isStop(latest.current, here)) cursor.set({ place: here, card: undefined });
      const box = boxOf(latest.current, here);
      const { width, height } = store.getState();
      if (box) bringIntoView(flow, box, width, height);
    });
  }, [desk, cursor, latest, flow, store]);
}

/** True for what the keyboard can stand on: a box, or the sign of a path that has cards. */
const isStop = (layout: MapLayout, place: Place): boolean =>
  boxOfPlace(layout, place) !== undefined ||
  layout.paths.some(({ path, chip }) => chip !== undefined && place === atPath(path.id));

/** Where Enter and Escape lead, or undefined for a key that means nothing here. */
function turned(key: string, spot: Spot, layout: MapLayout): Spot | undefined {
  if (key === 'Enter' && spot.card === undefined) {
    // In the overview no list is shown: then Enter opens the details, as a press of the button does.
    const first = boxOfPlace(layout, spot.place)?.rows[0];
    return first && { place: spot.place, card: first.card.id };
  }
  if (key === 'Escape' && spot.card !== undefined) return { place: spot.place, card: undefined };
  return undefined;
}

function boxOf(layout: MapLayout, place: Place): Box | undefined {
  return boxOfPlace(layout, place)?.box ?? layout.lanes.find((lane) => `intercept:${lane.id}` === place)?.box;
}

/** How much of a place must be seen from its top: its name and its first cards. */
const HEAD = 60;

function bringIntoView(flow: ReactFlowInstance, box: Box, width: number, height: number) {
  const { x, y, zoom } = flow.getViewport();
  const isSeen =
    box.x * zoom + x >= 0 &&
    (box.x + box.width) * zoom + x <= width &&
    box.y * zoom + y >= 0 &&
    (box.y + HEAD) * zoom + y <= height;
  if (!isSeen) void flow.setCenter(box.x + box.width / 2, box.y + Math.min(box.height, height / zoom) / 2, { zoom });
}
