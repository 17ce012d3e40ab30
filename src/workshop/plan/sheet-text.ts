import Papa from 'papaparse';

/** Rows and cells as a spreadsheet puts them on the clipboard; without the empty rows at the end. */
export function readSheet(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter: '\t' });
  const rows = data.map((row) => row.map((cell) => cell.trim()));
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  return rows.slice(0, last + 1);
}

/** The same the other way round: what a spreadsheet takes apart into the same cells. */
export const writeSheet = (rows: readonly (readonly string[])[]): string =>
  Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: '\t', newline: '\r\n' },
  );
