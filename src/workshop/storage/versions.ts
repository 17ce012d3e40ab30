import type { Id } from '../../intercepts/model/field.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { shareUpdates } from '../sharing/shared-workshop.ts';
import type { Device } from './device.ts';
import type { StoredVersion } from './disk.ts';
import type { OpenWorkshop } from './open-workshop.ts';

/** A restore point as the list shows it. */
export interface Version extends Omit<StoredVersion, 'update' | 'workshop'> {
  readonly key: number;
}

// Two days of one every five minutes; named ones are never thinned out.
const MOST_AUTOMATIC = 200;

/** Keeps what the workshop is now. Rejects when the disk will not take it. */
export async function keepVersion(
  { disk, now, laptop }: Pick<Device, 'disk' | 'now' | 'laptop'>,
  workshop: Pick<OpenWorkshop, 'id' | 'document' | 'encode'>,
  about: Pick<Version, 'label' | 'phase' | 'named'>,
): Promise<void> {
  const { id, document } = workshop;
  const version = {
    ...about,
    workshop: id,
    at: now(),
    by: laptop?.name() ?? '',
    cards: Object.keys(document.cards).length,
    update: workshop.encode(),
  };
  await disk.write(async (transaction) => {
    const versions = transaction.objectStore('versions');
    await versions.add(version);
    const [keys, all] = await Promise.all([
      versions.index('workshop').getAllKeys(id),
      versions.index('workshop').getAll(id),
    ]);
    const automatic = keys.filter((_, index) => all[index]?.named === false);
    await Promise.all(automatic.slice(0, -MOST_AUTOMATIC).map((key) => versions.delete(key)));
  });
}

/** The restore points of a workshop, the latest first. */
export async function versionsOf({ disk }: Pick<Device, 'disk'>, id: Id): Promise<Version[]> {
  const [keys, all] = await disk.read((transaction) => {
    const versions = transaction.objectStore('versions').index('workshop');
    return Promise.all([versions.getAllKeys(id), versions.getAll(id)]);
  });
  return keys
    .flatMap((key, index) => {
      const version = all[index];
      if (!version) return [];
      const { update: _update, workshop: _workshop, ...shown } = version;
      return [{ ...shown, key }];
    })
    .toReversed();
}

/** What the workshop was then, or undefined when that restore point is gone or cannot be read. */
export async function documentAt({ disk }: Pick<Device, 'disk'>, key: number): Promise<WorkshopDocument | undefined> {
  const version = await disk.read((transaction) => transaction.objectStore('versions').get(key));
  if (!version) return undefined;
  const { shared, unreadable } = shareUpdates([version.update]);
  const { document } = shared;
  shared.close();
  return unreadable.length > 0 ? undefined : document;
}
