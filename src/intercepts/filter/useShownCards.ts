import { useMemo } from 'react';
import { useOnDesk } from '../desk/desk.ts';
import type { Collection } from '../model/field.ts';
import type { Card } from '../model/system-map.ts';
import { useFilter } from './useFilter.ts';

/**
 * The cards that the picture is made of: all of them, or those that the filter asks for when the others are hidden. A picture of
 * counts alone always counts what is asked for, as there is no card in it to dim.
 */
export function useShownCards(isCounted: boolean): Collection<Card> {
  const cards = useOnDesk((state) => state.document.cards);
  const { isActive, shows, mode } = useFilter();
  const leavesOut = isActive && (isCounted || mode === 'hide');
  return useMemo(
    () => (leavesOut ? Object.fromEntries(Object.entries(cards).filter(([, card]) => shows(card))) : cards),
    [cards, leavesOut, shows],
  );
}
