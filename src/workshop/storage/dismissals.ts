import type { Id } from '../../intercepts/model/field.ts';
import type { Device } from './device.ts';

/** The keys of the findings in a workshop that a person on this device has called harmless. They are no part of the workshop. */
export async function readDismissals({ disk }: Pick<Device, 'disk'>, id: Id): Promise<readonly string[]> {
  const stored = await disk.read((transaction) => transaction.objectStore('dismissals').get(id));
  return stored?.keys ?? [];
}

/** Adds one to what this tab and others have kept. */
export async function keepDismissal({ disk }: Pick<Device, 'disk'>, id: Id, key: string): Promise<void> {
  await disk.write(async (transaction) => {
    const dismissals = transaction.objectStore('dismissals');
    const before = (await dismissals.get(id))?.keys ?? [];
    await dismissals.put({ workshop: id, keys: [...new Set([...before, key])] });
  });
}
