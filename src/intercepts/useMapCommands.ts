import { useCallback, useMemo } from 'react';
import { useWords } from '../words/useWords.ts';
import { useOffers } from './canvas/commands/offers.ts';
import { addLastIntercept, addStationNear } from './cards/adding.ts';
import { useDesk } from './desk/desk.ts';
import { NO_FILTER } from './filter/card-filter.ts';
import { useLookingStore } from './looking/looking.ts';
import { interceptsOf } from './model/places.ts';
import type { Doable } from './palette/finds.ts';

/** What can be done with the map and with what is chosen on it, for the palette. `views` are the names of the ways to look at it. */
export function useMapCommands(views: readonly { readonly value: string; readonly label: string }[]) {
  const say = useWords();
  const looking = useLookingStore();
  const desk = useDesk();
  const offers = useOffers();
  const adding = useAddingCommands();
  return useCallback((): readonly Doable[] => {
    const lanes = () => interceptsOf(desk.state().document).map(({ id }) => id);
    const command = (id: string, label: string, run: () => void): Doable => ({
      id,
      group: 'commands',
      label,
      detail: '',
      run,
    });
    const offered = offers().map((offer): Doable => ({ ...offer, group: 'chosen' }));
    return [
      ...offered,
      ...views.map(({ value, label }) =>
        command(value, say('palette.view', { view: label }), () => looking.set({ view: value })),
      ),
      command('clear', say('palette.clear'), () => looking.set({ filter: NO_FILTER })),
      command('collapse', say('palette.collapse'), () => looking.set({ collapsed: new Set(lanes()) })),
      command('expand', say('palette.expand'), () => looking.set({ collapsed: new Set() })),
      // Where the map is drawn, its own commands have these.
      ...(offered.length === 0 ? adding.map(({ id, label, run }) => command(id, label, run)) : []),
    ];
  }, [say, desk, looking, views, offers, adding]);
}

/** What can be added, for the views that draw no map. */
function useAddingCommands() {
  const say = useWords();
  const desk = useDesk();
  return useMemo(
    () => [
      {
        id: 'add-station',
        label: say('command.add-station'),
        run: () => addStationNear(desk, say, desk.state().here),
      },
      { id: 'add-intercept', label: say('command.add-intercept'), run: () => addLastIntercept(desk, say) },
    ],
    [say, desk],
  );
}
