import { blankTopic } from './blank.ts';
import { topicsOf } from './coverage.ts';
import type { MapEdit } from './edit.ts';
import { type Id, linkIdOf } from './field.ts';
import { orderAfter, putInOrder } from './order.ts';
import type { Topic } from './system-map.ts';

/** Adds topics behind those that are there, for maps that were drawn without any. Ids that are taken are left as they are. */
export const addTopics =
  (topics: readonly Omit<Topic, 'order'>[]): MapEdit =>
  (map) => {
    for (const fields of topics) {
      if (fields.id in map.topics) continue;
      map.topics[fields.id] = { ...blankTopic(fields.id), ...fields, order: orderAfter(Object.values(map.topics)) };
    }
  };

export const renameTopic =
  (id: Id, name: string): MapEdit =>
  (map) => {
    const topic = map.topics[id];
    if (topic) topic.name = name;
  };

/** Moves a topic to stand before another one of its kind, or last among them. */
export const moveTopic =
  (id: Id, before?: Id): MapEdit =>
  (map) => {
    const topic = map.topics[id];
    if (!topic || id === before) return;
    const siblings = topicsOf(map, topic.kind).flatMap((each) => (each.id === id ? [] : (map.topics[each.id] ?? [])));
    putInOrder(siblings, [topic], before);
  };

/** Asks for the topic no longer. Cards keep all else that they say; only that they speak to it is forgotten. */
export const removeTopic =
  (id: Id): MapEdit =>
  (map) => {
    for (const link of Object.values(map.cardTopics)) if (link.topic === id) delete map.cardTopics[link.id];
    delete map.topics[id];
  };

/** Says whether the card speaks to the topic. */
export const setTopic =
  (card: Id, topic: Id, on: boolean): MapEdit =>
  (map) => {
    const id = linkIdOf(card, topic);
    if (!on) delete map.cardTopics[id];
    else if (card in map.cards && topic in map.topics && !(id in map.cardTopics))
      map.cardTopics[id] = { id, card, topic };
  };
