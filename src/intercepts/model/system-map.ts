import * as v from 'valibot';
import { cardRecord } from './card.ts';
import { amount, type Collection, type Id, id, oneOf, reference, text } from './field.ts';

export const PATH_KINDS = ['onward', 'exit', 're-entry'] as const;
export type PathKind = (typeof PATH_KINDS)[number];

/** A lane of the map. `number` is what the room calls it ("0", "1", or "P" for a prevention lane), not its position. */
export const interceptRecord = v.object({ id: id(), order: text(), number: text(), name: text(), narrative: text() });

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

export type Intercept = Readonly<v.InferOutput<typeof interceptRecord>>;
export type Station = Readonly<v.InferOutput<typeof stationRecord>>;
export type Path = Readonly<v.InferOutput<typeof pathRecord>>;
export type Card = Readonly<v.InferOutput<typeof cardRecord>>;

export const mapRecords = {
  intercepts: interceptRecord,
  stations: stationRecord,
  paths: pathRecord,
  cards: cardRecord,
  headings: headingRecord,
  prompts: promptRecord,
} as const;

/** How people move through one local system, what exists there and what is missing. */
export type SystemMap = {
  readonly [Name in keyof typeof mapRecords]: Collection<Readonly<v.InferOutput<(typeof mapRecords)[Name]>>>;
};

export const COMMUNITY: Id = '';
