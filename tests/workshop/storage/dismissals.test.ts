import { expect, test } from 'vitest';
import { keepDismissal, readDismissals } from '../../../src/workshop/storage/dismissals.ts';
import { createWorkshop } from '../../../src/workshop/storage/open-workshop.ts';
import { clearDevice, emptyBin, removeFromShelf } from '../../../src/workshop/storage/shelf.ts';
import { furnished } from '../../properties/random-edits.ts';
import { emptyDevice } from './test-device.ts';

test('what was called harmless is known on the next visit, from whichever tab, and for its own workshop', async () => {
  const device = emptyDevice();
  await Promise.all([keepDismissal(device, 'w-1', 'cards/c1/phone'), keepDismissal(device, 'w-1', 'cards/c2/birth')]);
  await keepDismissal(device, 'w-1', 'cards/c1/phone');
  expect(await readDismissals(device, 'w-1')).toEqual(['cards/c1/phone', 'cards/c2/birth']);
  expect(await readDismissals(device, 'w-2')).toEqual([]);
});

test('it goes with the workshop, and with everything else when the device is cleared', async () => {
  const device = emptyDevice();
  const workshop = createWorkshop(device, furnished);
  await workshop.close();
  await keepDismissal(device, workshop.id, 'cards/c1/phone');
  await removeFromShelf(device, workshop.id);
  await emptyBin(device);
  expect(await readDismissals(device, workshop.id)).toEqual([]);
  await keepDismissal(device, 'w-2', 'cards/c1/phone');
  expect(await clearDevice(device)).toBe(0);
  expect(await readDismissals(device, 'w-2')).toEqual([]);
});
