import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Selection } from '../desk/desk.ts';

/**
 * Keeps the hands on the keyboard when the details change under them: what had the focus is gone then, and the focus goes on to
 * the new details, or back to where they were opened from when they close.
 */
export function useDetailsFocus(panel: RefObject<HTMLElement | null>, selection: Selection): void {
  const isInside = useRef(false);
  const openedFrom = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      isInside.current = target instanceof Node && panel.current?.contains(target) === true;
    };
    addEventListener('focusin', onFocus);
    return () => removeEventListener('focusin', onFocus);
  }, [panel]);
  // Before a field of the new details may take the focus.
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (isInside.current) {
      if (activeElement === body) (panel.current ?? openedFrom.current)?.focus();
    } else if (selection.kind !== 'nothing' && activeElement instanceof HTMLElement && activeElement !== body)
      openedFrom.current = activeElement;
  }, [panel, selection]);
}
