import type { Id } from '../../intercepts/model/field.ts';
import type { Change } from '../model/change.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { SavingState, Watched } from './saving-state.ts';

/** A workshop on the table: read from disk, saved as it changes, shared with the other tabs. */
export interface OpenWorkshop {
  readonly id: Id;
  /** The document as it is, local and remote changes included. */
  readonly document: WorkshopDocument;
  /** Saves and shares a local edit. `next` is the document that the edit made and becomes `document` as it is. */
  readonly write: (changes: readonly Change[], next: WorkshopDocument) => void;
  /** Calls back with the whole document after each change that was not made through `write`; returns the way to stop. */
  readonly onRemote: (listener: (document: WorkshopDocument) => void) => () => void;
  readonly saving: Watched<SavingState>;
  /** Settles when everything written so far is saved, or when the attempt to save it has failed (see `saving`). */
  readonly flush: () => Promise<void>;
  /** The text of a `*.sim.json` file. */
  readonly toFile: () => string;
  /** Saves what is left and lets go of the disk and the other tabs. */
  readonly close: () => Promise<void>;
}
