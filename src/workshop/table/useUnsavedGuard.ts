import { useEffect } from 'react';
import { useWorkshop } from '../store/useWorkshop.ts';

/** Asks before the page is closed while something is not on the disk. */
export function useUnsavedGuard() {
  const isSafe = useWorkshop((state) => state.saving.kind === 'saved');
  useEffect(() => {
    if (isSafe) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isSafe]);
}
