import type { Id } from '../../intercepts/model/field.ts';
import type { Disk } from './disk.ts';
import type { SavingState, Watched } from './saving-state.ts';

interface Closed {
  readonly id: Id;
  readonly saving: Watched<SavingState>;
}

interface Waiting<W> {
  readonly workshop: W;
  readonly stop: () => void;
  readonly letGo: () => void;
}

/** Workshops that were closed while their disk would not take them. */
export class Unsaved<W extends Closed> {
  // By disk, since another disk may hold another workshop of the same id.
  readonly #waiting = new WeakMap<Disk, Map<Id, Waiting<W>>>();

  /** Calls `letGo` when the workshop is saved: at once, or when the disk has room again. */
  keepUntilSaved(disk: Disk, workshop: W, letGo: () => void): void {
    const { id, saving } = workshop;
    if (saving.get().kind === 'saved') return letGo();
    const stop = saving.subscribe(() => {
      if (saving.get().kind !== 'saved') return;
      this.take(disk, id);
      letGo();
    });
    const waiting = this.#waiting.get(disk) ?? new Map<Id, Waiting<W>>();
    this.#waiting.set(disk, waiting.set(id, { workshop, stop, letGo }));
  }

  /** Hands the workshop out for being opened again. */
  take(disk: Disk, id: Id): W | undefined {
    const waiting = this.#waiting.get(disk);
    const found = waiting?.get(id);
    found?.stop();
    waiting?.delete(id);
    return found?.workshop;
  }

  /** Gives all of them up for good. */
  forget(disk: Disk): void {
    for (const { stop, letGo } of this.#waiting.get(disk)?.values() ?? []) {
      stop();
      letGo();
    }
    this.#waiting.delete(disk);
  }

  on(disk: Disk): readonly W[] {
    return [...(this.#waiting.get(disk)?.values() ?? [])].map(({ workshop }) => workshop);
  }
}
