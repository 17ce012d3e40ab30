import { blankTopic } from './blank.ts';
import type { MapEdit } from './edit.ts';
import { type Id, linkIdOf } from './field.ts';
import { orderAfter } from './order.ts';
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

/** Says whether the card speaks to the topic. */
export const setTopic =
  (card: Id, topic: Id, on: boolean): MapEdit =>
  (map) => {
    const id = linkIdOf(card, topic);
    if (!on) delete map.cardTopics[id];
    else if (card in map.cards && topic in map.topics && !(id in map.cardTopics))
      map.cardTopics[id] = { id, card, topic };
  };
