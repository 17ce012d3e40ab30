import type { Draft } from 'immer';
import type { Id } from '../../intercepts/model/field.ts';
import type { Edit } from '../model/change.ts';
import type { Fields, FieldValue } from '../model/fields.ts';
import { COLLECTIONS, type CollectionName, type WorkshopDocument } from '../model/workshop-document.ts';
import { type Conflict, conflictsBetween, type Side } from '../sharing/conflicts.ts';
import { shareUpdates } from '../sharing/shared-workshop.ts';
import type { Update } from '../sharing/updates.ts';
import type { Device } from '../storage/device.ts';
import type { WorkshopFile } from '../storage/file.ts';
import { provenMerge } from '../storage/import-file.ts';
import type { OpenWorkshop } from '../storage/open-workshop.ts';

/** A workshop that was read from a file, and what the file is called. */
export interface Copy {
  readonly file: WorkshopFile;
  readonly name: string;
}

/** What merging a copy would do, before anything is done. */
export interface MergePlan {
  readonly update: Update;
  readonly mine: WorkshopDocument;
  readonly theirs: WorkshopDocument;
  /** Both together, as they come without a choice. */
  readonly both: WorkshopDocument;
  /** What both sides changed; one of the two has to go. */
  readonly conflicts: readonly Conflict[];
}

/** `another`: the file is of another workshop, or does not say how it came about, so that only its cards can be taken. */
export type Planned = { readonly kind: 'merge'; readonly plan: MergePlan } | { readonly kind: 'another' };

/** Looks what a file would bring into the open workshop. Changes nothing. */
export async function planMerge(device: Device, open: OpenWorkshop, file: WorkshopFile): Promise<Planned> {
  if (file.workshop !== open.id) return { kind: 'another' };
  const update = await provenMerge(device, file);
  if (!update) return { kind: 'another' };
  const ours = open.encode();
  const mine = open.document;
  const { shared } = shareUpdates([ours, update]);
  const both = shared.document;
  shared.close();
  return {
    kind: 'merge',
    plan: { update, mine, theirs: file.document, both, conflicts: conflictsBetween(ours, update) },
  };
}

/** Where nobody chooses, the open workshop stands, but what only one side has removed is kept: words are lost by choice alone. */
export const startingSide = (conflict: Conflict): Side =>
  conflict.kind === 'removal' && conflict.removedBy === 'mine' ? 'theirs' : 'mine';

/** Answers a merge: which side of each conflict stands, and what is noted as the origin of new cards that have none. */
export interface Answers {
  readonly sideOf: (conflict: Conflict) => Side;
  readonly origin: string;
}

/** What the answers change in both together; it comes after the merge, which has picked a side by itself. */
export const answered =
  (plan: MergePlan, { sideOf, origin }: Answers): Edit =>
  (draft) => {
    for (const conflict of plan.conflicts) settle(draft, plan, conflict, sideOf(conflict));
    for (const id of Object.keys(plan.theirs.cards)) {
      const card = draft.cards[id];
      if (card && !(id in plan.mine.cards) && card.origin === '') card.origin = origin;
    }
  };

type Drafted = Draft<WorkshopDocument>;
const recordsOf = (draft: Drafted, collection: CollectionName): Record<Id, Record<string, FieldValue>> =>
  draft[collection];

function settle(draft: Drafted, plan: MergePlan, conflict: Conflict, side: Side): void {
  const records = recordsOf(draft, conflict.collection);
  if (conflict.kind === 'removal') {
    if (side === conflict.removedBy) delete records[conflict.id];
    else bringBack(draft, plan[side], conflict);
    return;
  }
  const record = records[conflict.id];
  if (record && conflict.field in record) record[conflict.field] = conflict[side];
}

/** Puts a record back as one copy has it, with all that went with it because it points there: links, tallies, dots. */
function bringBack(
  draft: Drafted,
  copy: WorkshopDocument,
  { collection, id }: Pick<Conflict, 'collection' | 'id'>,
): void {
  const records = recordsOf(draft, collection);
  const record: Fields | undefined = copy[collection][id];
  if (!record) return;
  records[id] ??= { ...record };
  for (const other of COLLECTIONS)
    for (const [key, fields] of Object.entries<Fields>(copy[other]))
      if (!(key in draft[other]) && key !== id && Object.values(fields).includes(id))
        bringBack(draft, copy, { collection: other, id: key });
}
