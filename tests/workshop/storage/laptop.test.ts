import { expect, test } from 'vitest';
import { type Laptop, laptopIn } from '../../../src/workshop/storage/laptop.ts';
import { createWorkshop } from '../../../src/workshop/storage/open-workshop.ts';
import { clearDevice } from '../../../src/workshop/storage/shelf.ts';
import { keepVersion, versionsOf } from '../../../src/workshop/storage/versions.ts';
import { furnished } from '../../properties/random-edits.ts';
import { emptyDevice } from './test-device.ts';

function storage() {
  const stored = new Map<string, string>();
  return {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
}

const blocked = () => {
  throw new DOMException('Site data is blocked', 'SecurityError');
};

test('a laptop keeps its name for the next visit, without the spaces around it', () => {
  const shared = storage();
  laptopIn(() => shared).rename(' Table 2 ');
  expect(laptopIn(() => shared).name()).toBe('Table 2');
  laptopIn(() => shared).rename('');
  expect(laptopIn(() => shared).name()).toBe('');
});

test('where the browser withholds its storage the name holds as long as the page', () => {
  const laptop: Laptop = laptopIn(blocked);
  expect(laptop.name()).toBe('');
  laptop.rename('Table 2');
  expect(laptop.name()).toBe('Table 2');
});

test('a version says by whom it was kept, and clearing the laptop takes its name too', async () => {
  const shared = storage();
  const device = { ...emptyDevice(), laptop: laptopIn(() => shared) };
  device.laptop.rename('Dana');
  const workshop = createWorkshop(device, furnished);
  await keepVersion(device, workshop, { label: 'Before lunch', phase: 'map', named: true });
  expect(await versionsOf(device, workshop.id)).toMatchObject([{ by: 'Dana', label: 'Before lunch', named: true }]);
  await workshop.close();
  await clearDevice(device);
  expect(device.laptop.name()).toBe('');
});
