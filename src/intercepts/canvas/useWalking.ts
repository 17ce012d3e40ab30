import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type KeyboardEvent, useCallback, useEffect } from 'react';
import { useDesk } from '../desk/desk.ts';
import { cardsAt } from '../model/places.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import { asShown } from '../scene/place-box.ts';
import { type Cursor, KEYS, type Spot, walk } from './cursor.ts';

/** Moves the keyboard over the map: arrows between stations, Enter into a list, Escape out of it, Space to the details. */
export function useWalking(layout: MapLayout, cursor: Cursor) {
  const desk = useDesk();
  const flow = useReactFlow();
  const store = useStoreApi();

  const stand = useCallback(
    (spot: Spot) => {
      cursor.set(spot);
      const box = [...layout.places, ...(layout.system ? [layout.system] : [])].find(
        ({ place }) => place === spot.place,
      )?.box;
      const { width, height, transform } = store.getState();
      const [x, y, zoom] = transform;
      if (box) {
        const isSeen =
          box.x * zoom + x >= 0 &&
          (box.x + box.width) * zoom + x <= width &&
          box.y * zoom + y >= 0 &&
          (box.y + 60) * zoom + y <= height;
        if (!isSeen)
          void flow.setCenter(box.x + box.width / 2, box.y + Math.min(box.height, height / zoom) / 2, { zoom });
      }
      // The browser would scroll the map's frame to what gets the focus; the map moves itself instead.
      const element = document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(spot.card ?? spot.place)}"]`);
      element?.focus({ preventScroll: true });
    },
    [cursor, flow, layout, store],
  );

  // A place that is chosen elsewhere is where the keyboard goes on.
  useEffect(
    () =>
      desk.subscribe(() => {
        const { here } = desk.state();
        if (!(document.activeElement instanceof HTMLElement && document.activeElement.dataset['spot']))
          cursor.set({ place: here, card: undefined });
      }),
    [desk, cursor],
  );

  return useCallback(
    (event: KeyboardEvent) => {
      if (
        !(event.target instanceof HTMLElement) ||
        event.target.dataset['spot'] === undefined ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey
      )
        return;
      const spot = cursor.get();
      const key = KEYS.find((known) => known === event.key);
      const next = key ? walk(layout, spot, key) : turn(event.key, spot);
      if (!next) return;
      event.preventDefault();
      stand(next);
    },

    [cursor, layout, stand, desk],
  );

  function turn(key: string, spot: Spot): Spot | undefined {
    if (key === 'Enter' && spot.card === undefined) {
      desk.goTo(spot.place);
      return { place: spot.place, card: asShown(cardsAt(desk.state().document, spot.place))[0]?.id };
    }
    if (key === 'Escape' && spot.card !== undefined) return { place: spot.place, card: undefined };
    return undefined;
  }
}
