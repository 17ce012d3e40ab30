import { useEffect } from 'react';
import { useLooking, useLookingStore } from './looking.ts';

/** Brings what was searched for into view in a list, where its button names itself with `data-entry`. */
export function useFoundInText(): void {
  const store = useLookingStore();
  const found = useLooking((looking) => looking.found);
  useEffect(() => {
    if (!found) return;
    store.set({ found: undefined });
    const name = found.card === undefined ? found.place : `card:${found.card}`;
    const entry = document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(name)}"]`);
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
  }, [store, found]);
}
