import { expect, test } from 'vitest';
import { seal } from '../../../src/workshop/protect/passphrase.ts';
import { answer } from '../../../src/workshop/reading/answers.ts';
import { LARGEST_FILE, writeFile } from '../../../src/workshop/storage/file.ts';
import { furnished } from '../../properties/random-edits.ts';

const text = writeFile({ workshop: 'w-1', document: furnished, savedAt: 0 });

test('a file behind a passphrase is told from other files, and opens with it alone', async () => {
  const content = new Blob([await seal(text, 'four calm horses')]);
  expect(await answer('file', content)).toEqual({ kind: 'sealed' });
  expect(await answer('sealed', { content, passphrase: 'four wild horses' })).toEqual({ kind: 'wrong' });
  expect(await answer('sealed', { content, passphrase: 'four calm horses' })).toMatchObject({
    kind: 'opened',
    file: { document: furnished },
  });
});

test('a video is refused by its size, before a byte of it is read', async () => {
  const video = new Blob();
  Object.defineProperty(video, 'size', { value: LARGEST_FILE + 1 });
  video.arrayBuffer = () => Promise.reject(new Error('It was read'));
  expect(await answer('file', video)).toEqual({ kind: 'too-large' });
});

test('a file of more records than anybody could have written in a day is refused', async () => {
  const cards = Object.fromEntries(Array.from({ length: 100_001 }, (_, n) => [`c${n}`, {}]));
  const file = JSON.stringify({ format: 'sim-mapper', version: 1, document: { cards } });
  expect(await answer('file', new Blob([file]))).toEqual({ kind: 'too-large' });
});

test('rows of a list come with what there is to say of them', async () => {
  expect(await answer('list', new Blob(['text,wish\nNo beds,a garden\n']))).toMatchObject({
    kind: 'rows',
    rows: [{ number: 2, cells: { text: 'No beds' } }],
    remarks: expect.arrayContaining([['unknownColumn', 'wish', 2]]),
  });
});

test('one line of ten megabytes is not one card', async () => {
  const endless = `kind,text\ngap,"${'x'.repeat(10 * 1024 * 1024)}`;
  expect(await answer('list', new Blob([endless]))).toEqual({ kind: 'unreadable', reason: 'endless cell' });
});
