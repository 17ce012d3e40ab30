import { type Change, changesBetween, type Edit } from '../model/change.ts';
import type { Fields, FieldValue } from '../model/fields.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';

/** Makes the workshop what it was in `then`, as one edit like any other: what came later stays in the history. */
export const bringBackTo =
  (now: WorkshopDocument, then: WorkshopDocument): Edit =>
  (draft) => {
    for (const change of changesBetween(now, then)) put(draft[change.collection], change);
  };

/** Carries out one change on the records of its collection. */
function put(records: Record<string, Record<string, FieldValue>>, { id, after }: Change): void {
  const record = records[id];
  if (!after) delete records[id];
  else if (record) Object.assign(record, after);
  else records[id] = { ...(after satisfies Fields) };
}
