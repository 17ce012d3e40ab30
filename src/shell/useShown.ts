import { useMemo } from 'react';
import type { Shown } from '../export/shown.ts';
import { useOnDesk } from '../intercepts/desk/desk.ts';
import { shownText } from '../intercepts/filter/chips.ts';
import { useFilter } from '../intercepts/filter/useFilter.ts';
import { useLooking } from '../intercepts/looking/looking.ts';
import { useWords } from '../words/useWords.ts';

/** What the map's screen shows of the map, for the pictures that are made of it; undefined while it shows all. */
export function useShown(): Shown | undefined {
  const say = useWords();
  const cards = useOnDesk((state) => state.document.cards);
  const { filter, isActive, shows } = useFilter();
  const collapsed = useLooking((looking) => looking.collapsed);
  return useMemo(() => {
    if (!isActive && collapsed.size === 0) return undefined;
    const left = isActive ? Object.fromEntries(Object.entries(cards).filter(([, card]) => shows(card))) : cards;
    return { cards: left, collapsed, caption: shownText(filter, say) };
  }, [say, cards, filter, isActive, shows, collapsed]);
}
