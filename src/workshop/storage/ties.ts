import type { Id } from '../../intercepts/model/field.ts';
import type { Device } from './device.ts';
import type { StoredTie } from './disk.ts';

/** The file that a workshop is kept in besides the disk, or undefined where there is none. */
export const readTie = ({ disk }: Pick<Device, 'disk'>, id: Id): Promise<StoredTie | undefined> =>
  disk.read((transaction) => transaction.objectStore('ties').get(id));

export async function keepTie({ disk }: Pick<Device, 'disk'>, tie: StoredTie): Promise<void> {
  await disk.write((transaction) => transaction.objectStore('ties').put(tie));
}

/** Lets the file go. It stays as it is. */
export async function dropTie({ disk }: Pick<Device, 'disk'>, id: Id): Promise<void> {
  await disk.write((transaction) => transaction.objectStore('ties').delete(id));
}
