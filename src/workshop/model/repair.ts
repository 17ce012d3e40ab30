import type { Collection, Id } from '../../intercepts/model/field.ts';
import { canConnect } from '../../intercepts/model/path-edits.ts';
import { SYSTEM } from '../../intercepts/model/place.ts';
import { placeExists } from '../../intercepts/model/places.ts';
import { closesCircle } from './circles.ts';
import { type Fields, NO_RECORDS, readRecord, withRecords } from './fields.ts';
import { originalIn } from './original-card.ts';
import { ABOUT, COLLECTIONS, type CollectionName, emptyWorkshop, type WorkshopDocument } from './workshop-document.ts';

/** What had to be put right in one record, so that a person can be told. */
export interface Repair {
  readonly collection: CollectionName;
  readonly id: Id;
  readonly what: 'field' | 'removed' | 'moved' | 'added';
  /** The field that was put right, or '' for the whole record. */
  readonly field: string;
}

export interface Repaired {
  /** The same object when there was nothing to repair. */
  readonly document: WorkshopDocument;
  readonly repairs: readonly Repair[];
}

/**
 * Makes any document of the right shape valid, the same way on every machine, and changes nothing in one that is valid.
 * Cards are never dropped: one whose place is gone moves to the whole system, and one that was merged into a card that is gone comes
 * back.
 */
export function repair(document: WorkshopDocument): Repaired {
  const repairs: Repair[] = [];
  let next = withLostCards(withAbout(document, repairs), repairs);
  for (const rule of RULES) next = follow(next, rule, repairs);
  return { document: next, repairs };
}

function withAbout(document: WorkshopDocument, repairs: Repair[]): WorkshopDocument {
  if (ABOUT in document.about) return document;
  repairs.push({ collection: 'about', id: ABOUT, what: 'added', field: '' });
  return withRecords(document, 'about', { ...document.about, ...emptyWorkshop().about });
}

/** Two copies can merge two cards each into the other, or one can remove the card into which the other merges a third. */
function withLostCards(document: WorkshopDocument, repairs: Repair[]): WorkshopDocument {
  const { cards, mergedCards } = document;
  const into = (id: Id) => mergedCards[id]?.into ?? '';
  const lost = Object.values(mergedCards).filter(
    ({ id }) => !(into(id) in cards || into(id) in mergedCards) || closesCircle(into, id),
  );
  const done = new Set([...Object.keys(mergedCards).filter((id) => id in cards), ...lost.map(({ id }) => id)]);
  if (done.size === 0) return document;
  const back = lost.filter(({ id }) => !(id in cards)).map(originalIn);
  for (const id of done) repairs.push({ collection: 'mergedCards', id, what: 'removed', field: '' });
  for (const { id } of back) repairs.push({ collection: 'cards', id, what: 'added', field: '' });
  return {
    ...document,
    cards: back.length === 0 ? cards : { ...cards, ...Object.fromEntries(back.map((card) => [card.id, card])) },
    mergedCards: Object.fromEntries(Object.entries(mergedCards).filter(([id]) => !done.has(id))),
  };
}

interface Rule {
  readonly collection: CollectionName;
  readonly holds: (document: WorkshopDocument, record: Fields) => boolean;
  /** Where the rule does not hold, this field gets this value; without a field the record goes. */
  readonly otherwise: { readonly what: 'field' | 'moved'; readonly field: string; readonly value: string } | 'removed';
}

function follow(document: WorkshopDocument, { collection, holds, otherwise }: Rule, repairs: Repair[]) {
  const records: Collection<Fields> = document[collection];
  const faulty = Object.keys(records).filter((id) => !holds(document, records[id] ?? {}));
  if (faulty.length === 0) return document;
  const next: Record<Id, Fields> = { ...records };
  for (const id of faulty) {
    if (otherwise === 'removed') delete next[id];
    else next[id] = { ...next[id], [otherwise.field]: otherwise.value };
    repairs.push({ collection, id, ...(otherwise === 'removed' ? { what: 'removed', field: '' } : otherwise) });
  }
  return withRecords(document, collection, next);
}

/** A merged card is still a card: what belongs to it waits for it to come back. */
const pointsAt = (target: CollectionName, field: string) => (document: WorkshopDocument, record: Fields) => {
  const id = String(record[field]);
  return id in document[target] || (target === 'cards' && id in document.mergedCards);
};

/** The record means nothing without what it points at. */
const needs = (collection: CollectionName, field: string, target: CollectionName): Rule => ({
  collection,
  holds: pointsAt(target, field),
  otherwise: 'removed',
});

/** The record stands on its own when what it points at is gone. */
const mayPoint = (collection: CollectionName, field: string, target: CollectionName): Rule => ({
  collection,
  holds: (document, record) => record[field] === '' || pointsAt(target, field)(document, record),
  otherwise: { what: 'field', field, value: '' },
});

/** No record may point at itself through others of its kind. */
const inNoCircle = (collection: CollectionName, field: string): Rule => ({
  collection,
  holds: (document, { id }) => {
    const records: Collection<Fields> = document[collection];
    return !closesCircle((from) => String(records[from]?.[field] ?? ''), String(id));
  },
  otherwise: { what: 'field', field, value: '' },
});

const tellsApartWhatIsThere = (field: 'one' | 'other'): Rule => ({
  collection: 'distinctions',
  holds: (document, record) =>
    pointsAt('cards', field)(document, record) || pointsAt('priorities', field)(document, record),
  otherwise: 'removed',
});

