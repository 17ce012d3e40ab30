import * as v from 'valibot';
import { cardRecord } from './card.ts';
import { amount, type Collection, flag, type Id, id, oneOf, reference, text } from './field.ts';

export const PATH_KINDS = ['onward', 'exit', 're-entry'] as const;
export type PathKind = (typeof PATH_KINDS)[number];

/**
 * A lane of the map. `number` is what the room calls it ("0", "1", or "P" for a prevention lane), not its position. It is
 * `confirmed` once it was read back to the room and the room agreed.
 */
export const interceptRecord = v.object({
  id: id(),
  order: text(),
  number: text(),
  name: text(),
  narrative: text(),
  confirmed: flag(),
});

export const stationRecord = v.object({ id: id(), intercept: reference(), order: text(), name: text() });

/**
 * How people move from one station to another. `from` or `to` is '' for the community: an exit always ends there, and a
 * path may begin there. `volume` is people a year.
 */
export const pathRecord = v.object({
  id: id(),
  order: text(),
  kind: oneOf(PATH_KINDS, 'onward'),
  from: reference(),
  to: reference(),
  label: text(),
  volume: amount(),
  volumeYear: text(),
});

/** A sub-heading under which the cards of one intercept are grouped; `intercept` is '' for the whole system. */
const headingRecord = v.object({ id: id(), intercept: reference(), order: text(), name: text() });

/** A question the facilitator asks; `intercept` is '' when it is asked at every one. */
const promptRecord = v.object({ id: id(), intercept: reference(), order: text(), question: text() });

/**
 * A question that was asked at an intercept, or about the whole system where `intercept` is ''. The id is made of both (`linkIdOf`).
 * `gap` is the card that its answer has become.
 */
const askedPromptRecord = v.object({ id: id(), prompt: reference(), intercept: reference(), gap: reference() });

/**
 * A card that was taken for the same as another, `into`, as it was before. `gave` lists the fields that it filled in there, and `lent`
 * what was linked to the other for it, so that both can be told apart again.
 */
const mergedCardRecord = v.object({ ...cardRecord.entries, into: reference(), gave: text(), lent: text() });

export const TOPIC_KINDS = ['message', 'need'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** What a map must be able to answer at every intercept: a message that holds everywhere, or a need that people have. */
export const topicRecord = v.object({ id: id(), order: text(), kind: oneOf(TOPIC_KINDS, 'need'), name: text() });

/** A card that speaks to a topic. Its id is made of both (`linkIdOf`). */
const cardTopicRecord = v.object({ id: id(), card: reference(), topic: reference() });

export type Intercept = Readonly<v.InferOutput<typeof interceptRecord>>;
export type Station = Readonly<v.InferOutput<typeof stationRecord>>;
export type Path = Readonly<v.InferOutput<typeof pathRecord>>;
export type Card = Readonly<v.InferOutput<typeof cardRecord>>;
export type MergedCard = Readonly<v.InferOutput<typeof mergedCardRecord>>;
export type Topic = Readonly<v.InferOutput<typeof topicRecord>>;

export const mapRecords = {
  intercepts: interceptRecord,
  stations: stationRecord,
  paths: pathRecord,
  cards: cardRecord,
  mergedCards: mergedCardRecord,
  headings: headingRecord,
  prompts: promptRecord,
  askedPrompts: askedPromptRecord,
  topics: topicRecord,
  cardTopics: cardTopicRecord,
} as const;

/** How people move through one local system, what exists there and what is missing. */
export type SystemMap = {
  readonly [Name in keyof typeof mapRecords]: Collection<Readonly<v.InferOutput<(typeof mapRecords)[Name]>>>;
};

/** A map with nothing on it, to which those who need a part of a map add that part. */
export const BARE_MAP: SystemMap = {
  intercepts: {},
  stations: {},
  paths: {},
  cards: {},
  mergedCards: {},
  headings: {},
  prompts: {},
  askedPrompts: {},
  topics: {},
  cardTopics: {},
};

export const COMMUNITY: Id = '';
