import { addCards } from '../../intercepts/model/card-edits.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { atIntercept, type Place, SYSTEM } from '../../intercepts/model/place.ts';
import { interceptOf, interceptsOf, placeExists } from '../../intercepts/model/places.ts';
import type { Edit } from '../model/change.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';

/**
 * Takes the cards of another workshop, each to the same place where this map has it, else to the lane of the same number, else to
 * the whole system. `from` says which workshop they come from; the table that a card names itself stays before it.
 */
export function takeCards(here: WorkshopDocument, there: WorkshopDocument, from: string, newId: () => Id): Edit {
  const laneOfNumber = new Map(interceptsOf(here).map(({ id, number }) => [number, id]));
  const placeOf = (at: Place): Place => {
    if (placeExists(here, at)) return at;
    const number = there.intercepts[interceptOf(there, at)]?.number;
    const lane = number === undefined ? undefined : laneOfNumber.get(number);
    return lane === undefined ? SYSTEM : atIntercept(lane);
  };
  const cards = Object.values(there.cards).map((card) => ({
    ...card,
    id: newId(),
    at: placeOf(card.at),
    origin: card.origin === '' ? from : `${card.origin} · ${from}`,
  }));
  return addCards(cards);
}
