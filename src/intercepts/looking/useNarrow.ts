import { useSyncExternalStore } from 'react';

/** Where the map as a picture would be too small to read; the style sheets change at the same width. */
const NARROW = '(max-width: 44rem)';

function subscribe(listener: () => void) {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** True on a phone, and in a window as narrow as one. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
