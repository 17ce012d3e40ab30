import { createContext, useContext, useSyncExternalStore } from 'react';
import type { GridName } from '../coverage/grid-shown.ts';
import { type CardFilter, NO_FILTER } from '../filter/card-filter.ts';
import type { Id } from '../model/field.ts';
import type { Place } from '../model/place.ts';
import type { Trail } from '../model/trail.ts';
import type { Box } from '../scene/scene.ts';

/** What becomes of the cards that a filter leaves out. */
export const LEFT_OUT = ['dim', 'hide'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** How one person looks at the map. It is no part of the map: nobody saves, shares or undoes it. */
export interface Looking {
  /** The name of a view; '' for the one that suits the screen. */
  readonly view: string;
  readonly filter: CardFilter;
  readonly leftOut: LeftOut;
  /** Places whose long list of cards is shown whole. */
  readonly open: ReadonlySet<Place>;
  /** Intercepts of which only the number and the counts are shown. */
  readonly collapsed: ReadonlySet<Id>;
  /** What was last searched for and found; a new object each time, so that the same place can be found twice. */
  readonly found: { readonly place: Place; readonly card: Id | undefined } | undefined;
  /** The part of the picture that the canvas shows, in scene units; undefined while there is no canvas. */
  readonly seen: Box | undefined;
  /** What the grid of the coverage asks. */
  readonly grid: GridName;
  /** By intercept, the share (0 to 1) of those who now go deeper that would leave there instead: a question to the flow. */
  readonly shares: ReadonlyMap<Id, number>;
  /** Whether the small map stands beside the large one; undefined until the person says so. */
  readonly hasMinimap: boolean | undefined;
  /** The walk that is drawn over the map; undefined for none. */
  readonly trail: Trail | undefined;
  /** True while the projector window shows what this window shows. */
  readonly isFollowed: boolean;
}

const FROM_AFAR: Looking = {
  view: '',
  filter: NO_FILTER,
  leftOut: 'dim',
  open: new Set(),
  collapsed: new Set(),
  found: undefined,
  seen: undefined,
  grid: 'need',
  shares: new Map(),
  hasMinimap: undefined,
  trail: undefined,
  isFollowed: true,
};

export interface LookingStore {
  readonly get: () => Looking;
  readonly set: (part: Partial<Looking>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createLooking(): LookingStore {
  let looking = FROM_AFAR;
  const listeners = new Set<() => void>();
  return {
    get: () => looking,
    set: (part) => {
      looking = { ...looking, ...part };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The same set without the member if it had it, and with it if not. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

const LookingContext = createContext<LookingStore | undefined>(undefined);
export const LookingProvider = LookingContext.Provider;

export function useLookingStore(): LookingStore {
  const store = useContext(LookingContext);
  if (!store) throw new Error('No LookingProvider stands above this component');
  return store;
}

/** The part of the looking that `selector` picks; it must be a part, not something made anew. */
export function useLooking<T>(selector: (looking: Looking) => T): T {
  const store = useLookingStore();
  const pick = () => selector(store.get());
  return useSyncExternalStore(store.subscribe, pick, pick);
}
