import { useMemo } from 'react';
import type { MenuChoice } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import { useAdding } from '../cards/useAdding.ts';
import { useDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { atIntercept, atPath, atStation, type Place } from '../model/place.ts';
import { type Entry, useOutlineMoves } from './useOutlineMoves.ts';

/** What can be done with each entry of the outline, for its menu and its buttons. */
export function useOutlineMenus() {
  const say = useWords();
  const desk = useDesk();
  const { addStation } = useAdding();
  const { canMove, move, remove } = useOutlineMoves();
  const { openPlace, openCard } = useOpening();
  return useMemo(() => {
    const details = (run: () => void): MenuChoice => ({ id: 'details', label: say('outline.details'), run });
    const capture = (place: Place): MenuChoice => ({
      id: 'capture',
      label: say('inspect.captureHere'),
      run: () => {
        desk.goTo(place);
        goToCaptureLine();
      },
    });
    const ofPlace = (place: Place) => [details(() => openPlace(place)), capture(place)];
    const order = (entry: Entry): MenuChoice[] => [
      { id: 'up', label: say('inspect.moveUp'), isDisabled: !canMove(entry, -1), run: () => move(entry, -1) },
      { id: 'down', label: say('inspect.moveDown'), isDisabled: !canMove(entry, 1), run: () => move(entry, 1) },
    ];
    const removal = (label: string, entry: Entry): MenuChoice => ({ id: 'remove', label, run: () => remove(entry) });

    return {
      openPlace,
      openCard,
      ofCard: (id: Id): MenuChoice[] => [
        details(() => openCard(id)),
        ...order({ kind: 'card', id }),
        removal(say('inspect.removeCards', { count: 1 }), { kind: 'card', id }),
      ],
      ofPath: (id: Id): MenuChoice[] => [
        ...ofPlace(atPath(id)),
        removal(say('inspect.removePath'), { kind: 'path', id }),
      ],
      ofStation: (id: Id): MenuChoice[] => [
        ...ofPlace(atStation(id)),
        ...order({ kind: 'station', id }),
        removal(say('inspect.removeStation'), { kind: 'station', id }),
      ],
      ofLane: (id: Id): MenuChoice[] => [
        ...ofPlace(atIntercept(id)),
        { id: 'station', label: say('map.addStation'), run: () => addStation(id) },
        ...order({ kind: 'intercept', id }),
        removal(say('inspect.removeIntercept'), { kind: 'intercept', id }),
      ],
    };
  }, [say, desk, addStation, canMove, move, remove, openPlace, openCard]);
}

/** Opens the details of an entry and goes there. */
function useOpening() {
  const desk = useDesk();
  return useMemo(
    () => ({
      openPlace: (place: Place) => {
        desk.inspect(place);
        goToDetails();
      },
      openCard: (id: Id) => {
        desk.select({ kind: 'cards', ids: [id] });
        goToDetails();
      },
    }),
    [desk],
  );
}

/** What a person asks for in the outline is read next; the details stand far behind it in the page. */
const goToDetails = () => requestAnimationFrame(() => document.querySelector<HTMLElement>('.inspector')?.focus());
const goToCaptureLine = () => requestAnimationFrame(() => document.getElementById('capture-line')?.focus());

export type OutlineMenus = ReturnType<typeof useOutlineMenus>;
