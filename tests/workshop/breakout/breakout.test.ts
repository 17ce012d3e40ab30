import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answered, planMerge, startingSide } from '../../../src/workshop/merging/plan-merge.ts';
import { carryOut, changesBetween, type Edit } from '../../../src/workshop/model/change.ts';
import { addStep, stepsOf } from '../../../src/workshop/model/plan-edits.ts';
import type { Device } from '../../../src/workshop/storage/device.ts';
import { Disk } from '../../../src/workshop/storage/disk.ts';
import { readFile } from '../../../src/workshop/storage/file.ts';
import { adoptWorkshop, createWorkshop, type OpenWorkshop } from '../../../src/workshop/storage/open-workshop.ts';
import { anyEdits, furnished } from '../../properties/random-edits.ts';
import { emptyDevice, sameDevice } from '../storage/test-device.ts';

const edit = (workshop: OpenWorkshop, recipe: Edit) => {
  const { document, changes } = carryOut(workshop.document, recipe);
  workshop.write(changes, document);
};

function fileOf(workshop: OpenWorkshop, focus: string) {
  const outcome = readFile(workshop.toFile(focus));
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  return outcome.file;
}

/** The room's laptop, and a table's that has opened the copy it was given. */
function roomAndTable() {
  const device = emptyDevice();
  const room = createWorkshop(device, furnished);
  const { merge } = fileOf(room, 'p1');
  if (!merge) throw new Error('The copy says nothing of how it came about');
  // A disk of another name: on the same one the two would be tabs, which share all at once.
  const table = adoptWorkshop({ ...sameDevice(50), disk: new Disk('table') }, room.id, merge);
  return { device, room, table };
}

/** Takes the table's copy back as the dialog does; says how much it asked and changed. */
async function takeBack(device: Device, room: OpenWorkshop, table: OpenWorkshop) {
  const planned = await planMerge(device, room, fileOf(table, 'p1'));
  if (planned.kind !== 'merge') throw new Error(planned.kind);
  const before = room.document;
  room.merge(planned.plan.update);
  edit(room, answered(planned.plan, { sideOf: startingSide, origin: '' }));
  return { asked: planned.plan.conflicts.length, changed: changesBetween(before, room.document).length };
}

test('a copy says for which priority it was given out, and the file of the room says none', () => {
  const { room } = roomAndTable();
  expect(fileOf(room, 'p1').focus).toBe('p1');
  expect(fileOf(room, 'p1').document).toEqual(furnished);
  const whole = readFile(room.toFile());
  expect(whole).toMatchObject({ kind: 'opened', file: { focus: undefined } });
});

test('what a table plans and what the room plans meanwhile are both there', async () => {
  const { device, room, table } = roomAndTable();
  const [objective = ''] = Object.keys(furnished.objectives);
  edit(table, addStep({ id: 'from-table', objective, text: 'From the table' }));
  edit(room, addStep({ id: 'from-room', objective, text: 'From the room' }));
  await takeBack(device, room, table);
  expect(stepsOf(room.document, objective).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['from-table', 'from-room']),
  );
});

test('a copy that is taken back twice changes nothing the second time, whatever both sides did', async () => {
  await fc.assert(
    fc.asyncProperty(anyEdits, anyEdits, async (mine, theirs) => {
      const { device, room, table } = roomAndTable();
      for (const one of mine) edit(room, one);
      for (const one of theirs) edit(table, one);
      await takeBack(device, room, table);
      const merged = room.document;
      expect(await takeBack(device, room, table)).toEqual({ asked: 0, changed: 0 });
      expect(room.document).toEqual(merged);
    }),
    { numRuns: 40 },
  );
});
