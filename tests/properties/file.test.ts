import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareDocument } from '../../src/workshop/sharing/shared-workshop.ts';
import { readFile, writeFile } from '../../src/workshop/storage/file.ts';
import { anyWorkshop, furnished } from './random-edits.ts';

const savedAt = Date.UTC(2026, 10, 22);

test('what is saved is opened again as it was', () => {
  fc.assert(
    fc.property(anyWorkshop, (document) => {
      const text = writeFile({ workshop: 'w-1', document, savedAt });
      expect(readFile(text)).toMatchObject({ kind: 'opened', file: { workshop: 'w-1', document } });
    }),
  );
});

test('what is opened is saved again as it was, to the letter', () => {
  fc.assert(
    fc.property(anyWorkshop, (document) => {
      const update = shareDocument(document, 7).encode();
      const text = writeFile({ workshop: 'w-1', document, savedAt, update });
      const read = readFile(text);
      const file = read.kind === 'opened' ? read.file : undefined;
      expect(file && writeFile({ ...file, workshop: 'w-1', savedAt, update: file.merge ?? update })).toBe(text);
    }),
  );
});

test('every text, also a damaged file, is read to an outcome', () => {
  const text = writeFile({
    workshop: 'w-1',
    document: furnished,
    savedAt,
    update: shareDocument(furnished, 7).encode(),
  });
  const anyDamage = fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: 50 }), fc.string())
    .map(([from, length, instead]) => text.slice(0, from) + instead + text.slice(from + length));
  fc.assert(
    fc.property(fc.oneof(anyDamage, fc.string(), fc.json()), (read) => {
      expect(['opened', 'repaired', 'newer', 'not-a-workshop', 'damaged']).toContain(readFile(read).kind);
    }),
    { numRuns: 500 },
  );
});
