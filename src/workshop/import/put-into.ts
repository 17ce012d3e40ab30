import type { Draft } from 'immer';
import type { Id } from '../../intercepts/model/field.ts';
import { orderAfter } from '../../intercepts/model/order.ts';
import type { Edit } from '../model/change.ts';
import { blank } from '../model/records.ts';
import { addRound, setTally } from '../model/vote-edits.ts';
import { ABOUT, type CollectionName, type RecordOf, type WorkshopDocument } from '../model/workshop-document.ts';
import type { NewCard } from './card-of-row.ts';
import type { Introduction } from './introduction.ts';
import type { NewStation } from './places-by-name.ts';
import type { NewPlan } from './plan-of-rows.ts';
import type { NewPriorities } from './priorities-of-rows.ts';

/** What the rows of a file become, before it is put into a workshop. */
export interface NewRecords extends NewPriorities, NewPlan {
  readonly stations: readonly NewStation[];
  readonly cards: readonly NewCard[];
  readonly introductions: readonly Introduction[];
}

/** Adds the records behind those that the workshop has; votes go into a round of their own. */
export const putInto =
  (records: NewRecords, round: { readonly id: Id; readonly title: string }): Edit =>
  (document) => {
    append(document.stations, wholeRecords('stations', records.stations));
    append(document.cards, wholeRecords('cards', records.cards));
    append(document.priorities, wholeRecords('priorities', records.priorities));
    append(document.objectives, wholeRecords('objectives', records.objectives));
    append(document.steps, wholeRecords('steps', records.steps));
    if (records.votes.size > 0) addRound(round)(document);
    for (const [priority, votes] of records.votes) setTally(round.id, priority, votes)(document);
    for (const introduction of records.introductions) introduce(document, introduction);
  };

const wholeRecords = <Name extends CollectionName>(
  collection: Name,
  fields: readonly ({ readonly id: Id } & Partial<RecordOf<Name>>)[],
): RecordOf<Name>[] => fields.map((given) => ({ ...blank(collection, given.id), ...given }));

/**
 * Adds records in the order given, behind all of the collection and so behind all of their place. One pass: the edits that add
 * a single record look at all others each time, which takes minutes for the longest files.
 */
function append<R extends { readonly id: Id; readonly order: string }>(
  records: Record<Id, R>,
  added: readonly R[],
): void {
  let last = Object.values(records);
  for (const record of added) {
    if (record.id in records) continue;
    const ordered = { ...record, order: orderAfter(last) };
    records[record.id] = ordered;
    last = [ordered];
  }
}

function introduce(document: Draft<WorkshopDocument>, { intercept, text }: Introduction): void {
  const lane = document.intercepts[intercept];
  const about = document.about[ABOUT];
  const behind = (before: string) => (before === '' ? text : `${before}\n\n${text}`);
  if (lane) lane.narrative = behind(lane.narrative);
  else if (about) about.background = behind(about.background);
}
