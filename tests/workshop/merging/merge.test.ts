import { expect, test } from 'vitest';
import { addCards, changeCard, removeCards } from '../../../src/intercepts/model/card-edits.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { type Answers, answered, planMerge, startingSide } from '../../../src/workshop/merging/plan-merge.ts';
import { takeCards } from '../../../src/workshop/merging/take-cards.ts';
import { carryOut, changesBetween, type Edit } from '../../../src/workshop/model/change.ts';
import { linkGap } from '../../../src/workshop/model/plan-edits.ts';
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

/** Merges as the dialog does, and gives the store that can undo it. */
async function merged(device: Device, here: OpenWorkshop, there: OpenWorkshop, answers: Partial<Answers> = {}) {
  const plan = await planned(device, here, there);
  const store = createWorkshopStore(here, { say: wordsIn('en-US'), newId: device.newId, now: device.now });
  store.absorb('Merged', plan.update, answered(plan, { sideOf: startingSide, origin: '', ...answers }));
  return { plan, store };
}

const SIDES = ['mine', 'theirs'] as const;

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
  expect(changesBetween(plan.mine, plan.both)).toMatchObject([
    { collection: 'cards', id: firstCard, after: { text: 'Theirs' } },
  ]);
  here.merge(plan.update);
  expect(here.document.cards[firstCard]).toMatchObject({ text: 'Theirs', note: 'Mine' });
  const again = await planned(device, here, there);
  expect(changesBetween(again.mine, again.both)).toEqual([]);
});

test('what both sides changed is asked, and the chosen side stands, whichever Yjs would have taken', async () => {
  for (const side of SIDES) {
    const { device, here, there } = twoLaptops();
    edit(here, changeCard(firstCard, { text: 'Mine' }));
    edit(there, changeCard(firstCard, { text: 'Theirs' }));
    const before = here.document;
    const { plan, store } = await merged(device, here, there, { sideOf: () => side });
    expect(plan.conflicts).toEqual([
      { kind: 'field', collection: 'cards', id: firstCard, field: 'text', mine: 'Mine', theirs: 'Theirs' },
    ]);
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

test('what one side removed and the other went on with is asked, and the chosen side stands', async () => {
  const edits: Record<(typeof SIDES)[number], Edit> = {
    mine: removeCards([firstCard]),
    theirs: changeCard(firstCard, { note: 'Still needed' }),
  };
  for (const removedBy of SIDES)
    for (const side of SIDES) {
      const { device, here, there } = twoLaptops();
      edit(removedBy === 'mine' ? here : there, edits.mine);
      edit(removedBy === 'mine' ? there : here, edits.theirs);
      const before = here.document;
      const { plan, store } = await merged(device, here, there, { sideOf: () => side });
      expect(plan.conflicts).toEqual([{ kind: 'removal', collection: 'cards', id: firstCard, removedBy }]);
      const kept = side === removedBy ? undefined : 'Still needed';
      expect(here.document.cards[firstCard]?.note).toBe(kept);
      // The links that went with the card come back with it.
      expect(Object.values(here.document.priorityGaps).map(({ gap }) => gap)).toEqual(kept ? [firstCard] : []);
      expect((await planned(device, here, there)).conflicts).toEqual([]);
      store.undo();
      expect(here.document).toEqual(before);
    }
});

test('a card that one side removed, brought back and went on with stands or goes as is chosen', async () => {
  for (const side of SIDES) {
    const { device, here, there } = twoLaptops();
    edit(here, removeCards([firstCard]));
    edit(there, removeCards([firstCard]));
    edit(there, (draft) => {
      const card = furnished.cards[firstCard];
      if (card) draft.cards[firstCard] = { ...card, note: 'Still needed' };
    });
    const { plan } = await merged(device, here, there, { sideOf: () => side });
    expect(plan.conflicts).toMatchObject([{ kind: 'removal', id: firstCard, removedBy: 'mine' }]);
    expect(here.document.cards[firstCard]?.note).toBe(side === 'theirs' ? 'Still needed' : undefined);
  }
});

test('where nobody chooses, a removal does not win over what the other side wrote', async () => {
  const { device, here, there } = twoLaptops();
  edit(here, removeCards([firstCard]));
  edit(there, changeCard(firstCard, { note: 'Still needed' }));
  await merged(device, here, there);
  expect(here.document.cards[firstCard]?.note).toBe('Still needed');
});

test('a card that one side removed and the other gave to a priority is asked about too', async () => {
  const { device, here, there } = twoLaptops();
  edit(here, removeCards(['c1']));
  edit(there, linkGap('x0', 'c1'));
  const { plan } = await merged(device, here, there);
  expect(plan.conflicts).toEqual([{ kind: 'removal', collection: 'cards', id: 'c1', removedBy: 'mine' }]);
  expect(Object.values(here.document.priorityGaps).map(({ gap }) => gap)).toContain('c1');
});

test('a card that one side removed and the other never touched is removed without a question', async () => {
  const { device, here, there } = twoLaptops();
  edit(there, removeCards([firstCard]));
  edit(here, changeCard('c1', { note: 'Another' }));
  const { plan } = await merged(device, here, there);
  expect(plan.conflicts).toEqual([]);
  expect(here.document.cards[firstCard]).toBeUndefined();
});

test('new cards of a copy say where they come from, unless they say it themselves, and a second time nothing changes', async () => {
  const { device, here, there } = twoLaptops();
  edit(
    there,
    addCards([
      { id: 'n1', at: 'system', text: 'Unsigned' },
      { id: 'n2', at: 'system', text: 'Signed', origin: 'Table 3' },
    ]),
  );
  await merged(device, here, there, { origin: 'Table 2' });
  expect([here.document.cards['n1']?.origin, here.document.cards['n2']?.origin]).toEqual(['Table 2', 'Table 3']);
  expect(here.document.cards['c1']?.origin).toBe('');
  const before = here.document;
  await merged(device, here, there, { origin: 'Another name' });
  expect(here.document).toBe(before);
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
  expect(new Set(taken.map((card) => card.origin))).toEqual(new Set(['From elsewhere']));
});
