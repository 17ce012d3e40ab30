import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { inOrder, orderAfter } from '../../intercepts/model/order.ts';
import type { Edit } from './change.ts';
import { rootOf } from './merged-priorities.ts';
import { blank } from './records.ts';
import type { Decision, WorkshopDocument } from './workshop-document.ts';

/** Records what the room decided about a tie: these go before those they are tied with. */
export const decideTie =
  (fields: Pick<Decision, 'id' | 'round' | 'text'>, first: readonly Id[]): Edit =>
  (document) => {
    if (fields.id in document.decisions || !(fields.round in document.rounds)) return;
    const order = orderAfter(Object.values(document.decisions));
    document.decisions[fields.id] = { ...blank('decisions', fields.id), ...fields, order };
    for (const priority of first) {
      const id = linkIdOf(fields.id, priority);
      if (priority in document.priorities) document.preferences[id] = { id, decision: fields.id, priority };
    }
  };

export const changeDecision =
  (id: Id, text: string): Edit =>
  (document) => {
    const decision = document.decisions[id];
    if (decision) decision.text = text;
  };

/** Takes a decision back; those that it had set apart are tied again. */
export const removeDecision =
  (id: Id): Edit =>
  (document) => {
    delete document.decisions[id];
    for (const preference of Object.values(document.preferences))
      if (preference.decision === id) delete document.preferences[preference.id];
  };

export const decisionsOf = (document: WorkshopDocument, round: Id): Decision[] =>
  inOrder(Object.values(document.decisions).filter((decision) => decision.round === round));

/** The priorities that a decision put first. */
export const preferredBy = (document: WorkshopDocument, decision: Id): ReadonlySet<Id> =>
  new Set(
    Object.values(document.preferences).flatMap((preference) =>
      preference.decision === decision ? [rootOf(document, preference.priority)] : [],
    ),
  );
