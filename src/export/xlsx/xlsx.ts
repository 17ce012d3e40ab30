import readXlsxFile from 'read-excel-file/universal';
import writeXlsxFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/universal';
import { getCellAddress } from 'write-excel-file/utility';
import type { FieldValue } from '../../workshop/model/fields.ts';
import type { WorkshopDocument } from '../../workshop/model/workshop-document.ts';
import { type ReadTables, readTables, type Sheet as SheetRows } from '../tables/readTables.ts';
import { tablesOf } from '../tables/recordTable.ts';
import { LONGEST_CELL } from './longestCell.ts';

/** What XML has no way to write or does not keep, and what would be read as the escape for such a character. */
const ESCAPED =
  // oxlint-disable-next-line no-control-regex -- They are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-f]{4}_)/gi;
/** In characters, as workbooks count. */
const WIDEST = 60;

/** Texts that are too long for a cell, and are cut in it. */
export const cutInXlsx = (document: WorkshopDocument): string[] =>
  tablesOf(document).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.flatMap((value) => (typeof value === 'string' && value.length > LONGEST_CELL ? [value] : [])),
    ),
  );

/** One table of a workbook; its name has 31 characters at most, as Excel wants it. */
export interface BookSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FieldValue[])[];
}

/** All collections as a workbook. */
export const writeXlsx = (document: WorkshopDocument): Promise<Uint8Array<ArrayBuffer>> =>
  writeBook(tablesOf(document).map(({ collection, columns, rows }) => ({ name: collection, columns, rows })));

/** A workbook of a sheet for each table, with a filter and a head that stays. Texts are cells of text, never formulas. */
export async function writeBook(tables: readonly BookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeXlsxFile(tables.map(sheetOf), { features: [filterOver(tables)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/**
 * Reads what `writeXlsx` has written, also after a spreadsheet program has changed the cells.
 * @throws (rejects with) an Error when it is no workbook.
 */
export const readXlsx = async (workbook: Uint8Array<ArrayBuffer>): Promise<ReadTables> =>
  readTables(await sheetsInXlsx(workbook));

/** The sheets of any workbook by their names. @throws (rejects with) an Error when it is none. */
export async function sheetsInXlsx(workbook: Uint8Array<ArrayBuffer>): Promise<Map<string, SheetRows>> {
  const sheets = await readXlsxFile(workbook.buffer, { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(valueOf))]));
}

/** A day that somebody typed into the workbook has become a date, which the library's types mistake for its constructor. */
function valueOf(cell: unknown): FieldValue {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}

const sheetOf = ({ name, columns, rows }: BookSheet): Sheet<Blob> => ({
  sheet: name,
  data: [
    columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(cellOf)),
  ],
  columns: columns.map((column, index) => ({ width: widthOf(column, rows, index) })),
  stickyRowsCount: 1,
});

function cellOf(value: FieldValue): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { value: escaped(value.slice(0, LONGEST_CELL)), type: String };
  return typeof value === 'number' ? { value, type: Number } : { value, type: Boolean };
}

/** Workbooks write a character by its number as `_x000D_`. */
const numbered = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** The library looks texts up in a plain object, where `valueOf` is there before anybody adds it: such a name is written another way. */
const escaped = (text: string): string =>
  text in Object.prototype ? numbered(text.charAt(0)) + text.slice(1) : text.replace(ESCAPED, numbered);

function widthOf(head: string, rows: BookSheet['rows'], index: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[index] ?? '').length), head.length);
  return Math.min(WIDEST, longest + 4);
}

/** The library has no filters of its own; in a sheet they stand right behind the cells. */
const filterOver = (tables: readonly BookSheet[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const { columns = [], rows = [] } = tables[sheetIndex] ?? {};
          const range = `A1:${getCellAddress(rows.length, columns.length - 1)}`;
          return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
        },
      },
    },
  },
});
