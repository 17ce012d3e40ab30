import type { Block, Cell, Column, Detail, Section, Table } from './report.ts';

/** A part of the report, or nothing when it would hold nothing. */
export function part(
  id: string,
  title: string,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section[] {
  return blocks.length === 0 && sections.length === 0 ? [] : [{ id, title, blocks, sections }];
}

/** Prose as people typed it, or nothing when nobody has. */
export function prose(text: string, tone: 'body' | 'quiet' = 'body'): Block[] {
  return text.trim() === '' ? [] : [{ kind: 'paragraph', text, tone }];
}

/** A field with its label, or nothing when the field is empty. */
export function detail(label: string, value: string): Detail[] {
  return value.trim() === '' ? [] : [{ label, value }];
}

export const column = (head: string, share: number, rest: Partial<Column> = {}): Column => ({
  head,
  share,
  namesRows: false,
  ...rest,
});

export const cell = (text: string, rest: Partial<Cell> = {}): Cell => ({ text, details: [], strong: false, ...rest });

/** A table whose rows are named by their first column, or nothing when it has no rows. Columns in which every cell is empty are left out. */
export function table(columns: readonly Column[], rows: readonly (readonly (Cell | 'above')[])[]): Table[] {
  if (rows.length === 0) return [];
  const used = columns.map((_, index) => rows.some((row) => !isBlank(row[index])));
  const keep = <T>(list: readonly T[]) => list.filter((_, index) => used[index]);
  return [{ kind: 'table', caption: '', columns: keep(columns), rows: rows.map(keep) }];
}

const isBlank = (given: Cell | 'above' | undefined): boolean =>
  given === undefined || given === 'above' || (given.text.trim() === '' && given.details.length === 0);
