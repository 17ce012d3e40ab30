import type { Say } from '../../words/words.ts';
import { placeName } from '../cards/place-name.ts';
import type { Desk } from '../desk/desk.ts';
import { CARD_KINDS } from '../model/card.ts';
import { moveCards } from '../model/card-edits.ts';
import type { Id } from '../model/field.ts';
import { inOrder } from '../model/order.ts';
import type { Place } from '../model/place.ts';
import { cardsAt } from '../model/places.ts';
import type { SystemMap } from '../model/system-map.ts';
import { asShown } from '../scene/place-box.ts';

/** Moves cards as one step that says where they are after it. */
export function moveCardsTo(desk: Desk, say: Say, chosen: readonly Id[], to: Place, before?: Id): void {
  const map = desk.state().document;
  // They keep the order of the lists they come from, whatever order they were chosen in.
  const ids = inOrder(chosen.flatMap((id) => map.cards[id] ?? [])).map(({ id }) => id);
  if (isThere(map, ids, to, before)) return;
  const label = movedCards(map, say, ids, to, before);
  desk.perform(label, moveCards(ids, to, before));
}

/** True when the cards stand there already: a drag that ends where it began is no step to undo. */
function isThere(map: SystemMap, ids: readonly Id[], to: Place, before: Id | undefined): boolean {
  const list = asShown(cardsAt(map, to));
  const moved = list.filter(({ id }) => ids.includes(id));
  if (moved.length !== ids.length) return false;
  const others = list.filter(({ id }) => !ids.includes(id));
  const found = others.findIndex(({ id }) => id === before);
  const at = found < 0 ? others.length : found;
  const after = asShown([...others.slice(0, at), ...moved, ...others.slice(at)]);
  return after.every((card, k) => card === list[k]);
}

function movedCards(map: SystemMap, say: Say, ids: readonly Id[], to: Place, before?: Id): string {
  const place = placeName(map, to, say);
  const card = map.cards[ids[0] ?? ''];
  if (ids.length !== 1 || !card) return say('did.moveCards', { count: ids.length, place });
  const others = asShown(cardsAt(map, to).filter(({ id }) => id !== card.id));
  const at = others.findIndex(({ id }) => id === before);
  const ahead = others.filter(({ kind }) => CARD_KINDS.indexOf(kind) <= CARD_KINDS.indexOf(card.kind)).length;
  return say('did.moveCardTo', {
    text: inShort(card.text),
    place,
    row: (at < 0 ? ahead : at) + 1,
    rows: others.length + 1,
  });
}

const LONGEST = 60;

/** A card's words for a sentence that is heard and stands on a button. */
export function inShort(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** The cards of a gesture that begins at one: all that are selected when it is one of them, otherwise itself. */
export function cardsWith(desk: Desk, id: Id): readonly Id[] {
  const { selection } = desk.state();
  return selection.kind === 'cards' && selection.ids.includes(id) ? selection.ids : [id];
}
