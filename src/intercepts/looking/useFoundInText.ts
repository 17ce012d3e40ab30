import { useEffect } from 'react';
import { useLooking } from './looking.ts';

/** Brings what was searched for into view in a list, where its button names itself with `data-entry`. */
export function useFoundInText(): void {
  const found = useLooking((looking) => looking.found);
  useEffect(() => {
    if (!found) return;
    const name = found.card === undefined ? found.place : `card:${found.card}`;
    const entry = document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(name)}"]`);
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
  }, [found]);
}
