import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Sizes of the type against the usual one, largest first. Smaller than the last nobody could read: then the page is cut. */
const SIZES = [1.6, 1.4, 1.2, 1, 0.85, 0.72, 0.6];

/** Sets the largest type with which everything fits on the page, as nobody can scroll a wall. Measured again when `parts` change. */
export function useFittingType(parts: readonly unknown[]): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const fit = () => {
      for (const size of SIZES) {
        element.style.setProperty('--projected', String(size));
        if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) break;
      }
    };
    fit();
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
    // oxlint-disable-next-line react/exhaustive-deps -- The parts are what the caller says the page is made of.
  }, parts);
  return page;
}
