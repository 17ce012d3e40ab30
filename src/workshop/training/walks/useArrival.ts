import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus to what has just come on the screen: the button that led here is gone, and its keys must go on working. */
export function useArrival(): RefObject<HTMLElement | null> {
  const arrived = useRef<HTMLElement>(null);
  useEffect(() => arrived.current?.focus({ preventScroll: true }), []);
  return arrived;
}
