import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { CardKind } from '../model/card.ts';
import type { MapEdit } from '../model/edit.ts';
import type { Id } from '../model/field.ts';
import type { Place } from '../model/place.ts';
import type { SystemMap } from '../model/system-map.ts';

/** What the inspector shows. */
export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'cards'; readonly ids: readonly Id[] };

export const NOTHING: Selection = { kind: 'nothing' };

/** What the screens of the map see of whoever holds the map. */
export interface DeskState {
  readonly document: SystemMap;
  readonly selection: Selection;
  /** Where the next card goes, and what it is; both stay until changed. */
  readonly here: Place;
  readonly nextKind: CardKind;
}

export interface Performing {
  /** Names what is typed into, so that typing on is one undo step. */
  readonly gesture?: string;
  /** Shows the label with an offer to undo; for changes that take something away or touch many records. */
  readonly shown?: boolean;
}

/** How the screens of the map change it. The workshop implements this; the map knows nothing of workshops. */
export interface Desk {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => DeskState;
  readonly newId: () => Id;
  /** Agencies that are known beside the map, which names its own; undefined where nobody knows more. */
  readonly agencies?: (() => readonly string[]) | undefined;
  /** The day where the person is, as 2026-05-14. */
  readonly today: () => string;
  /** One text that this tab keeps beside the map over a reload; undefined where nothing can be kept. */
  readonly aside?: { readonly read: () => string; readonly write: (text: string) => void } | undefined;
  readonly perform: (label: string, edit: MapEdit, how?: Performing) => void;
  readonly select: (selection: Selection) => void;
  /** Sends the next cards to a place; details that are open follow. */
  readonly goTo: (place: Place) => void;
  /** Sends the next cards to a place and opens its details. */
  readonly inspect: (place: Place) => void;
  readonly capture: (kind: CardKind) => void;
  /** Says a sentence in the live region, and shows it when it is about a problem. */
  readonly tell: (text: string, tone: 'spoken' | 'problem') => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No map lies on the desk above this component');
  return desk;
}

/** The part of the desk that `selector` picks. It must be a part, not something made anew: the screen renders when it changes. */
export function useOnDesk<T>(selector: (state: DeskState) => T): T {
  const desk = useDesk();
  const pick = () => selector(desk.state());
  return useSyncExternalStore(desk.subscribe, pick, pick);
}

/** The map for what is derived from lanes, stations, paths and cards; the same object until one of these changes. */
export function useMapOnDesk(): SystemMap {
  const desk = useDesk();
  const intercepts = useOnDesk((state) => state.document.intercepts);
  const stations = useOnDesk((state) => state.document.stations);
  const paths = useOnDesk((state) => state.document.paths);
  const cards = useOnDesk((state) => state.document.cards);
  return useMemo(
    () => ({ ...desk.state().document, intercepts, stations, paths, cards }),
    [desk, intercepts, stations, paths, cards],
  );
}
