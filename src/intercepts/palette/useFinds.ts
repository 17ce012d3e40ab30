import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { usePlaceNames } from '../cards/usePlaceNames.ts';
import { useOnDesk } from '../desk/desk.ts';
import { partsOf } from '../model/place.ts';
import type { Doable, Find } from './finds.ts';
import { useJump } from './useJump.ts';

/** Everything that the palette can find: what can be done, and all that stands on the map. */
export function useFinds(offered: readonly Doable[]): readonly Find[] {
  const say = useWords();
  const names = usePlaceNames();
  const cards = useOnDesk((state) => state.document.cards);
  const jump = useJump();
  return useMemo(
    () => [
      ...offered.map((doable): Find => ({ ...doable, id: `${doable.group}:${doable.id}` })),
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
    [say, offered, names, cards, jump],
  );
}
