import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readSheet } from '../../../src/workshop/import/sheet-rows.ts';
import { isTooMuchUnpacked } from '../../../src/workshop/storage/file-unpacked.ts';

/** Says of itself that it holds four files of a gigabyte, in a few hundred bytes. */
function bomb() {
  const archive = zipSync({ a: strToU8('a'), b: strToU8('b'), c: strToU8('c'), d: strToU8('d') });
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  // The entries of the table of contents begin with this signature, and have the unpacked size at byte 24.
  for (let at = 0; at < archive.length - 28; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000_000_000, true);
  return archive;
}

it('knows an archive of gigabytes by its table of contents, without unpacking it', () => {
  expect(isTooMuchUnpacked(bomb())).toBe(true);
  expect(isTooMuchUnpacked(zipSync({ 'cards.csv': strToU8('id,text') }))).toBe(false);
  expect(isTooMuchUnpacked(strToU8('id,text'))).toBe(false);
});

it('refuses a workbook that would unpack into gigabytes, and calls a broken one no sheet', async () => {
  expect(await readSheet(new Uint8Array(bomb()))).toEqual({ kind: 'unreadable', reason: 'too large' });
  expect(await readSheet(new Uint8Array(strToU8('PK and no more')))).toEqual({
    kind: 'unreadable',
    reason: 'no sheet',
  });
});
