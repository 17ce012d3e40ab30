import type { Id } from '../../intercepts/model/field.ts';
import { type Change, changesBetween } from '../model/change.ts';
import { NO_RECORDS } from '../model/fields.ts';
import { readRecords, repair } from '../model/repair.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { type SharedWorkshop, shareUpdates } from '../sharing/shared-workshop.ts';
import type { Update } from '../sharing/updates.ts';
import type { Device } from './device.ts';
import { type Disk, messageOf } from './disk.ts';
import { writeFile } from './file.ts';
import { Journal } from './journal.ts';
import type { SavingState, Watched } from './saving-state.ts';
import { summaryOf } from './shelf-entry.ts';
import { readStored, type Stored } from './stored.ts';
import { Unsaved } from './unsaved.ts';
import { FORMAT_VERSION, UPGRADES, upgraded } from './upgrades/upgrades.ts';

/** A workshop on the table: read from disk, saved as it changes, shared with the other tabs. */
export interface OpenWorkshop {
  readonly id: Id;
  /** The document as it is, local and remote changes included. */
  readonly document: WorkshopDocument;
  /** Saves and shares a local edit. `next` is the document that the edit made and becomes `document` as it is. */
  readonly write: (changes: readonly Change[], next: WorkshopDocument) => void;
  /** Takes in what another copy of the same workshop knows. Listeners of `onRemote` hear of it. */
  readonly merge: (update: Update) => void;
  /** Everything this copy knows, for merging it elsewhere. */
  readonly encode: () => Update;
  /** Calls back with the whole document after each change that was not made through `write`; returns the way to stop. */
  readonly onRemote: (listener: (document: WorkshopDocument) => void) => () => void;
  readonly saving: Watched<SavingState>;
  /** Settles when everything written so far is saved, or when the attempt to save it has failed (see `saving`). */
  readonly flush: () => Promise<void>;
  /** The text of a `*.sim.json` file; of a copy for a table that plans one priority, when one is given. */
  readonly toFile: (focus?: Id) => string;
  /**
   * Saves what is left and lets go of the disk and the other tabs. What the disk will not take stays in memory and goes on trying;
   * opening the workshop again finds it as long as the page is there.
   */
  readonly close: () => Promise<void>;
}

/** How opening ended. */
export type Opening =
  | {
      readonly kind: 'opened';
      readonly workshop: OpenWorkshop;
      /** How many saved updates cannot be read. They are kept, but what they say is missing here. */
      readonly unreadable: number;
      /** True when later updates build on what cannot be read, so that they cannot be seen either. */
      readonly incomplete: boolean;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'out-of-reach'; readonly message: string };

const unsaved = new Unsaved<OpenWorkshop>();

/** The workshops that were closed in this page and live in memory, since the disk would not take them. */
export const unsavedOn = (disk: Disk): readonly OpenWorkshop[] => unsaved.on(disk);

/** Gives up what lives in memory only, for good. */
export const forgetUnsaved = (disk: Disk): void => unsaved.forget(disk);

/** Opens a workshop that is on this device. */
export async function openWorkshop(device: Device, id: Id): Promise<Opening> {
  const inMemory = unsaved.take(device.disk, id);
  if (inMemory) return { kind: 'opened', workshop: inMemory, unreadable: 0, incomplete: false };
  let stored: Stored | undefined;
  try {
    stored = await readStored(device, id);
  } catch (error) {
    return { kind: 'out-of-reach', message: messageOf(error) };
  }
  if (!stored) return { kind: 'missing' };
  const { entry, updates, rows, setAside } = stored;
  if (entry.version > FORMAT_VERSION) return { kind: 'newer', version: entry.version };
  const { shared, unreadable, incomplete } = shareUpdates(updates);
  const workshop = putOnTable(device, id, shared, { kind: 'saved', at: entry.changedAt }, rows);
  if (entry.version < FORMAT_VERSION) bringUpToDate(shared, entry.version);
  return { kind: 'opened', workshop, unreadable: setAside + unreadable.length, incomplete };
}

/** Puts a new workshop on this device; it is open at once, and saved when `saving` says so. */
export function createWorkshop(device: Device, document: WorkshopDocument, id = device.newId()): OpenWorkshop {
  const workshop = putOnTable(device, id, shareUpdates([]).shared, { kind: 'saving' });
  workshop.write(changesBetween(NO_RECORDS, document), document);
  return workshop;
}

/** Puts another copy of a workshop on this device, which can be merged with the one it comes from. */
export function adoptWorkshop(device: Device, id: Id, update: Update): OpenWorkshop {
  const workshop = putOnTable(device, id, shareUpdates([]).shared, { kind: 'saving' });
  workshop.merge(update);
  return workshop;
}

function putOnTable(device: Device, id: Id, shared: SharedWorkshop, saving: SavingState, rows = 0): OpenWorkshop {
  const summary = () => summaryOf(shared.document);
  const journal = new Journal({ device, id, summary, whole: () => shared.encode() }, saving, rows);
  shared.onUpdate((update) => journal.append(update));
  const tabs = shared.joinTabs(`${device.disk.name}/${id}`, FORMAT_VERSION);
  const letGo = () => {
    journal.stop();
    tabs.leave();
    shared.close();
  };
  const workshop: OpenWorkshop = {
    id,
    get document() {
      return shared.document;
    },
    write: (changes, next) => shared.write(changes, next),
    merge: (update) => shared.merge(update),
    encode: () => shared.encode(),
    onRemote: (listener) => shared.onRemote(listener),
    saving: journal.saving,
    flush: () => journal.flush(),
    toFile: (focus) =>
      writeFile({ workshop: id, document: shared.document, savedAt: device.now(), focus, update: shared.encode() }),
    close: async () => {
      // Known at once: the shelf is often read while this is still on its way to the disk.
      unsaved.keepUntilSaved(device.disk, workshop, letGo);
      await journal.flush();
    },
  };
  return workshop;
}

/** Writes what the upgrades of the format change into a workshop that an older version has saved. `upgrades` is for tests. */
export function bringUpToDate(shared: SharedWorkshop, from: number, upgrades = UPGRADES): void {
  const { document } = repair(readRecords(upgraded(shared.cells(), from, upgrades)).document);
  shared.write(changesBetween(shared.document, document), document);
}
