import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { Commands, WorkshopState, WorkshopStore } from './workshop-store.ts';

const StoreContext = createContext<WorkshopStore | undefined>(undefined);
export const WorkshopProvider = StoreContext.Provider;

function useTable(): WorkshopStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('No workshop is open above this component');
  return store;
}

/** The part of the open workshop that `selector` picks; renders again only when that part changes. */
export const useWorkshop = <T>(selector: (state: WorkshopState) => T): T => useStore(useTable().state, selector);

/** A list that `derive` makes anew each time; the same list, and no new render, as long as its members are the same. */
export const useWorkshopList = <T>(derive: (document: WorkshopDocument) => readonly T[]): readonly T[] =>
  useStore(
    useTable().state,
    useShallow(({ document }) => derive(document)),
  );

/** The commands of the open workshop; they never change while it is open. */
export const useCommands = (): Commands => useTable();

/** Reads the state of this moment, for handlers that must not render with every change. */
export const useWorkshopNow = (): (() => WorkshopState) => useTable().state.getState;
