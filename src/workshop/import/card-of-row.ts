import { CARD_KINDS, type CardKind } from '../../intercepts/model/card.ts';
import type { CardFields } from '../../intercepts/model/card-edits.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { capacityOf, cardStatusOf } from './cells.ts';
import { asLines, linesOf, type PlacedRow } from './placed-row.ts';
import type { MakeRemark } from './remark.ts';
import { COLUMNS } from './table.ts';

export type NewCard = CardFields & { readonly id: Id; readonly kind: CardKind };

/** The card that a row makes, or undefined for a row of the plan. A row of unknown kind is parked, with its kind as heading. */
export function cardOfRow(placedRow: PlacedRow, id: Id, note: MakeRemark): NewCard | undefined {
  const { row, place, placeLines } = placedRow;
  const kind = cardKindOf(placedRow, note);
  if (!kind) return undefined;
  const { text, agency, status: said, capacity: size, heading, kind: given } = row.cells;
  const status = cardStatusOf(said);
  if (said !== '' && status === undefined) note('unknownStatus', said, row.number);
  const capacity = capacityOf(size);
  const unknownKind = placedRow.kind === undefined ? given : '';
  const unread = COLUMNS.filter(
    (column) =>
      (column === 'kind' && unknownKind !== '' && heading !== '') ||
      (column === 'status' && status === undefined) ||
      (column === 'capacity' && capacity === undefined),
  );
  return {
    id,
    kind,
    at: place,
    text,
    agency,
    heading: heading === '' ? unknownKind : heading,
    ...(status && { status }),
    ...capacity,
    note: asLines(row.cells.note, ...placeLines, ...linesOf(row, unread)),
  };
}

function cardKindOf({ row, kind }: PlacedRow, note: MakeRemark): CardKind | undefined {
  if (kind !== undefined) return CARD_KINDS.find((known) => known === kind);
  if (row.cells.kind === '') note('rowWithoutKind', '', row.number);
  else note('unknownKind', row.cells.kind, row.number);
  return 'parked';
}
