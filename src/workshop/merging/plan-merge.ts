import { type Change, changesBetween, type Edit } from '../model/change.ts';
import type { FieldValue } from '../model/fields.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { type Conflict, conflictsBetween } from '../sharing/conflicts.ts';
import { shareUpdates } from '../sharing/shared-workshop.ts';
import type { Update } from '../sharing/updates.ts';
import type { Device } from '../storage/device.ts';
import type { WorkshopFile } from '../storage/file.ts';
import { provenMerge } from '../storage/import-file.ts';
import type { OpenWorkshop } from '../storage/open-workshop.ts';

export type Side = 'mine' | 'theirs';

/** What merging a copy would do, before anything is done. */
export interface MergePlan {
  readonly update: Update;
  readonly from: WorkshopDocument;
  readonly to: WorkshopDocument;
  readonly changes: readonly Change[];
  /** What both sides changed; one of the two values has to go. */
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
  const from = open.document;
  const { shared } = shareUpdates([ours, update]);
  const to = shared.document;
  shared.close();
  const conflicts = conflictsBetween(ours, update);
  return { kind: 'merge', plan: { update, from, to, changes: changesBetween(from, to), conflicts } };
}

/** Writes the chosen side of each conflict; it comes after the merge, which has picked one by itself. */
export const choose =
  (conflicts: readonly Conflict[], sideOf: (conflict: Conflict) => Side): Edit =>
  (draft) => {
    for (const conflict of conflicts) {
      const records: Record<string, Record<string, FieldValue>> = draft[conflict.collection];
      const record = records[conflict.id];
      if (record && conflict.field in record) record[conflict.field] = conflict[sideOf(conflict)];
    }
  };
