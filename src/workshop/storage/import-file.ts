import { type Change, changesBetween } from '../model/change.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { isTooSlow } from '../reading/ask.ts';
import { kinshipOf, type Update } from '../sharing/updates.ts';
import type { Device } from './device.ts';
import type { WorkshopFile } from './file.ts';
import { adoptWorkshop, createWorkshop, type OpenWorkshop, openWorkshop } from './open-workshop.ts';
import { putBack } from './shelf.ts';
import { FORMAT_VERSION } from './upgrades/upgrades.ts';

/**
 * What became of a file: `added` to the shelf; `known`, since the shelf has all that it says; `continued`, since the workshop on the
 * shelf was an earlier state of it; `apart`, since both have gone on, so that a person decides whether they are merged, and the
 * workshop on the shelf is as it was; or put `beside` the workshop on the shelf, as the two cannot be merged. Nothing on the
 * shelf is ever overwritten.
 */
export interface Imported {
  readonly kind: 'added' | 'known' | 'continued' | 'apart' | 'beside';
  readonly workshop: OpenWorkshop;
}

/** Puts what was read from a file on this device and opens it. */
export async function importFile(device: Device, file: WorkshopFile): Promise<Imported> {
  const id = file.workshop ?? device.newId();
  const merge = await provenMerge(device, file);
  const opening = await openWorkshop(device, id);
  switch (opening.kind) {
    case 'missing':
    case 'out-of-reach':
      return {
        kind: 'added',
        workshop: merge ? adoptWorkshop(device, id, merge) : createWorkshop(device, file.document, id),
      };
    case 'newer':
      return { kind: 'beside', workshop: createWorkshop(device, file.document) };
    case 'opened':
      await putBack(device, id);
      return await besideOrTogether(device, opening.workshop, file.document, merge);
    default:
      return opening satisfies never;
  }
}

async function besideOrTogether(
  device: Device,
  here: OpenWorkshop,
  document: WorkshopDocument,
  merge: Update | undefined,
): Promise<Imported> {
  if (sameDocument(here.document, document)) return { kind: 'known', workshop: here };
  const kinship = merge ? kinshipOf(here.encode(), merge) : 'apart';
  switch (kinship) {
    case 'same':
    case 'behind':
      return { kind: 'known', workshop: here };
    case 'ahead':
      if (merge) here.merge(merge);
      return { kind: 'continued', workshop: here };
    case 'apart':
      if (merge) return { kind: 'apart', workshop: here };
      await here.close();
      return { kind: 'beside', workshop: createWorkshop(device, document) };
    default:
      return kinship satisfies never;
  }
}

/** `changes` is what the merge did to the document, so that it can be one step of the history. */
export type Merged =
  | { readonly kind: 'merged'; readonly changes: readonly Change[] }
  | { readonly kind: 'another-workshop' }
  | { readonly kind: 'cannot-merge' };

/**
 * Merges a copy of the same workshop into the open one, so that both sides keep all they have done. A file that was edited by hand, or
 * that another version has written, does not say what came before what: `cannot-merge`.
 */
export async function mergeFile(device: Device, workshop: OpenWorkshop, file: WorkshopFile): Promise<Merged> {
  if (file.workshop !== workshop.id) return { kind: 'another-workshop' };
  const merge = await provenMerge(device, file);
  if (!merge) return { kind: 'cannot-merge' };
  const before = workshop.document;
  workshop.merge(merge);
  return { kind: 'merged', changes: changesBetween(before, workshop.document) };
}

/** The update of a file, when it says just what the readable document says: nobody can see what else it would bring in. */
export async function provenMerge({ ask }: Pick<Device, 'ask'>, { merge, version, document }: WorkshopFile) {
  if (!merge || version !== FORMAT_VERSION) return undefined;
  const said = await ask('update', merge);
  return said && !isTooSlow(said) && sameDocument(said, document) ? merge : undefined;
}

const sameDocument = (a: WorkshopDocument, b: WorkshopDocument): boolean => changesBetween(a, b).length === 0;
