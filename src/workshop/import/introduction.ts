import type { Id } from '../../intercepts/model/field.ts';
import { looseName } from './loose-name.ts';
import { asLines, linesOf, type PlacedRow } from './placed-row.ts';
import type { PlacesByName } from './places-by-name.ts';
import type { MakeRemark } from './remark.ts';
import type { Column } from './table.ts';

/** A text for the narrative of an intercept; `intercept` is '' for the background of the whole workshop. */
export interface Introduction {
  readonly intercept: Id;
  readonly text: string;
}

/** Rows of the kind `intro` are how published maps introduce an intercept; what else they say follows the text. */
export function introductionsOfRows(
  rows: readonly PlacedRow[],
  { interceptNamed }: PlacesByName,
  note: MakeRemark,
): Introduction[] {
  return rows.flatMap(({ row, kind, placeLines }) => {
    if (kind !== 'intro') return [];
    const intercept = interceptNamed(row.cells.intercept);
    note('introduction', intercept?.name ?? '', row.number);
    const repeatsName = intercept !== undefined && looseName(row.cells.station) === looseName(intercept.name);
    const station: Column[] = repeatsName ? [] : ['station'];
    const lines = linesOf(row, [...station, 'agency', 'status', 'capacity', 'heading', 'note']);
    return [{ intercept: intercept?.id ?? '', text: asLines(row.cells.text, ...placeLines, ...lines) }];
  });
}
