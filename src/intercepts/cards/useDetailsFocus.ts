import { type RefObject, useEffect, useRef } from 'react';
import type { Selection } from '../desk/desk.ts';

/**
 * Keeps the hands on the keyboard when the details change under them: what had the focus is gone then, and the focus goes on to
 * the new details, or back to where it came from when they close.
 */
export function useDetailsFocus(panel: RefObject<HTMLElement | null>, selection: Selection): void {
  const isInside = useRef(false);
  const cameFrom = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const onFocus = ({ target, relatedTarget }: FocusEvent) => {
      const wasInside = isInside.current;
      isInside.current = target instanceof Node && panel.current?.contains(target) === true;
      if (isInside.current && !wasInside && relatedTarget instanceof HTMLElement) cameFrom.current = relatedTarget;
    };
    addEventListener('focusin', onFocus);
    return () => removeEventListener('focusin', onFocus);
  }, [panel]);
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) (panel.current ?? cameFrom.current)?.focus();
  }, [panel, selection]);
}
