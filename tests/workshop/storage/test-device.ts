import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { answer } from '../../../src/workshop/reading/answers.ts';
import type { Device } from '../../../src/workshop/storage/device.ts';
import { Disk, type Writing } from '../../../src/workshop/storage/disk.ts';

/** A disk on which every write fails with `failure`, at its very end, while there is one. */
class FlakyDisk extends Disk {
  failure: Error | undefined;
  writes = 0;

  override async write<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
    this.writes += 1;
    return await super.write(async (transaction) => {
      const result = await work(transaction);
      if (this.failure) throw this.failure;
      return result;
    });
  }
}

export const full = (): Error => new DOMException('The disk is full', 'QuotaExceededError');

interface TestDevice extends Device {
  readonly disk: FlakyDisk;
}

/** A device with an empty disk, a clock that stands still, and ids that count on from `idsUsed`: `w-1`, `w-2` and so on. */
export function emptyDevice(idsUsed = 0): TestDevice {
  globalThis.indexedDB = new IDBFactory();
  return sameDevice(idsUsed);
}

/** Another tab, or a later visit, on the same disk. */
export function sameDevice(idsUsed = 100): TestDevice {
  let ids = idsUsed;
  return {
    disk: new FlakyDisk(),
    now: () => Date.UTC(2026, 10, 22),
    newId: () => {
      ids += 1;
      return `w-${ids}`;
    },
    locks: undefined,
    ask: answer,
  };
}
