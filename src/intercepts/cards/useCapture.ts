import { useMemo } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import { addCards } from '../model/card-edits.ts';
import { placesInOrder } from '../model/places.ts';
import type { Captured } from './capture.ts';
import { placeName } from './place-name.ts';

/** Turns what is typed into cards. */
export function useCapture() {
  const say = useWords();
  const desk = useDesk();
  return useMemo(
    () => ({
      add: (text: string) => {
        const { nextKind: kind, here: at, document } = desk.state();
        const label = say('capture.added', { kind: say(`kind.${kind}`), text, place: placeName(document, at, say) });
        const id = desk.newId();
        desk.perform(label, addCards([{ id, kind, at, text }]));
        return id;
      },
      addMany: (cards: readonly Captured[]) => {
        if (cards.length === 0) return;
        const { here, document } = desk.state();
        const label = say('capture.addedMany', { count: cards.length, place: placeName(document, here, say) });
        desk.perform(label, addCards(cards.map((card) => ({ ...card, id: desk.newId() }))), { shown: true });
        const last = cards.at(-1);
        if (last && last.at !== here) desk.goTo(last.at);
        if (last) desk.capture(last.kind);
      },
      /** Goes to the next or the previous place in reading order, and round at the ends. */
      step: (by: number) => {
        const { here, document } = desk.state();
        const places = placesInOrder(document);
        const next = places[(places.indexOf(here) + by + places.length) % places.length];
        if (!next) return;
        desk.goTo(next);
        desk.tell(placeName(document, next, say), 'spoken');
      },
    }),
    [say, desk],
  );
}
