import Papa from 'papaparse';
import { isTooMuchUnpacked } from '../storage/file-unpacked.ts';
import { decode } from './decode.ts';

/** The cells of any sheet, trimmed, rows without a word left out; nobody has looked yet what its columns mean. */
export type SheetRows =
  | { readonly kind: 'rows'; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'unreadable'; readonly reason: 'empty' | 'no sheet' | 'too large' };

export interface SheetRow {
  /** Counted as in a spreadsheet: the first row is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A list of people or of answers is far below 1 MB; what is larger is something else. */
const MOST_BYTES = 16_000_000;
const MOST_ROWS = 20_000;

/** Reads a CSV file in any encoding and with any separator, or the first sheet of an Excel workbook. Never throws. */
export async function readSheet(bytes: Uint8Array<ArrayBuffer>): Promise<SheetRows> {
  if (bytes.length > MOST_BYTES) return { kind: 'unreadable', reason: 'too large' };
  if (isBomb(bytes)) return { kind: 'unreadable', reason: 'too large' };
  const cells = isWorkbook(bytes) ? await workbookCells(bytes) : textCells(bytes);
  if (cells === undefined) return { kind: 'unreadable', reason: 'no sheet' };
  const rows = cells
    .map((row, index) => ({ line: index + 1, cells: row.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()) }))
    .filter((row) => row.cells.some((cell) => cell !== ''));
  if (rows.length === 0) return { kind: 'unreadable', reason: 'empty' };
  return rows.length > MOST_ROWS ? { kind: 'unreadable', reason: 'too large' } : { kind: 'rows', rows };
}

/** A workbook is a zip file, which begins with the initials of the man who thought of it. */
const isWorkbook = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

function isBomb(bytes: Uint8Array): boolean {
  try {
    return isTooMuchUnpacked(bytes);
  } catch {
    // What has no table of contents is no archive, and its reader says so.
    return false;
  }
}

async function workbookCells(bytes: Uint8Array<ArrayBuffer>): Promise<string[][] | undefined> {
  // Workbooks are rarer than CSV files, and their reader is large.
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    const [sheet] = await readXlsxFile(bytes.buffer);
    return sheet?.data.map((row) => row.map(textOf));
  } catch {
    // Whatever the unzipping stumbled over: for the person it is no workbook.
    return undefined;
  }
}

/** Days come out of a workbook as dates, which its types mistake for their constructor. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

function textCells(bytes: Uint8Array): string[][] | undefined {
  const text = decode(bytes)
    .text.replaceAll(/\r\n?/g, '\n')
    .replace(/^sep=.\n/, '');
  if (text.includes('\0') || text.startsWith('%PDF')) return undefined;
  return sheetOfText(text);
}

const SEPARATORS = ['\t', ',', ';', '|'] as const;
const ROWS_TRIED = 30;

/** The cells of a text that a spreadsheet has saved, whatever stands between them. */
function sheetOfText(text: string): string[][] {
  const tried = SEPARATORS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: ROWS_TRIED });
    return { delimiter, rows: rowsOfOneWidth(data) };
  });
  const [best] = tried.toSorted((a, b) => b.rows - a.rows);
  return Papa.parse<string[]>(text, { delimiter: best?.delimiter ?? ',', newline: '\n' }).data;
}

/** How many rows agree on a width of two cells or more; under the wrong separator they agree on nothing. */
function rowsOfOneWidth(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(0, ...widths.values());
}
