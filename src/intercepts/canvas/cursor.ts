import { createContext, type KeyboardEvent, useContext, useSyncExternalStore } from 'react';
import type { Id } from '../model/field.ts';
import type { Place } from '../model/place.ts';
import type { MapLayout, PlaceBox } from '../scene/map-layout.ts';

/** Where the keyboard stands on the map: on a place, or on one card in its list. The map is one tab stop. */
export interface Spot {
  readonly place: Place;
  readonly card: Id | undefined;
}

export const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type Key = (typeof KEYS)[number];

/** Where a key leads from here; the same spot where it leads nowhere. */
export function walk(layout: MapLayout, spot: Spot, key: Key): Spot {
  const all = [...layout.places, ...(layout.system ? [layout.system] : [])];
  const here = all.find((box) => box.place === spot.place);
  if (!here) return all[0] ? { place: all[0].place, card: undefined } : spot;
  return spot.card === undefined ? walkPlaces(all, here, key) : walkCards(here, spot, key);
}

function walkPlaces(all: readonly PlaceBox[], here: PlaceBox, key: Key): Spot {
  const lane = all.filter((box) => box.lane === here.lane);
  const row = lane.indexOf(here);
  const at = (box: PlaceBox | undefined): Spot => ({ place: (box ?? here).place, card: undefined });
  switch (key) {
    case 'ArrowUp':
      return at(lane[row - 1] ?? (here.lane === -1 ? all.at(-2) : undefined));
    case 'ArrowDown':
      return at(lane[row + 1] ?? all.find((box) => box.lane === -1));
    case 'ArrowLeft':
      return at(nearest(all, here, -1));
    case 'ArrowRight':
      return at(nearest(all, here, 1));
    case 'Home':
      return at(lane[0]);
    case 'End':
      return at(lane.at(-1));
    default:
      return key satisfies never;
  }
}

/** The place at the same height in the next lane that has any. */
function nearest(all: readonly PlaceBox[], here: PlaceBox, direction: -1 | 1): PlaceBox | undefined {
  const lanes = new Set(
    all.map((box) => box.lane).filter((lane) => lane >= 0 && Math.sign(lane - here.lane) === direction),
  );
  if (lanes.size === 0) return undefined;
  const lane = direction === 1 ? Math.min(...lanes) : Math.max(...lanes);
  const distance = (box: PlaceBox) => Math.abs(box.box.y - here.box.y);
  return all.filter((box) => box.lane === lane).toSorted((a, b) => distance(a) - distance(b))[0];
}

function walkCards(here: PlaceBox, spot: Spot, key: Key): Spot {
  const ids = here.rows.map(({ card }) => card.id);
  const row = ids.indexOf(spot.card ?? '');
  const at = (index: number): Spot => ({ place: here.place, card: ids[Math.min(Math.max(index, 0), ids.length - 1)] });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1);
    case 'ArrowDown':
      return at(row + 1);
    case 'Home':
      return at(0);
    case 'End':
      return at(ids.length - 1);
    case 'ArrowLeft':
    case 'ArrowRight':
      return { place: here.place, card: undefined };
    default:
      return key satisfies never;
  }
}

/** Holds the spot outside React state, so that a step renders the two places it concerns and not the whole map. */
export interface Cursor {
  readonly get: () => Spot;
  readonly set: (spot: Spot) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createCursor(first: Place): Cursor {
  let spot: Spot = { place: first, card: undefined };
  const listeners = new Set<() => void>();
  return {
    get: () => spot,
    set: (next) => {
      if (next.place === spot.place && next.card === spot.card) return;
      spot = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What places and cards need to take part in the walk: where the keyboard stands, and what a key does. */
export interface Walking {
  readonly cursor: Cursor;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Takes the keyboard to a spot as soon as it is drawn. */
  readonly stand: (spot: Spot) => void;
  /** Takes it to the head of an intercept, or to the capture line; an arrow goes on from `near`. */
  readonly leave: (intercept: Id, near: Place) => void;
}

export const WalkingContext = createContext<Walking>({
  cursor: createCursor('system'),
  onKeyDown: () => undefined,
  stand: () => undefined,
  leave: () => undefined,
});

/** The same arrows for what is no stop of the walk itself: they go on from the last one. */
export function useArrows(): (event: KeyboardEvent<HTMLElement>) => void {
  const { onKeyDown } = useContext(WalkingContext);
  return (event) => {
    if (event.key.startsWith('Arrow')) onKeyDown(event);
  };
}

/** What the button of a place or card is given: it is the map's one tab stop while the keyboard stands on it. */
export function useSpot(place: Place, card?: Id) {
  const { cursor, onKeyDown } = useContext(WalkingContext);
  const stands = () => cursor.get().place === place && cursor.get().card === card;
  const tabIndex: 0 | -1 = useSyncExternalStore(cursor.subscribe, stands) ? 0 : -1;
  // A press moves the keyboard there as well.
  const onFocus = () => cursor.set({ place, card });
  return { tabIndex, onKeyDown, onFocus, 'data-spot': card ?? place };
}
