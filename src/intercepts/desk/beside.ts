import { createContext, type ReactNode, useContext } from 'react';
import type { Id } from '../model/field.ts';

/** What stands beside an intercept ('' for the whole system) while the room talks about it, and is no part of the map. */
export type Beside = (intercept: Id) => ReactNode;

const BesideContext = createContext<Beside>(() => null);
/** Gives the map's details what somebody else knows of an intercept; the map knows nobody. */
export const BesideProvider = BesideContext.Provider;

export const useBeside = (): Beside => useContext(BesideContext);

const BesideCardContext = createContext<Beside>(() => null);
/** Likewise for what somebody else knows of a card, by its id. */
export const BesideCardProvider = BesideCardContext.Provider;

export const useBesideCard = (): Beside => useContext(BesideCardContext);
