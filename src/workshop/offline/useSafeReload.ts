import { useEffect } from 'react';
import type { OpenWorkshop } from '../storage/open-workshop.ts';
import type { AppUpdates } from './app-updates.ts';

/** Lets no update reload the page before the open workshop is on the disk. */
export function useSafeReload(updates: AppUpdates | undefined, open: OpenWorkshop) {
  useEffect(
    () =>
      updates?.before(async () => {
        await open.flush();
        return open.saving.get().kind === 'saved' ? 'ready' : 'unsaved';
      }),
    [updates, open],
  );
}
