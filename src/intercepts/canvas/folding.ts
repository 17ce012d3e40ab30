import { createContext, useContext } from 'react';
import type { Place } from '../model/place.ts';

/** Which long lists a person has unfolded; forgotten when the page closes. */
export interface Folding {
  readonly toggle: (place: Place) => void;
}

const FoldingContext = createContext<Folding>({ toggle: () => undefined });
export const FoldingProvider = FoldingContext.Provider;
export const useFolding = (): Folding => useContext(FoldingContext);
