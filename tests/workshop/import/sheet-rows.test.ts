import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { readSheet } from '../../../src/workshop/import/sheet-rows.ts';

const csv = (text: string) => readSheet(new TextEncoder().encode(text));

describe('a sheet', () => {
  it.each([
    ['commas', 'Name,Agency\r\n"Tran, Kim",Court\r\n'],
    ['semicolons', 'Name;Agency\n"Tran, Kim";Court'],
    ['tabs', 'Name\tAgency\n"Tran, Kim"\tCourt\n'],
  ])('is read with %s between its cells', async (_, text) => {
    expect(await csv(text)).toEqual({
      kind: 'rows',
      rows: [
        { line: 1, cells: ['Name', 'Agency'] },
        { line: 2, cells: ['Tran, Kim', 'Court'] },
      ],
    });
  });

  it('leaves out empty rows and counts the others as a spreadsheet does', async () => {
    expect(await csv('Name,Agency\n,\n\nKim,Court')).toMatchObject({ rows: [{ line: 1 }, { line: 4 }] });
  });

  it('may be an Excel workbook, with days and numbers in its cells', async () => {
    const blob = await writeXlsxFile([
      [
        { value: 'Kim Tran', type: String },
        { value: 12, type: Number },
        { value: new Date(Date.UTC(2026, 9, 20)), type: Date, format: 'yyyy-mm-dd' },
      ],
    ]).toBlob();
    expect(await readSheet(new Uint8Array(await blob.arrayBuffer()))).toEqual({
      kind: 'rows',
      rows: [{ line: 1, cells: ['Kim Tran', '12', '2026-10-20'] }],
    });
  });

  it.each([
    ['empty', ''],
    ['empty', ' , \n , '],
    ['no sheet', 'PK\u0003\u0004 broken'],
    ['no sheet', '%PDF-1.7'],
  ])('is %s: %j', async (reason, text) => {
    expect(await csv(text)).toEqual({ kind: 'unreadable', reason });
  });
});
