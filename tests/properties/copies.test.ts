import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';
import { answered, planMerge } from '../../src/workshop/merging/plan-merge.ts';
import { answer } from '../../src/workshop/reading/answers.ts';
import type { Side } from '../../src/workshop/sharing/conflicts.ts';
import { type SharedWorkshop, shareDocument, shareUpdates } from '../../src/workshop/sharing/shared-workshop.ts';
import { Disk } from '../../src/workshop/storage/disk.ts';
import { readFile, writeFile } from '../../src/workshop/storage/file.ts';
import { createWorkshopStore, type WorkshopStore } from '../../src/workshop/store/workshop-store.ts';
import { memoryWorkshop } from '../workshop/memory-workshop.ts';
import { anyEdit, furnished } from './random-edits.ts';

const origin = shareDocument(furnished, 1).encode();
const device = { disk: new Disk(), now: () => 0, newId: () => '', locks: undefined, ask: answer };

interface Table {
  readonly store: WorkshopStore;
  readonly toFile: () => string;
  readonly merge: (text: string, side: Side) => Promise<void>;
}

/** A laptop as people use it: edits, undo and redo go through its store, and others reach it by files alone. */
function table(clientId: number): Table {
  const { shared } = shareUpdates([origin], clientId);
  const open = openOn(shared);
  const store = createWorkshopStore(open, { say: wordsIn('en-US'), newId: () => '', now: () => 0 });
  return {
    store,
    toFile: open.toFile,
    merge: async (text, side) => {
      const read = readFile(text);
      if (read.kind !== 'opened') throw new Error(read.kind);
      const planned = await planMerge(device, open, read.file);
      if (planned.kind !== 'merge') throw new Error(planned.kind);
      const { plan } = planned;
      store.absorb('', plan.update, answered(plan, { sideOf: () => side, origin: '' }));
    },
  };
}

const openOn = (shared: SharedWorkshop) => ({
  ...memoryWorkshop(furnished),
  get document() {
    return shared.document;
  },
  write: shared.write.bind(shared),
  merge: shared.merge.bind(shared),
  encode: shared.encode.bind(shared),
  onRemote: shared.onRemote.bind(shared),
  toFile: () => writeFile({ workshop: 'w-memory', document: shared.document, savedAt: 0, update: shared.encode() }),
});

const anySide = fc.constantFrom<Side>('mine', 'theirs');
/** What one of three people does: an edit, an undo or a redo, or merging the file of another, with a choice where both have changed. */
const anyTurn = fc.record({
  who: fc.nat({ max: 2 }),
  does: fc.oneof(
    { weight: 6, arbitrary: anyEdit },
    fc.constantFrom('undo' as const, 'redo' as const),
    fc.record({ merges: fc.nat({ max: 2 }), side: anySide }),
  ),
});

test('three copies that meet by files alone are equal in the end, whatever was done, undone and chosen on the way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyTurn, { maxLength: 40 }), anySide, async (turns, side) => {
      const tables = [11, 12, 13].map(table);
      for (const { who, does } of turns) {
        const here = tables[who];
        if (does === 'undo') here?.store.undo();
        else if (does === 'redo') here?.store.redo();
        else if (typeof does === 'function') here?.store.perform('', does);
        else await here?.merge(tables[does.merges]?.toFile() ?? '', does.side);
      }
      const [first, second, third] = tables;
      for (const other of [second, third]) await first?.merge(other?.toFile() ?? '', side);
      for (const other of [second, third]) await other?.merge(first?.toFile() ?? '', side);
      const documents = tables.map(({ store }) => store.state.getState().document);
      expect(documents[1]).toEqual(documents[0]);
      expect(documents[2]).toEqual(documents[0]);

      // Once more changes nothing, on any of them.
      for (const here of tables)
        for (const other of tables) {
          await here.merge(other.toFile(), 'theirs');
          expect(here.store.state.getState().document).toBe(documents[tables.indexOf(here)]);
        }
    }),
  );
});
