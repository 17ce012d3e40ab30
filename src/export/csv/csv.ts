import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { type ReadTables, readTables, type Sheet } from '../tables/readTables.ts';
import { tablesOf } from '../tables/recordTable.ts';

/** Without it Excel takes UTF-8 for the letters of the machine's own country. */
const BYTE_ORDER_MARK = '\uFEFF';
const NEWLINE = '\r\n';
/** A cell that begins like this is a formula to a spreadsheet, and may do harm on the machine of whoever opens it. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;
/** The first day that a zip archive knows, so that the same workshop gives the same bytes. */
const MTIME = new Date(1980, 0, 1);

/** All collections as CSV, a file each, in one archive. Reading it again gives the same workshop. */
export function writeCsv(document: WorkshopDocument): Uint8Array<ArrayBuffer> {
  const files = tablesOf(document).map(({ collection, columns, rows }) => {
    const lines = [columns, ...rows.map((row) => row.map((value) => guarded(value === null ? '' : String(value))))];
    const text = BYTE_ORDER_MARK + Papa.unparse(lines, { newline: NEWLINE });
    return [`${collection}.csv`, strToU8(text)] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: MTIME }));
}

/**
 * Reads what `writeCsv` has written, also after a spreadsheet has changed the cells.
 * @throws an Error when it is no zip archive.
 */
export const readCsv = (archive: Uint8Array): ReadTables => readTables(sheetsInCsv(archive));

/** The tables of an archive by the names of their files. @throws an Error when it is no zip archive. */
export const sheetsInCsv = (archive: Uint8Array): Map<string, Sheet> =>
  new Map(Object.entries(unzipSync(archive)).map(([name, bytes]) => [tableName(name), sheetInCsv(bytes)]));

/** "tables/cards.csv" and "cards (2).csv", as browsers name a second download, hold the table of the cards. */
export const tableName = (file: string): string =>
  file
    .replace(/^.*[\\/]/, '')
    .replace(/\.csv$/i, '')
    .replace(/ *\(\d+\)$/, '');

/** The rows of one file. Spreadsheets of other countries write semicolons. */
export function sheetInCsv(bytes: Uint8Array): Sheet {
  const text = strFromU8(bytes);
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const [head = ''] = plain.split(/[\r\n]/, 1);
  const delimiter = !head.includes(',') && head.includes(';') ? ';' : ',';
  // The head has no line end in its cells, whatever the rows have in theirs.
  const newline = /\r\n|\r|\n/.exec(plain)?.[0] === '\n' ? '\n' : NEWLINE;
  return Papa.parse<string[]>(plain, { newline, delimiter }).data.map((row) => row.map(unguarded));
}

/** An apostrophe tells spreadsheets that a cell is text; cells that begin with one already get one more, so that it can be taken off again. */
const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
const unguarded = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);