const isPlaced = (collection: 'cards' | 'priorities' | 'steps' | 'walkSteps' | 'lensReadings'): Rule => ({
  collection,
  holds: (document, { id }) => placeExists(document, document[collection][String(id)]?.at ?? SYSTEM),
  otherwise: { what: 'moved', field: 'at', value: SYSTEM },
});

/** In an order in which no rule undoes what an earlier one has made sure of: what is pointed at comes before what points. */
const RULES: readonly Rule[] = [
  needs('stations', 'intercept', 'intercepts'),
  {
    collection: 'paths',
    holds: (document, { id }) => {
      const path = document.paths[String(id)];
      return path !== undefined && canConnect(document, path) === true;
    },
    otherwise: 'removed',
  },
  mayPoint('priorities', 'mergedInto', 'priorities'),
  inNoCircle('priorities', 'mergedInto'),
  mayPoint('rounds', 'runOffOf', 'rounds'),
  inNoCircle('rounds', 'runOffOf'),
  mayPoint('rounds', 'after', 'rounds'),
  inNoCircle('rounds', 'after'),
  needs('candidates', 'round', 'rounds'),
  needs('candidates', 'priority', 'priorities'),
  needs('criteria', 'round', 'rounds'),
  needs('decisions', 'round', 'rounds'),
  needs('preferences', 'decision', 'decisions'),
  needs('preferences', 'priority', 'priorities'),
  needs('cardTopics', 'card', 'cards'),
  needs('cardTopics', 'topic', 'topics'),
  needs('priorityGaps', 'priority', 'priorities'),
  needs('priorityGaps', 'gap', 'cards'),
  needs('tallies', 'round', 'rounds'),
  needs('tallies', 'priority', 'priorities'),
  needs('ballots', 'round', 'rounds'),
  needs('dots', 'ballot', 'ballots'),
  needs('dots', 'priority', 'priorities'),
  needs('scores', 'ballot', 'ballots'),
  needs('scores', 'priority', 'priorities'),
  { ...mayPoint('scores', 'criterion', 'criteria'), otherwise: 'removed' },
  tellsApartWhatIsThere('one'),
  tellsApartWhatIsThere('other'),
  needs('walkSteps', 'walk', 'walks'),
  needs('walkResources', 'step', 'walkSteps'),
  needs('walkResources', 'card', 'cards'),
  needs('walkNeeds', 'walk', 'walks'),
  needs('walkNeeds', 'topic', 'topics'),
  mayPoint('walkSteps', 'gap', 'cards'),
  mayPoint('walkSteps', 'handOffGap', 'cards'),
  { ...mayPoint('lensReadings', 'priority', 'priorities'), otherwise: 'removed' },
  mayPoint('objectives', 'priority', 'priorities'),
  mayPoint('steps', 'objective', 'objectives'),
  mayPoint('participants', 'partnerKind', 'partnerKinds'),
  needs('attendances', 'participant', 'participants'),
  needs('attendances', 'session', 'sessions'),
  mayPoint('agendaEntries', 'session', 'sessions'),
  needs('statements', 'checklist', 'checklists'),
  mayPoint('statements', 'intercept', 'intercepts'),
  needs('statementGaps', 'statement', 'statements'),
  needs('statementGaps', 'gap', 'cards'),
  mayPoint('statementGaps', 'service', 'cards'),
  needs('answerSheets', 'checklist', 'checklists'),
  mayPoint('answerSheets', 'service', 'cards'),
  needs('answers', 'sheet', 'answerSheets'),
  needs('answers', 'statement', 'statements'),
  mayPoint('measures', 'intercept', 'intercepts'),
  mayPoint('measures', 'gap', 'cards'),
  mayPoint('commitments', 'partnerKind', 'partnerKinds'),
  mayPoint('headings', 'intercept', 'intercepts'),
  mayPoint('prompts', 'intercept', 'intercepts'),
  needs('askedPrompts', 'prompt', 'prompts'),
  // Asked of a lane that is gone is not the same as asked of the whole system.
  { ...mayPoint('askedPrompts', 'intercept', 'intercepts'), otherwise: 'removed' },
  mayPoint('askedPrompts', 'gap', 'cards'),
  isPlaced('cards'),
  isPlaced('priorities'),
  isPlaced('steps'),
  isPlaced('walkSteps'),
  isPlaced('lensReadings'),
];

/**
 * Reads untrusted records: keeps what the schema knows, gives fields of a wrong type their default, drops records whose id is
 * not one. A file of a newer version never gets here.
 */
export function readRecords(collections: Readonly<Record<string, unknown>>): Repaired {
  const repairs: Repair[] = [];
  let document: WorkshopDocument = NO_RECORDS;
  for (const collection of COLLECTIONS) {
    const records: [Id, Fields][] = [];
    const given = collections[collection];
    for (const [id, value] of Object.entries(given !== null && typeof given === 'object' ? given : {})) {
      const { record, faults } = readRecord(collection, id, value);
      if (record) records.push([id, record]);
      else repairs.push({ collection, id, what: 'removed', field: '' });
      for (const field of faults) repairs.push({ collection, id, what: 'field', field });
    }
    document = withRecords(document, collection, Object.fromEntries(records));
  }
  return { document, repairs };
}
