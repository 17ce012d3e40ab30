import { carryOut, type Edit } from '../../src/workshop/model/change.ts';
import type { WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';

/** The workshop after some edits, as if somebody had made them. */
export const after = (document: WorkshopDocument, ...edits: readonly Edit[]): WorkshopDocument =>
  edits.reduce((before, edit) => carryOut(before, edit).document, document);
