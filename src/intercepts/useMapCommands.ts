import { useMemo } from 'react';
import type { MenuChoice } from '../controls/Menu.tsx';
import { useWords } from '../words/useWords.ts';
import { useAdding } from './cards/useAdding.ts';
import { useDesk } from './desk/desk.ts';
import { NO_FILTER } from './filter/card-filter.ts';
import { useLookingStore } from './looking/looking.ts';
import { interceptOf, interceptsOf } from './model/places.ts';

/** What can be done with the map as a whole, for the palette. `views` are the names of the ways to look at it. */
export function useMapCommands(views: readonly { readonly value: string; readonly label: string }[]): MenuChoice[] {
  const say = useWords();
  const desk = useDesk();
  const looking = useLookingStore();
  const { addStation, addIntercept } = useAdding();
  return useMemo(() => {
    const lanes = () => interceptsOf(desk.state().document).map(({ id }) => id);
    return [
      ...views.map(({ value, label }) => ({
        id: value,
        label: say('palette.view', { view: label }),
        run: () => looking.set({ view: value }),
      })),
      { id: 'clear', label: say('palette.clear'), run: () => looking.set({ filter: NO_FILTER }) },
      { id: 'collapse', label: say('palette.collapse'), run: () => looking.set({ collapsed: new Set(lanes()) }) },
      { id: 'expand', label: say('palette.expand'), run: () => looking.set({ collapsed: new Set() }) },
      {
        id: 'station',
        label: say('map.addStation'),
        run: () => {
          const lane = interceptOf(desk.state().document, desk.state().here) || lanes()[0];
          if (lane) addStation(lane);
          else addIntercept();
        },
      },
      { id: 'intercept', label: say('map.addIntercept'), run: addIntercept },
    ];
  }, [say, desk, looking, views, addStation, addIntercept]);
}
