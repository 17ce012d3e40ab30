import { useSyncExternalStore } from 'react';

/** A hook that is true while the window matches the query; the style sheets change at the same widths. */
const whileMatching = (query: string) => {
  const matches = () => matchMedia(query).matches;
  const subscribe = (listener: () => void) => {
    const list = matchMedia(query);
    list.addEventListener('change', listener);
    return () => list.removeEventListener('change', listener);
  };
  return () => useSyncExternalStore(subscribe, matches);
};

/** True on a phone, and in a window as narrow as one: the map as a picture would be too small to read. */
export const useNarrow = whileMatching('(max-width: 44rem)');

/** True where the toolbar of the map has no room for every choice side by side. */
export const useTight = whileMatching('(max-width: 72rem)');

/** True where the small map can stand beside the large one without taking what people read. */
export const useBroad = whileMatching('(min-width: 100rem)');
