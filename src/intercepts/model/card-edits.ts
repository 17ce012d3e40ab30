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

/**
 * Moves cards together, keeping the order in which they are given, to stand before the card `before`, or last. When `before` is
 * one of them, they stand before the next card that is not.
 */
export const moveCards =
  (ids: readonly Id[], to: Place, before?: Id): MapEdit =>
  (map) => {
    const isMoved = new Set(ids);
    const standing = inOrder(Object.values(asItStands(map.cards)).filter(({ at }) => at === to));
    const from = before === undefined ? -1 : standing.findIndex(({ id }) => id === before);
    const next = from < 0 ? undefined : standing.slice(from).find(({ id }) => !isMoved.has(id));
    const siblings = standing.filter(({ id }) => !isMoved.has(id)).map(({ id }) => id);
    const moved = draftsOf(map, [...isMoved]);
    putInOrder(draftsOf(map, siblings), moved, next?.id);
    for (const card of moved) card.at = to;
  };

/** Removes cards, and with each the originals that were merged into it. */
export const removeCards =
  (ids: readonly Id[]): MapEdit =>
  (map) => {
    for (const id of ids) delete map.cards[id];
    for (let gone = new Set(ids); gone.size > 0; ) {
      const around = gone;
      const merged = Object.values(asItStands(map.mergedCards)).filter(({ into }) => around.has(into));
      for (const { id } of merged) delete map.mergedCards[id];
      gone = new Set(merged.map(({ id }) => id));
    }
  };

const draftsOf = (map: Draft<SystemMap>, ids: readonly Id[]) => ids.flatMap((id) => map.cards[id] ?? []);
