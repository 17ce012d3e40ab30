import { createContext, useContext } from 'react';
import type { Place } from '../model/place.ts';

/** How much of the map is shown; forgotten when the page closes. */
export interface Showing {
  /** Names and counts only. */
  readonly isOverview: boolean;
  /** So far out that the type of a card could not be read: its station shows counts, in the same box. */
  readonly isFar: boolean;
  /** Folds or unfolds the long list of a place. */
  readonly toggle: (place: Place) => void;
}

const ShowingContext = createContext<Showing>({
  isOverview: false,
  isFar: false,
  toggle: () => undefined,
});
export const ShowingProvider = ShowingContext.Provider;
export const useShowing = (): Showing => useContext(ShowingContext);
