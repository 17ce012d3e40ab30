import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canConnect } from '../../src/intercepts/model/path-edits.ts';
import { carryOut, type Edit } from '../../src/workshop/model/change.ts';
import { COLLECTIONS } from '../../src/workshop/model/workshop-document.ts';
import { type SharedWorkshop, shareDocument, shareUpdates } from '../../src/workshop/sharing/shared-workshop.ts';
import { compacted, kinshipOf, type Update } from '../../src/workshop/sharing/updates.ts';
import { anyEdit, anyEdits, furnished } from './random-edits.ts';

const origin = shareDocument(furnished, 1).encode();
const copy = (clientId: number, updates: readonly Update[] = [origin]) => shareUpdates(updates, clientId).shared;

function perform(shared: SharedWorkshop, edit: Edit): void {
  const { document, changes } = carryOut(shared.document, edit);
  shared.write(changes, document);
}

/** Who does something, and whether they edit or take in what somebody else has. */
const anyTurns = fc.array(
  fc.record({ who: fc.nat({ max: 2 }), edit: anyEdit, hears: fc.option(fc.nat({ max: 2 }), { freq: 3 }) }),
  { maxLength: 50 },
);
type Turns = typeof anyTurns extends fc.Arbitrary<infer T> ? T : never;

/** Three copies that edit on their own and now and then hear from each other. */
function played(turns: Turns): readonly SharedWorkshop[] {
  const copies = [copy(11), copy(12), copy(13)];
  for (const { who, edit, hears } of turns) {
    const shared = copies[who];
    if (!shared) continue;
    if (hears === null) perform(shared, edit);
    else shared.merge(copies[hears]?.encode() ?? origin);
  }
  return copies;
}

test('three copies are equal once each has heard from the others, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(anyTurns, async (turns) => {
      const copies = played(turns);
      const known = copies.map((shared) => shared.encode());
      for (const [n, shared] of copies.entries())
        for (const update of [...known.slice(n), ...known.slice(0, n)]) shared.merge(update);
      await settled();
      const [first, second, third] = copies.map((shared) => shared.document);
      expect(second).toEqual(first);
      expect(third).toEqual(first);
      for (const path of Object.values(first?.paths ?? {})) expect(canConnect(first ?? furnished, path)).toBe(true);
    }),
  );
});

test('updates give the same workshop in any order, any number of times', () => {
  const anyDelivery = fc.tuple(anyEdits, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }));
  fc.assert(
    fc.property(anyDelivery, ([edits, shuffle]) => {
      const shared = copy(11);
      const updates: Update[] = [origin];
      shared.onUpdate((update) => updates.push(update));
      for (const edit of edits) perform(shared, edit);
      const shuffled = [...updates, ...updates.slice(0, 5)]
        .map((update, n) => ({ update, at: shuffle[n] ?? 0 }))
        .toSorted((a, b) => a.at - b.at);
      const other = copy(12, []);
      for (const { update } of shuffled) other.merge(update);
      expect(other.document).toEqual(shared.document);
    }),
  );
});

test('a copy shows what its cells say, whether it was there all the time or reads them anew', async () => {
  await fc.assert(
    fc.asyncProperty(anyTurns, async (turns) => {
      const copies = played(turns);
      await settled();
      for (const shared of copies) expect(shareUpdates([shared.encode()]).shared.document).toEqual(shared.document);
    }),
  );
});

test('the document after a local edit is the one that the edit made', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const shared = copy(11);
      for (const edit of edits) {
        const { document, changes } = carryOut(shared.document, edit);
        shared.write(changes, document);
        expect(shared.document).toBe(document);
      }
    }),
  );
});

test('records that nobody touched elsewhere stay the same objects, and so do untouched collections', async () => {
  await fc.assert(
    fc.asyncProperty(anyEdits, anyEdits, async (mine, theirs) => {
      const [here, there] = [copy(11), copy(12)];
      for (const edit of mine) perform(here, edit);
      for (const edit of theirs) perform(there, edit);
      await settled();
      const before = here.document;
      here.merge(there.encode());
      for (const collection of COLLECTIONS) {
        const [old, now] = [before[collection], here.document[collection]];
        for (const id of Object.keys(now).filter((each) => each in old))
          if (JSON.stringify(old[id]) === JSON.stringify(now[id])) expect(now[id]).toBe(old[id]);
        if (JSON.stringify(old) === JSON.stringify(now)) expect(now).toBe(old);
      }
    }),
  );
});

test('one compacted update says what all of them say', () => {
  fc.assert(
    fc.property(anyTurns, (turns) => {
      const updates = played(turns).map((shared) => shared.encode());
      const { update, unreadable } = compacted(updates);
      expect(unreadable).toEqual([]);
      expect(copy(14, [update]).document).toEqual(copy(14, updates).document);
    }),
  );
});

test('kinship is told by history: what one has heard from the other is behind it', () => {
  fc.assert(
    fc.property(anyTurns, (turns) => {
      const [first, second] = played(turns).map((shared) => shared.encode());
      const both = compacted([first ?? origin, second ?? origin]).update;
      expect(kinshipOf(both, both)).toBe('same');
      expect(['same', 'behind']).toContain(kinshipOf(both, first ?? origin));
      expect(['same', 'ahead']).toContain(kinshipOf(first ?? origin, both));
    }),
  );
});

/** Copies look again, a moment after a write, where the cells may say more than the edit knew. */
const settled = () => Promise.resolve();
