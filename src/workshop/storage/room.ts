import type { Device } from './device.ts';

/** The room that the browser gives this app on this device. */
export interface Room {
  /** In bytes, of everything that the app has stored. */
  readonly used: number;
  readonly quota: number;
  /** True when the browser has promised not to clear it by itself when the disk gets full. */
  readonly persisted: boolean;
  readonly isScarce: boolean;
}

// A workshop of 2,000 cards with its versions is some 30 MB: said while there is still room for a whole day.
const SCARCE_BYTES = 100_000_000;
const SCARCE_SHARE = 0.8;

/** How much room there is, or undefined where the browser does not say. Never rejects. */
export async function roomOn({ storage }: Pick<Device, 'storage'>): Promise<Room | undefined> {
  try {
    const [estimate, persisted] = await Promise.all([storage?.estimate(), storage?.persisted()]);
    const { usage: used, quota } = estimate ?? {};
    if (used === undefined || quota === undefined) return undefined;
    const isScarce = quota - used < SCARCE_BYTES || used > quota * SCARCE_SHARE;
    return { used, quota, persisted: persisted ?? false, isScarce };
  } catch {
    // A browser that refuses to say has no figure that could be shown.
    return undefined;
  }
}

/** Asks the browser to keep what is stored. Nobody waits for the answer: Firefox may ask the person, and never come back. */
export function askToKeep({ storage }: Pick<Device, 'storage'>): void {
  storage?.persist().catch(() => false);
}
