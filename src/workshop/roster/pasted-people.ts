import type { SheetRow } from '../import/sheet-rows.ts';
import { type Known, peopleOf, type SheetPeople } from './people-of-rows.ts';
import { type Layout, recognize } from './people-sheet.ts';

export interface PastedPeople extends SheetPeople {
  /** Columns and words that mean nothing here, so that nothing is dropped without a word. */
  readonly unread: readonly string[];
}

/** Reads rows copied from a spreadsheet: tabs between cells, with or without a row that names the columns. */
export function readPeople(text: string, known: Known): PastedPeople {
  const rows = rowsOf(text);
  const layout = recognize(rows);
  const sheet = peopleOf(rows, layout, known);
  return { ...sheet, unread: [...leftOut(rows, layout), ...sheet.unknownRoles] };
}

/** The names of columns that are left out, or what stands in them where they have no name. */
function leftOut(rows: readonly SheetRow[], { first, names, columns }: Layout): string[] {
  const words = columns.flatMap((column, index) => {
    if (column !== '') return [];
    const cells = rows.slice(first).map((row) => row.cells[index] ?? '');
    return cells.every((cell) => cell === '') ? [] : names.length > 0 ? [names[index] ?? ''] : cells;
  });
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Quoted where it holds a tab, a line break or a quotation mark; a quotation mark inside of a plain cell is a mere letter. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;

function rowsOf(text: string): SheetRow[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(CELL)) {
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replaceAll(/\s+/g, ' ').trim());
    if (end !== '\t') rows.push([]);
  }
  return rows
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}
