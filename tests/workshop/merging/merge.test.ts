import { expect, test } from 'vitest';
import { changeCard } from '../../../src/intercepts/model/card-edits.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { choose, planMerge } from '../../../src/workshop/merging/plan-merge.ts';
import { takeCards } from '../../../src/workshop/merging/take-cards.ts';
import { carryOut, type Edit } from '../../../src/workshop/model/change.ts';
import type { Device } from '../../../src/workshop/storage/device.ts';
import { Disk } from '../../../src/workshop/storage/disk.ts';
import { readFile } from '../../../src/workshop/storage/file.ts';
import { adoptWorkshop, createWorkshop, type OpenWorkshop } from '../../../src/workshop/storage/open-workshop.ts';
import { createWorkshopStore } from '../../../src/workshop/store/workshop-store.ts';
import { furnished } from '../../properties/random-edits.ts';
import { emptyDevice, sameDevice } from '../storage/test-device.ts';

const [firstCard = ''] = Object.keys(furnished.cards);

const edit = (workshop: OpenWorkshop, recipe: Edit) => {
  const { document, changes } = carryOut(workshop.document, recipe);
  workshop.write(changes, document);
};

/** The open workshop, and a copy of it on another laptop. */
function twoLaptops() {
  const device = emptyDevice();
  const here = createWorkshop(device, furnished);
  // A disk of another name: on the same one the two would be tabs, which share all at once.
  const elsewhere = { ...sameDevice(50), disk: new Disk('elsewhere') };
  const there = adoptWorkshop(elsewhere, here.id, here.encode());
  return { device, here, there };
}

async function planned(device: Device, here: OpenWorkshop, there: OpenWorkshop) {
  const outcome = readFile(there.toFile());
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  const result = await planMerge(device, here, outcome.file);
  if (result.kind !== 'merge') throw new Error(result.kind);
  return result.plan;
}

test('what only one side changed is merged without a question, and a second time there is nothing to do', async () => {
  const { device, here, there } = twoLaptops();
  edit(here, changeCard(firstCard, { note: 'Mine' }));
  edit(there, changeCard(firstCard, { text: 'Theirs' }));
  const plan = await planned(device, here, there);
  expect(plan.conflicts).toEqual([]);
  expect(plan.changes).toMatchObject([{ collection: 'cards', id: firstCard, after: { text: 'Theirs' } }]);
  here.merge(plan.update);
  expect(here.document.cards[firstCard]).toMatchObject({ text: 'Theirs', note: 'Mine' });
  expect((await planned(device, here, there)).changes).toEqual([]);
});

test('what both sides changed is asked, and the chosen side stands, whichever Yjs would have taken', async () => {
  for (const side of ['mine', 'theirs'] as const) {
    const { device, here, there } = twoLaptops();
    edit(here, changeCard(firstCard, { text: 'Mine' }));
    edit(there, changeCard(firstCard, { text: 'Theirs' }));
    const plan = await planned(device, here, there);
    expect(plan.conflicts).toEqual([
      { collection: 'cards', id: firstCard, field: 'text', mine: 'Mine', theirs: 'Theirs' },
    ]);
    const store = createWorkshopStore(here, { say: wordsIn('en-US'), newId: device.newId, now: device.now });
    const before = store.state.getState().document;
    store.absorb(
      'Merged',
      plan.update,
      choose(plan.conflicts, () => side),
    );
    expect(here.document.cards[firstCard]?.text).toBe(side === 'mine' ? 'Mine' : 'Theirs');
    expect((await planned(device, here, there)).conflicts).toEqual([]);
    store.undo();
    expect(here.document).toEqual(before);
  }
});

test('a value that one side has seen and then changed is no conflict', async () => {
  const { device, here, there } = twoLaptops();
  edit(there, changeCard(firstCard, { text: 'First' }));
  here.merge(there.encode());
  edit(here, changeCard(firstCard, { text: 'Then' }));
  expect((await planned(device, here, there)).conflicts).toEqual([]);
});

test('the cards of another workshop come to the same lanes and say where they are from', () => {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `taken-${ids}`;
  };
  const { document } = carryOut(furnished, takeCards(furnished, furnished, 'From elsewhere', newId));
  const taken = Object.values(document.cards).filter((card) => card.id.startsWith('taken-'));
  const origins = Object.values(furnished.cards);
  expect(taken.map(({ at, text }) => ({ at, text }))).toEqual(origins.map(({ at, text }) => ({ at, text })));
  expect(taken.every((card) => card.note.endsWith('From elsewhere'))).toBe(true);
});
