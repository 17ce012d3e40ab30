import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { Disk } from '../../../src/workshop/storage/disk.ts';
import { emptyDevice } from './test-device.ts';

test('a database of the first version keeps what it holds and gets room for versions', async () => {
  const { disk } = emptyDevice();
  const old = await openDB(disk.name, 1, {
    upgrade(database) {
      database.createObjectStore('shelf', { keyPath: 'id' });
      database.createObjectStore('snapshots', { keyPath: 'workshop' });
      database.createObjectStore('rows', { autoIncrement: true }).createIndex('workshop', 'workshop');
      database.createObjectStore('unreadable', { autoIncrement: true }).createIndex('workshop', 'workshop');
    },
  });
  await old.add('rows', { workshop: 'w-1', updates: [] });
  old.close();
  const counts = await new Disk(disk.name).read((transaction) =>
    Promise.all([transaction.objectStore('rows').count(), transaction.objectStore('versions').count()]),
  );
  expect(counts).toEqual([1, 0]);
});

test('a database of the second version keeps its versions and gets room for what was called harmless', async () => {
  const { disk } = emptyDevice();
  const old = await openDB(disk.name, 2, {
    upgrade(database) {
      database.createObjectStore('shelf', { keyPath: 'id' });
      database.createObjectStore('snapshots', { keyPath: 'workshop' });
      for (const store of ['rows', 'unreadable', 'versions'])
        database.createObjectStore(store, { autoIncrement: true }).createIndex('workshop', 'workshop');
      database.createObjectStore('ties', { keyPath: 'workshop' });
    },
  });
  await old.add('versions', { workshop: 'w-1' });
  old.close();
  const counts = await new Disk(disk.name).read((transaction) =>
    Promise.all([transaction.objectStore('versions').count(), transaction.objectStore('dismissals').count()]),
  );
  expect(counts).toEqual([1, 0]);
});
