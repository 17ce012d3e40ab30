import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { repair } from '../../src/workshop/model/repair.ts';
import { shareDocument } from '../../src/workshop/sharing/shared-workshop.ts';
import { readFile, writeFile } from '../../src/workshop/storage/file.ts';
import { importFile } from '../../src/workshop/storage/import-file.ts';
import { createWorkshop } from '../../src/workshop/storage/open-workshop.ts';
import { emptyDevice } from '../workshop/storage/test-device.ts';
import { furnished } from './random-edits.ts';

const shared = shareDocument(furnished, 1);
const whole = writeFile({ workshop: 'w-1', document: shared.document, savedAt: 0, update: shared.encode() });

const mutation = fc.record({
  at: fc.nat(whole.length),
  drop: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(whole.length)),
  put: fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      'null',
      '1e999',
      '"__proto__":',
      '"constructor":{',
      '\\u0000',
      '\uFEFF',
    ),
  ),
});

const mutated = fc
  .array(mutation, { minLength: 1, maxLength: 4 })
  .map((mutations) =>
    mutations.reduce((text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop), whole),
  );

/** Values where values stand, so that the text stays JSON and the mistakes are of meaning. */
const misfits = fc
  .array(fc.tuple(fc.nat(400), fc.json({ maxDepth: 2 })), { minLength: 1, maxLength: 4 })
  .map((replacements) => {
    let nth = 0;
    return whole.replace(/(": )("(?:[^"\\]|\\.)*"|true|false|null|[\d.]+)/g, (found, before: string) => {
      nth += 1;
      const replacement = replacements.find(([place]) => place === nth);
      return replacement ? before + replacement[1] : found;
    });
  });

test('ten thousand mutated files all end in an outcome, in a document that needs no repair, and touch no prototype', () => {
  const outcomes = new Set<string>();
  const prototype = Object.keys(Object.prototype);
  fc.assert(
    fc.property(fc.oneof(mutated, misfits), (text) => {
      const outcome = readFile(text);
      outcomes.add(outcome.kind);
      const left = 'file' in outcome ? repair(outcome.file.document).repairs : [];
      expect(left).toEqual([]);
      expect(Object.keys(Object.prototype)).toEqual(prototype);
    }),
    { numRuns: 10_000 },
  );
  expect([...outcomes].toSorted()).toEqual(expect.arrayContaining(['damaged', 'opened', 'repaired']));
}, 120_000);

test('whatever a mutated file becomes, the workshop that is open stays what it was', async () => {
  const device = emptyDevice(100);
  const open = createWorkshop(device, furnished, 'w-1');
  await open.flush();
  const before = open.document;
  await fc.assert(
    fc.asyncProperty(fc.oneof(mutated, misfits), async (text) => {
      const outcome = await device.ask('file', new Blob([text]));
      if (outcome.kind === 'opened' || outcome.kind === 'repaired') {
        const { workshop } = await importFile(device, outcome.file);
        await workshop.close();
      }
      expect(open.document).toBe(before);
    }),
    { numRuns: 200 },
  );
  await open.close();
}, 120_000);
