import { expect, test } from 'vitest';
import { changeCard, removeCards } from '../../../src/intercepts/model/card-edits.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { createWorkshop } from '../../../src/workshop/storage/open-workshop.ts';
import { documentAt, keepVersion, versionsOf } from '../../../src/workshop/storage/versions.ts';
import { bringBackTo } from '../../../src/workshop/versions/replace.ts';
import { furnished } from '../../properties/random-edits.ts';
import { emptyDevice } from '../storage/test-device.ts';

const about = { label: 'Add gap', phase: 'map', named: false };

test('a restore point holds what the workshop was, and going back to it is an edit', async () => {
  const device = emptyDevice();
  const workshop = createWorkshop(device, furnished);
  await keepVersion(device, workshop, about);
  const [gone = '', changed = ''] = Object.keys(furnished.cards);
  const { document: later } = carryOut(furnished, (draft) => {
    changeCard(changed, { text: 'Later' })(draft);
    removeCards([gone])(draft);
  });
  const [version] = await versionsOf(device, workshop.id);
  expect(version).toMatchObject({ ...about, cards: Object.keys(furnished.cards).length });
  const then = await documentAt(device, version?.key ?? 0);
  expect(then).toEqual(furnished);
  expect(carryOut(later, bringBackTo(later, then ?? later)).document).toEqual(furnished);
});

test('the oldest automatic restore points make room, and those with a name stay', async () => {
  const device = emptyDevice();
  const workshop = createWorkshop(device, furnished);
  await keepVersion(device, workshop, { ...about, label: 'By hand', named: true });
  for (let n = 0; n <= 200; n += 1) await keepVersion(device, workshop, { ...about, label: `${n}` });
  const versions = await versionsOf(device, workshop.id);
  expect(versions.length).toBe(201);
  expect(versions.map((version) => version.label)).not.toContain('0');
  expect(versions.at(-1)).toMatchObject({ label: 'By hand', named: true });
});
