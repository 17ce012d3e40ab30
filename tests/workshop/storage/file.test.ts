import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { aboutOf, emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { documentIn } from '../../../src/workshop/sharing/merge-part.ts';
import { LARGEST_FILE, readFile, writeFile } from '../../../src/workshop/storage/file.ts';
import { furnished } from '../../properties/random-edits.ts';

const savedAt = Date.UTC(2026, 10, 22, 9, 30);
const text = writeFile({ workshop: 'w-1', document: furnished, savedAt });

test('the file can be read by people: records by id, and only what somebody filled in', () => {
  const { about, cards, paths } = furnished;
  const document = { ...emptyWorkshop(), about, cards, paths };
  expect(writeFile({ workshop: 'w-1', document, savedAt })).toBe(`{
  "format": "sim-mapper",
  "version": 1,
  "savedAt": "2026-11-22T09:30:00.000Z",
  "workshop": "w-1",
  "document": {
    "about": {
      "about": {
        "language": "en-US",
        "pageSize": "letter"
      }
    },
    "paths": {
      "p0": {
        "order": "a0",
        "kind": "onward",
        "from": "s0",
        "to": "s1"
      },
      "p1": {
        "order": "a1",
        "kind": "exit",
        "from": "s2"
      }
    },
    "cards": {
      "c0": {
        "order": "a0",
        "kind": "gap",
        "at": "station:s1",
        "text": "No night shift"
      },
      "c1": {
        "order": "a0",
        "kind": "resource",
        "at": "path:p0",
        "text": "Co-responder"
      }
    }
  }
}
`);
});

test('the sample of version 1 still says what it said, and can still be merged', () => {
  const read = readFile(readFileSync('tests/documents/version-1.sim.json', 'utf8'));
  if (read.kind !== 'opened') throw new Error(read.kind);
  const { workshop, savedAt: at, document, merge } = read.file;
  expect([workshop, at, aboutOf(document).title]).toEqual(['w-1', '2026-11-22T09:30:00.000Z', 'A small day']);
  expect(Object.values(document.cards).map((card) => card.text)).toEqual(['No night shift', 'Co-responder']);
  expect(merge && documentIn(merge)).toEqual(document);
});

test('the file does not depend on the order in which records were made', () => {
  const made = (ids: readonly string[]) =>
    ids.reduce((document, id) => carryOut(document, addCards([{ id, at: 'system' }])).document, furnished).cards;
  const inFile = (ids: readonly string[]) =>
    Object.keys(
      JSON.parse(writeFile({ workshop: 'w-1', document: { ...furnished, cards: made(ids) }, savedAt })).document.cards,
    );
  expect(inFile(['z', 'k', 'a'])).toEqual(inFile(['a', 'z', 'k']));
});

test('a byte order mark before the file does not matter', () => {
  expect(readFile(`\uFEFF${text}`)).toEqual(readFile(text));
});

test('a file that was cut off is damaged, and it says that the end is missing', () => {
  for (const share of [0.1, 0.5, 0.99])
    expect(readFile(text.slice(0, text.length * share))).toMatchObject({ kind: 'damaged', truncated: true });
});

test('a file with a slip of the pen is damaged, and it says in which line', () => {
  const slip = text.replace('"number": "0",', '"number": "0"');
  const before = text.slice(0, text.indexOf('"number": "0",')).split('\n').length;
  expect(readFile(slip)).toEqual({ kind: 'damaged', line: before + 1, truncated: false });
});

test('a file of a newer version is told from a damaged one', () => {
  expect(readFile(text.replace('"version": 1', '"version": 2'))).toEqual({ kind: 'newer', version: 2 });
});

test('other texts are not workshops', () => {
  const others = ['', '   ', 'kind,intercept\ngap,1', '{"a":1', '{"format":"excalidraw"}', '[]', 'null', '7', '<html>'];
  expect(others.map((other) => readFile(other).kind)).toEqual(others.map(() => 'not-a-workshop'));
});

test('a file of ours without a document, or with a version that is none, is damaged', () => {
  const faulty = [{}, { version: 1 }, { version: 0, document: {} }, { version: 1.5, document: {} }, { version: '1' }];
  for (const rest of faulty)
    expect(readFile(JSON.stringify({ format: 'sim-mapper', ...rest }))).toMatchObject({ kind: 'damaged' });
});

test('ids that JavaScript objects already have are left out and reported', () => {
  const hostile = text.replace(
    '"cards": {',
    '"cards": { "__proto__": { "text": "x" }, "constructor": { "text": "y" },',
  );
  const read = readFile(hostile);
  expect(read).toMatchObject({
    kind: 'repaired',
    repairs: [
      { collection: 'cards', id: '__proto__', what: 'removed' },
      { collection: 'cards', id: 'constructor', what: 'removed' },
    ],
  });
  expect(read.kind === 'repaired' && Object.keys(read.file.document.cards)).toEqual(['c0', 'c1']);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('fields of a wrong type and links to nothing are put right and reported', () => {
  const faulty = text.replace('"No night shift"', '7').replace('"to": "s1"', '"to": "s7"');
  expect(readFile(faulty)).toMatchObject({
    kind: 'repaired',
    repairs: [
      { collection: 'cards', id: 'c0', what: 'field', field: 'text' },
      { collection: 'paths', id: 'p0', what: 'removed' },
      { collection: 'cards', id: 'c1', what: 'moved', field: 'at' },
    ],
  });
});

test('ten megabytes in one line, of anything, are read to an outcome', () => {
  const long = 'x'.repeat(10 * 1024 * 1024);
  expect(readFile(long)).toEqual({ kind: 'not-a-workshop' });
  expect(readFile(`{"format":"sim-mapper","version":1,"${long}`)).toMatchObject({ kind: 'damaged', truncated: true });
  expect(readFile(JSON.stringify({ format: 'sim-mapper', version: 1, document: { about: long } })).kind).toBe(
    'repaired',
  );
  expect(readFile('['.repeat(1_000_000)).kind).toBe('not-a-workshop');
});

test('a text beyond all reason is too large', () => {
  expect(readFile(' '.repeat(LARGEST_FILE + 1))).toEqual({ kind: 'too-large' });
});

test('every version that was ever released has a sample, and each sample opens as it is', () => {
  const samples = readdirSync('tests/documents').filter((name) => name.endsWith('.sim.json'));
  expect(samples).not.toEqual([]);
  for (const name of samples)
    expect([name, readFile(readFileSync(`tests/documents/${name}`, 'utf8')).kind]).toEqual([name, 'opened']);
});
