import { CARD_KINDS } from '../../intercepts/model/card.ts';
import type { Place } from '../../intercepts/model/place.ts';
import { looseName } from './loose-name.ts';
import type { PlacesByName } from './places-by-name.ts';
import type { MakeRemark } from './remark.ts';
import type { Column, Row } from './table.ts';

const ROW_KINDS = [...CARD_KINDS, 'priority', 'objective', 'action', 'intro'] as const;
type RowKind = (typeof ROW_KINDS)[number];

/** A row whose kind and place have been read. */
export interface PlacedRow {
  readonly row: Row;
  /** Undefined when the kind is unknown or missing. */
  readonly kind: RowKind | undefined;
  readonly place: Place;
  /** What the row says of its place and the place cannot hold. */
  readonly placeLines: readonly string[];
}

export function placed(row: Row, places: PlacesByName): PlacedRow {
  const kind = ROW_KINDS.find((known) => looseName(known) === looseName(row.cells.kind));
  // The station of an introduction repeats the name of its intercept.
  const { place, lines } = places.placeOf(kind === 'intro' ? { ...row, cells: { ...row.cells, station: '' } } : row);
  return { row, kind, place, placeLines: lines };
}

/** False for a row that names a place at most; a row without text that says something else is kept. */
export function saysSomething({ row }: PlacedRow, note: MakeRemark): boolean {
  if (row.cells.text !== '') return true;
  note('rowWithoutText', '', row.number);
  const { agency, status, capacity, heading, note: remark } = row.cells;
  return row.others.length > 0 || [agency, status, capacity, heading, remark].some((cell) => cell !== '');
}

/** The cells of these columns, and all that stand in unknown ones, as lines of a note. */
export function linesOf({ cells, others }: Row, columns: readonly Column[]): string[] {
  const known = columns.flatMap((column) => (cells[column] === '' ? [] : [`${column}: ${cells[column]}`]));
  return [...known, ...others.map(({ column, value }) => (column === '' ? value : `${column}: ${value}`))];
}

/** One text of the parts that are not empty, a line each. */
export const asLines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
