import type { Id } from '../../intercepts/model/field.ts';
import type { Update } from '../sharing/updates.ts';
import type { Device } from './device.ts';
import { isFull, messageOf, OutOfReach, type Writing } from './disk.ts';
import { type SavingState, Watchable } from './saving-state.ts';
import type { ShelfEntry, Summary } from './shelf-entry.ts';
import { compact } from './stored.ts';
import { FORMAT_VERSION } from './upgrades/upgrades.ts';

/** A newer version of the app has written this workshop; this one must not write over it. */
class WrittenByNewer extends Error {}

// Often enough that freed room is noticed while people talk, seldom enough not to be felt.
const RETRY_MS = 10_000;
// Opening reads every row since; some hundred small ones take no time that anybody notices.
const COMPACT_AFTER = 256;

export interface Kept {
  readonly device: Device;
  readonly id: Id;
  readonly summary: () => Summary;
  /** Everything the workshop knows, for the case that the disk has nothing of it. */
  readonly whole: () => Update;
}

/**
 * Writes down every update of one workshop. One row at a time is on its way to the disk; what comes meanwhile, and what could not be
 * written, goes into the next. So no row is ever missing in front of a later one: Yjs would hide all that builds on it.
 */
export class Journal {
  readonly saving: Watchable<SavingState>;
  readonly #kept: Kept;
  #unsaved: Update[] = [];
  #running: Promise<void> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #rows: number;

  /** `rows` is how many rows the disk holds already. */
  constructor(kept: Kept, saving: SavingState, rows = 0) {
    this.#kept = kept;
    this.saving = new Watchable(saving);
    this.#rows = rows;
  }

  append(update: Update): void {
    this.#unsaved.push(update);
    void this.flush();
  }

  /** Settles when everything appended so far is saved, or when the attempt to save it has failed. Never rejects. */
  flush(): Promise<void> {
    if (this.#unsaved.length === 0 && !this.#running) return Promise.resolve();
    clearTimeout(this.#retry);
    this.#running ??= this.#writeAll();
    return this.#running;
  }

  /** Gives up trying again. */
  stop(): void {
    clearTimeout(this.#retry);
  }

  async #writeAll(): Promise<void> {
    // While something is wrong the screen goes on saying so until it is mended.
    if (this.saving.get().kind === 'saved') this.saving.set({ kind: 'saving' });
    try {
      while (this.#unsaved.length > 0) {
        const updates = [...this.#unsaved];
        await this.#kept.device.disk.write((transaction) => this.#writeRow(transaction, updates));
        this.#unsaved.splice(0, updates.length);
        this.#rows += 1;
      }
    } catch (error) {
      this.#running = undefined;
      this.#retry = setTimeout(() => void this.flush(), RETRY_MS);
      this.saving.set(stateAfter(error));
      return;
    }
    this.#running = undefined;
    this.saving.set({ kind: 'saved', at: this.#kept.device.now() });
    if (this.#rows >= COMPACT_AFTER) await this.#compact();
  }

  async #writeRow(transaction: Writing, updates: readonly Update[]): Promise<void> {
    const { id, device, summary, whole } = this.#kept;
    const shelf = transaction.objectStore('shelf');
    const entry = await shelf.get(id);
    if (entry && entry.version > FORMAT_VERSION) throw new WrittenByNewer('A newer version has written this workshop');
    // Without an entry the disk has nothing that the updates could build on: it is new, or was removed in another tab.
    const written = entry ? updates : [whole()];
    const next: ShelfEntry = {
      ...summary(),
      id,
      version: FORMAT_VERSION,
      changedAt: device.now(),
      bytes: (entry?.bytes ?? 0) + sizeOf(written),
      removedAt: undefined,
    };
    await Promise.all([transaction.objectStore('rows').add({ workshop: id, updates: written }), shelf.put(next)]);
  }

  async #compact(): Promise<void> {
    this.#rows = 0;
    try {
      await compact(this.#kept.device, this.#kept.id);
    } catch {
      // Nothing is lost, the log is only longer than it should be: try again later, not with every row.
      this.#rows = COMPACT_AFTER / 2;
    }
  }
}

const sizeOf = (updates: readonly Update[]) => updates.reduce((bytes, update) => bytes + update.byteLength, 0);

function stateAfter(error: unknown): SavingState {
  const message = messageOf(error);
  if (error instanceof OutOfReach) return { kind: 'memory', message };
  if (error instanceof WrittenByNewer) return { kind: 'unsaved', why: 'newer', message };
  return { kind: 'unsaved', why: isFull(error) ? 'full' : 'error', message };
}
