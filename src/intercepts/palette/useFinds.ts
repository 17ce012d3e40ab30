import { useMemo } from 'react';
import type { MenuChoice } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import { usePlaceNames } from '../cards/usePlaceNames.ts';
import { useOnDesk } from '../desk/desk.ts';
import { partsOf } from '../model/place.ts';
import type { Find } from './finds.ts';
import { useJump } from './useJump.ts';

/** Everything that the palette can find: what can be done, and all that stands on the map. */
export function useFinds(commands: readonly MenuChoice[]): readonly Find[] {
  const say = useWords();
  const names = usePlaceNames();
  const cards = useOnDesk((state) => state.document.cards);
  const jump = useJump();
  return useMemo(
    () => [
      ...commands.map(({ id, label, run }): Find => ({ id: `do:${id}`, group: 'commands', label, detail: '', run })),
      ...[...names].map(([place, label]): Find => {
        const { kind } = partsOf(place);
        const detail = kind === 'station' || kind === 'path' ? say(`palette.${kind}`) : '';
        return { id: place, group: 'places', label, detail, run: () => jump.toPlace(place) };
      }),
      ...Object.values(cards).map(
        (card): Find => ({
          id: `card:${card.id}`,
          group: 'cards',
          label: card.text,
          detail: [say(`kind.${card.kind}`), names.get(card.at), card.agency, card.initials]
            .filter((part) => part !== undefined && part !== '')
            .join(' · '),
          run: () => jump.toCard(card.id),
        }),
      ),
    ],
    [say, commands, names, cards, jump],
  );
}
