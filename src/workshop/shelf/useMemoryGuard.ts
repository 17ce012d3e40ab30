import { useEffect } from 'react';
import type { Disk } from '../storage/disk.ts';
import { unsavedOn } from '../storage/open-workshop.ts';

/** Asks before the page is closed while a workshop that was put back on the shelf lives in memory only. */
export function useMemoryGuard(disk: Disk) {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsavedOn(disk).length > 0) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [disk]);
}
