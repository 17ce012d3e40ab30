import type { Draft } from 'immer';
import { blankCard } from './blank.ts';
import { asItStands, type MapEdit } from './edit.ts';
import type { Id } from './field.ts';
import { inOrder, orderAfter, putInOrder } from './order.ts';
import type { Place } from './place.ts';
import type { Card, SystemMap } from './system-map.ts';

export type CardFields = Partial<Omit<Card, 'id' | 'order'>>;

/** Adds cards, in the order given, behind those that stand at their place. Ids that are taken are left as they are. */
export const addCards =
  (cards: readonly (CardFields & { readonly id: Id })[]): MapEdit =>
  (map) => {
    const before = Object.values(asItStands(map.cards));
    const lastAt = new Map<Place, string>();
    for (const fields of cards) {
      if (fields.id in map.cards) continue;
      const card = { ...blankCard(fields.id), ...fields };
      const last = lastAt.get(card.at);
      const siblings = last === undefined ? before.filter(({ at }) => at === card.at) : [{ id: card.id, order: last }];
      card.order = orderAfter(siblings);
      lastAt.set(card.at, card.order);
      map.cards[card.id] = card;
    }
  };

export const changeCard =
  (id: Id, fields: CardFields): MapEdit =>
  (map) => {
    const card = map.cards[id];
    if (card) Object.assign(card, fields);
  };

/** Moves cards together, keeping their order among themselves, to stand before the card `before`, or last. */
export const moveCards =
  (ids: readonly Id[], to: Place, before?: Id): MapEdit =>
  (map) => {
    const moved = draftsOf(map, ids);
    const siblings = inOrder(
      Object.values(asItStands(map.cards)).filter(({ id, at }) => at === to && !ids.includes(id)),
    );
    putInOrder(
      siblings.flatMap(({ id }) => map.cards[id] ?? []),
      moved,
      before,
    );
    for (const card of moved) card.at = to;
  };

export const removeCards =
  (ids: readonly Id[]): MapEdit =>
  (map) => {
    for (const id of ids) delete map.cards[id];
  };

const draftsOf = (map: Draft<SystemMap>, ids: readonly Id[]) => ids.flatMap((id) => map.cards[id] ?? []);
