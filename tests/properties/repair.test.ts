import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canConnect } from '../../src/intercepts/model/path-edits.ts';
import { placeExists } from '../../src/intercepts/model/places.ts';
import { carryOut } from '../../src/workshop/model/change.ts';
import { withRecords } from '../../src/workshop/model/fields.ts';
import { originalsOf } from '../../src/workshop/model/merged-cards.ts';
import { rootOf } from '../../src/workshop/model/merged-priorities.ts';
import { prioritiesOf } from '../../src/workshop/model/plan-edits.ts';
import { readRecords, repair } from '../../src/workshop/model/repair.ts';
import { COLLECTIONS, type WorkshopDocument } from '../../src/workshop/model/workshop-document.ts';
import { anyEdits, anyWorkshop, furnished } from './random-edits.ts';

/** A workshop from which records were torn out without a thought for what points at them. */
const anyRuin: fc.Arbitrary<WorkshopDocument> = fc
  .tuple(anyWorkshop, fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 8 }))
  .map(([document, torn]) =>
    torn.reduce((ruin, n) => {
      const collection = COLLECTIONS[n % COLLECTIONS.length] ?? 'cards';
      const ids = Object.keys(ruin[collection]);
      const { [ids[n % ids.length] ?? '']: _, ...rest } = ruin[collection];
      return withRecords(ruin, collection, rest);
    }, document),
  );

test('repairing what was repaired changes nothing', () => {
  fc.assert(
    fc.property(anyRuin, (ruin) => {
      const { document } = repair(ruin);
      expect(repair(document)).toEqual({ document, repairs: [] });
      expect(repair(document).document).toBe(document);
    }),
  );
});

test('repair never drops a card, nor one that was merged into another', () => {
  fc.assert(
    fc.property(anyRuin, (ruin) => {
      const { cards, mergedCards } = repair(ruin).document;
      expect(Object.keys(cards)).toEqual(expect.arrayContaining(Object.keys(ruin.cards)));
      expect([...Object.keys(cards), ...Object.keys(mergedCards)].toSorted()).toEqual(
        [...new Set([...Object.keys(ruin.cards), ...Object.keys(ruin.mergedCards)])].toSorted(),
      );
    }),
  );
});

test('after repair every merged card has gone into one that is on the map', () => {
  fc.assert(
    fc.property(anyRuin, (ruin) => {
      const { document } = repair(ruin);
      const found = Object.keys(document.cards).flatMap((id) => originalsOf(document, id).map((merged) => merged.id));
      expect(found.toSorted()).toEqual(Object.keys(document.mergedCards).toSorted());
    }),
  );
});

test('after repair every priority is a candidate or is spoken for by one', () => {
  fc.assert(
    fc.property(anyRuin, (ruin) => {
      const { document } = repair(ruin);
      const candidates = prioritiesOf(document).map(({ id }) => id);
      for (const id of Object.keys(document.priorities)) expect(candidates).toContain(rootOf(document, id));
      expect(candidates.length > 0 || Object.keys(document.priorities).length === 0).toBe(true);
    }),
  );
});

test('after repair every path has two proper ends and every card stands somewhere', () => {
  fc.assert(
    fc.property(anyRuin, (ruin) => {
      const { document } = repair(ruin);
      for (const path of Object.values(document.paths)) expect(canConnect(document, path)).toBe(true);
      expect(Object.values(document.cards).filter((card) => !placeExists(document, card.at))).toEqual([]);
    }),
  );
});

test('repair says of every record whether and what it put right', () => {
  fc.assert(
    fc.property(anyRuin, (ruin) => {
      const { document, repairs } = repair(ruin);
      const named = new Set(repairs.map(({ collection, id }) => `${collection}/${id}`));
      for (const collection of COLLECTIONS)
        for (const id of Object.keys({ ...ruin[collection], ...document[collection] }))
          expect(named.has(`${collection}/${id}`)).toBe(ruin[collection][id] !== document[collection][id]);
    }),
  );
});

test('an edit leaves a document that needs no repair', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      for (const [n] of edits.entries()) {
        const document = edits.slice(0, n + 1).reduce((now, edit) => carryOut(now, edit).document, furnished);
        expect(repair(document).repairs).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

test('records of any content are read into a document of the right shape', () => {
  const anything = fc.dictionary(fc.oneof(fc.constantFrom(...COLLECTIONS), fc.string()), fc.jsonValue());
  fc.assert(
    fc.property(anything, (collections) => {
      const { document } = repair(readRecords(collections).document);
      expect(readRecords(document)).toEqual({ document, repairs: [] });
    }),
  );
});
