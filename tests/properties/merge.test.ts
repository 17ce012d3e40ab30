import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canConnect } from '../../src/intercepts/model/path-edits.ts';
import { carryOut, type Edit } from '../../src/workshop/model/change.ts';
import { NO_HISTORY, recorded, undo } from '../../src/workshop/model/history.ts';
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

/** What one of three people does: an edit, an undo, or listening to what another one knows. */
const anyTurn = fc.record({
  who: fc.nat({ max: 2 }),
  does: fc.oneof({ weight: 4, arbitrary: anyEdit }, fc.constant('undoes' as const), fc.nat({ max: 2 })),
});
const anyTurns = fc.array(anyTurn, { maxLength: 50 });

/** Three copies that go on by themselves and now and then hear from each other. */
function played(
  turns: readonly (typeof anyTurn extends fc.Arbitrary<infer T> ? T : never)[],
): readonly SharedWorkshop[] {
  const table = [11, 12, 13].map((clientId) => ({ shared: copy(clientId), history: NO_HISTORY }));
  for (const { who, does } of turns) {
    const seat = table[who];
    if (!seat) continue;
    const before = seat.shared.document;
    if (typeof does === 'number') seat.shared.merge(table[does]?.shared.encode() ?? origin);
    else if (does === 'undoes') {
      const step = undo(before, seat.history);
      if (step) seat.shared.write(step.changes, step.document);
      seat.history = step?.history ?? seat.history;
    } else {
      const { document: after, changes } = carryOut(before, does);
      if (after === before) continue;
      seat.shared.write(changes, after);
      seat.history = recorded(seat.history, { label: '', changes, before, after, gesture: undefined, at: 0 });
    }
  }
  return table.map((seat) => seat.shared);
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
      const needlesslyNew = COLLECTIONS.flatMap((collection) => {
        const [old, now] = [before[collection], here.document[collection]];
        const ids = Object.keys(now).filter((id) => old[id] !== now[id] && isDeepStrictEqual(old[id], now[id]));
        return old !== now && isDeepStrictEqual(old, now) ? [collection, ...ids] : ids;
      });
      expect(needlesslyNew).toEqual([]);
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
