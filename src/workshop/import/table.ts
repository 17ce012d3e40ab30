import Papa from 'papaparse';
import type { MakeRemark } from './remark.ts';

/** The columns that are understood, found by name in any order. */
export const COLUMNS = [
  'kind',
  'intercept',
  'station',
  'text',
  'agency',
  'status',
  'capacity',
  'heading',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

/** A cell of a column that is not understood. `column` is '' when it stands beyond the header. */
interface OtherCell {
  readonly column: string;
  readonly value: string;
}

const NO_CELLS: Record<Column, string> = {
  kind: '',
  intercept: '',
  station: '',
  text: '',
  agency: '',
  status: '',
  capacity: '',
  heading: '',
  note: '',
};

export interface Row {
  /** Counted as in a spreadsheet: the header is row 1. */
  readonly number: number;
  readonly cells: Readonly<Record<Column, string>>;
  readonly others: readonly OtherCell[];
}

export type NoTable = 'empty' | 'not text' | 'too large' | 'endless cell' | 'no header' | 'no text column' | 'no rows';

const SEPARATORS = [',', ';', '\t'] as const;
const HEADER_CHARACTERS = 20_000;
/** A table this wide or long is no list of cards; it would keep the screen waiting for many seconds. */
const MOST_CELLS = 1000;
const MOST_ROWS = 50_000;
/** More than a cell of any spreadsheet holds; a quote that is never closed, or a file without line ends, makes one that does. */
const LONGEST_CELL = 33_000;

/** Reads the rows of a CSV text that are not empty, each cell trimmed; or says why it is no table of cards. */
export function readTable(text: string, note: MakeRemark): readonly Row[] | NoTable {
  // Excel hides such a first line from the person, so it is no row.
  const lines = text.replaceAll(/\r\n?/g, '\n').replace(/^sep=.\n/, '');
  if (lines.trim() === '') return 'empty';
  if (lines.includes('\0') || lines.startsWith('%PDF')) return 'not text';
  const separator = separatorOf(lines);
  if (separator === undefined) return 'no header';
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: separator, newline: '\n' });
  const first = data.findIndex((cells) => !isBlank(cells));
  const header = (data[first] ?? []).map((name) => name.trim());
  const columns = columnsOf(header);
  if (!columns.includes('text')) return 'no text column';
  if (data.length > MOST_ROWS || data.some((cells) => cells.length > MOST_CELLS)) return 'too large';
  if (data.some((cells) => cells.some((cell) => cell.length > LONGEST_CELL))) return 'endless cell';
  if (!columns.includes('kind')) note('withoutKindColumn', '', first + 1);
  for (const { row = 0 } of errors) note('brokenQuotes', '', row + 1);
  const rows = data.flatMap((cells, index) =>
    index <= first || isBlank(cells) ? [] : [rowOf(cells, index + 1, columns, header)],
  );
  noteUnknownColumns(rows, note);
  return rows.length === 0 ? 'no rows' : rows;
}

/** The separator under which most columns of the header are known, or undefined when none is under any. */
function separatorOf(lines: string): string | undefined {
  const start = lines.trimStart().slice(0, HEADER_CHARACTERS);
  const scored = SEPARATORS.map((delimiter) => {
    const [header = []] = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: 1 }).data;
    return { delimiter, known: columnsOf(header).filter((column) => column !== undefined).length };
  });
  const [best] = scored.toSorted((a, b) => b.known - a.known);
  return best && best.known > 0 ? best.delimiter : undefined;
}

/** Which column each cell of the header names; of two that name the same one, the second is unknown. */
function columnsOf(header: readonly string[]): (Column | undefined)[] {
  const names = header.map((name) => name.trim().toLowerCase());
  return names.map((name, index) =>
    names.indexOf(name) === index ? COLUMNS.find((column) => column === name) : undefined,
  );
}

function rowOf(
  values: readonly string[],
  number: number,
  columns: readonly (Column | undefined)[],
  header: readonly string[],
): Row {
  const cells = { ...NO_CELLS };
  const others: OtherCell[] = [];
  for (const [index, cell] of values.entries()) {
    const value = cell.trim();
    const column = columns[index];
    if (column !== undefined) cells[column] = value;
    else if (value !== '') others.push({ column: header[index] ?? '', value });
  }
  return { number, cells, others };
}

function noteUnknownColumns(rows: readonly Row[], note: MakeRemark): void {
  for (const { number, others } of rows)
    for (const { column } of others) note(column === '' ? 'cellWithoutColumn' : 'unknownColumn', column, number);
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
