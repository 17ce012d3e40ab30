import { useMemo } from 'react';
import { useDesk } from '../desk/desk.ts';
import { isActive, matches, NO_FILTER } from '../filter/card-filter.ts';
import { useLookingStore } from '../looking/looking.ts';
import { useNarrow } from '../looking/screen-width.ts';
import type { Id } from '../model/field.ts';
import type { Place } from '../model/place.ts';
import { interceptOf } from '../model/places.ts';

// The views that have every card, or every place, to jump to.
const CARDS_IN: ReadonlySet<string> = new Set(['cards', 'outline']);
const PLACES_IN: ReadonlySet<string> = new Set(['', 'overview', 'cards', 'outline']);

/** Goes to a place or a card and makes sure that it can be seen there, whatever was folded, collapsed or hidden before. */
export function useJump() {
  const desk = useDesk();
  const looking = useLookingStore();
  const isNarrow = useNarrow();
  return useMemo(() => {
    const uncollapsed = (place: Place) => {
      const collapsed = new Set(looking.get().collapsed);
      collapsed.delete(interceptOf(desk.state().document, place));
      return collapsed;
    };
    return {
      toPlace: (place: Place) => {
        const { view } = looking.get();
        looking.set({ view: PLACES_IN.has(view) ? view : '', collapsed: uncollapsed(place) });
        desk.inspect(place);
        looking.set({ found: { place, card: undefined } });
      },
      toCard: (id: Id) => {
        const card = desk.state().document.cards[id];
        if (!card) return;
        const { view, open, filter, leftOut } = looking.get();
        const isHidden = leftOut === 'hide' && isActive(filter) && !matches(card, filter);
        looking.set({
          view: CARDS_IN.has(view) || (view === '' && isNarrow) ? view : 'cards',
          open: new Set(open).add(card.at),
          collapsed: uncollapsed(card.at),
          filter: isHidden ? NO_FILTER : filter,
        });
        desk.goTo(card.at);
        desk.select({ kind: 'cards', ids: [id] });
        looking.set({ found: { place: card.at, card: id } });
      },
    };
  }, [desk, looking, isNarrow]);
}
