import { useCallback, useMemo, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useOnDesk } from '../desk/desk.ts';
import { useShownCards } from '../filter/useShownCards.ts';
import { toggled, useLooking, useLookingStore } from '../looking/looking.ts';
import type { Place } from '../model/place.ts';
import { BARE_MAP } from '../model/system-map.ts';
import { layOut } from '../scene/lay-out.ts';
import { rememberingElements } from './flow-elements.ts';

/** Cards shown in a station before the rest is folded: what a projector can show without the lane running off the screen. */
const FOLD_AT = 6;

/** The geometry of the map as it is now, and the same as React Flow wants it. */
export function useLayout(isOverview: boolean, isFar: boolean) {
  const say = useWords();
  // The map is laid out again only when a part of it that is drawn has changed.
  const intercepts = useOnDesk((state) => state.document.intercepts);
  const stations = useOnDesk((state) => state.document.stations);
  const paths = useOnDesk((state) => state.document.paths);
  const cards = useShownCards(isOverview);
  const looking = useLookingStore();
  const open = useLooking((now) => now.open);
  const collapsed = useLooking((now) => now.collapsed);
  const [elementsOf] = useState(rememberingElements);
  const layout = useMemo(() => {
    const words = {
      wholeSystem: say('map.wholeSystem'),
      acrossIntercept: (number: string) => say('map.acrossIntercept', { number }),
    };
    const map = { ...BARE_MAP, intercepts, stations, paths, cards };
    return layOut(map, words, { at: FOLD_AT, open, collapsed, isOverview });
  }, [say, intercepts, stations, paths, cards, open, collapsed, isOverview]);
  const elements = useMemo(() => elementsOf(layout, say('map.communityName')), [elementsOf, layout, say]);
  const unfold = useCallback(
    (place: Place) => {
      const { open: already } = looking.get();
      if (!already.has(place)) looking.set({ open: toggled(already, place) });
    },
    [looking],
  );
  const showing = useMemo(
    () => ({
      isOverview,
      isFar,
      toggle: (place: Place) => looking.set({ open: toggled(looking.get().open, place) }),
    }),
    [looking, isOverview, isFar],
  );
  return { layout, elements, showing, unfold };
}
