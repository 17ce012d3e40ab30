import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeIntercept } from '../../src/intercepts/model/lane-edits.ts';
import { carryOut, changesBetween, type Edit } from '../../src/workshop/model/change.ts';
import type { Fields } from '../../src/workshop/model/fields.ts';
import { type History, NO_HISTORY, recorded, redo, undo } from '../../src/workshop/model/history.ts';
import { repair } from '../../src/workshop/model/repair.ts';
import type { WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';
import { anyEdits, furnished } from './random-edits.ts';

const WORDS = ['text', 'title', 'name', 'note', 'agency', 'label'];

interface Table {
  readonly document: WorkshopDocument;
  readonly history: History;
}

function performed({ document: before, history }: Table, edit: Edit, at: number): Table {
  const { document: after, changes } = carryOut(before, edit);
  if (after === before) return { document: before, history };
  // Every fourth second somebody stops typing, so that some entries are joined.
  const gesture = Math.floor(at / 4) % 2 === 0 ? undefined : 'typing';
  return { document: after, history: recorded(history, { label: '', changes, before, after, gesture, at: at * 300 }) };
}

const perform = (edits: readonly Edit[]) => edits.reduce(performed, { document: furnished, history: NO_HISTORY });

function undoAll(table: Table): Table {
  const step = undo(table.document, table.history);
  return step ? undoAll(step) : table;
}

function redoAll(table: Table): Table {
  const step = redo(table.document, table.history);
  return step ? redoAll(step) : table;
}

test('undoing everything gives back the start and redoing everything the very same end', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const end = perform(edits);
      const start = undoAll(end);
      expect(start.document).toBe(furnished);
      expect(redoAll(start).document).toBe(end.document);
    }),
  );
});

test('the changes of an entry do what its edits did, also after several were joined', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const { document, history } = perform(edits);
      for (const { before, after, changes } of history.done)
        expect(
          Object.fromEntries(changes.map((change) => [`${change.collection}/${change.id}`, change.after])),
        ).toMatchObject(
          Object.fromEntries(
            changesBetween(before, after).map((change) => [`${change.collection}/${change.id}`, change.after]),
          ),
        );
      expect(repair(document).document).toBe(document);
    }),
  );
});

test('undo after others have written leaves every field that they wrote last', () => {
  fc.assert(
    fc.property(anyEdits, anyEdits, (mine, theirs) => {
      const { document, history } = perform(mine);
      const others = theirs.reduce((now, edit) => carryOut(now, edit).document, document);
      const step = undo(others, history);
      const after = step?.document ?? others;
      expect(repair(after).document).toBe(after);
      for (const { collection, id, before, after: wrote } of changesBetween(document, others)) {
        const now: Fields | undefined = after[collection][id];
        // A record that they added or removed has no fields to compare, and places may lose what they point at; words never change.
        for (const field of before && wrote && now ? WORDS.filter((word) => word in wrote) : [])
          expect(now?.[field]).toBe(wrote?.[field]);
      }
    }),
  );
});

test('a step says just what it changes, so that nothing of others is written over', () => {
  fc.assert(
    fc.property(anyEdits, anyEdits, (mine, theirs) => {
      const { document, history } = perform(mine);
      const others = theirs.reduce((now, edit) => carryOut(now, edit).document, document);
      const step = undo(others, history);
      expect(new Set(step?.changes.map((change) => `${change.collection}/${change.id}`))).toEqual(
        new Set(step && changesBetween(others, step.document).map((change) => `${change.collection}/${change.id}`)),
      );
    }),
  );
});

test('typing that ends where it began leaves nothing to take back', () => {
  const typed = (word: string) => changeIntercept('i0', { narrative: word });
  const { document, history } = [typed('Crisis'), typed('')].reduce(
    (table: Table, edit, n) => performed(table, edit, 4 + n),
    { document: furnished, history: NO_HISTORY },
  );
  expect(history.done.map((entry) => entry.changes)).toEqual([[]]);
  expect(undo(document, history)?.document).toBe(furnished);
});
