import type { Id } from '../../intercepts/model/field.ts';
import { inOrder, orderAfter, putInOrder } from '../../intercepts/model/order.ts';
import type { Edit } from './change.ts';
import { blank } from './records.ts';
import type { RecordOf, WorkshopDocument } from './workshop-document.ts';

/** Collections whose records stand in one order and need nothing else to happen when one comes, changes, moves or goes. */
export type ListName =
  | 'asideRows'
  | 'partnerKinds'
  | 'sessions'
  | 'agendaEntries'
  | 'checklists'
  | 'statements'
  | 'answerSheets'
  | 'measures'
  | 'commitments'
  | 'abbreviations'
  | 'walks'
  | 'walkSteps'
  | 'reflections';

export type FieldsOf<Name extends ListName> = Partial<Omit<RecordOf<Name>, 'id' | 'order'>>;

interface Ordered {
  readonly id: Id;
  order: string;
}

/** Adds records in the order given, behind those that are there. Ids that are taken are left as they are. */
export const addRecords =
  <Name extends ListName>(name: Name, added: readonly (FieldsOf<Name> & { readonly id: Id })[]): Edit =>
  (document) => {
    const list: ListName = name;
    const records: Record<Id, Ordered> = document[list];
    for (const fields of added) {
      if (fields.id in records) continue;
      records[fields.id] = { ...blank(name, fields.id), ...fields, order: orderAfter(Object.values(records)) };
    }
  };

export const changeRecord =
  <Name extends ListName>(name: Name, id: Id, fields: FieldsOf<Name>): Edit =>
  (document) => {
    const list: ListName = name;
    const record = document[list][id];
    if (record) Object.assign(record, fields);
  };

/** What means nothing without the record goes with it. */
export const removeRecord =
  (list: ListName, id: Id): Edit =>
  (document) => {
    delete document[list][id];
  };

/** Moves a record to stand before the record `before`, or last. */
export const moveRecord =
  (list: ListName, id: Id, before?: Id): Edit =>
  (document) => {
    const moved = document[list][id];
    if (!moved || id === before) return;
    const siblings = inOrder(Object.values(document[list]).filter((record) => record.id !== id));
    putInOrder(siblings, [moved], before);
  };

/** All records of a list in their order. */
export const recordsOf = <Name extends ListName>(
  document: Pick<WorkshopDocument, Name>,
  list: Name,
): readonly RecordOf<Name>[] => inOrder(Object.values(document[list]));
