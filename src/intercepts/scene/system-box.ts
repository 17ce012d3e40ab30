import type { Card } from '../model/system-map.ts';
import type { PlaceBox } from './map-layout.ts';
import { asShown, countsOf, layOutRow } from './place-box.ts';
import { CARD_GAP, PADDING, STATION_LINE, STATION_WIDTH } from './sizes.ts';

/** The cards of the whole system in a wide box under the lanes: columns of one width, filled evenly from left to right. */
export function layOutSystem(title: string, cards: readonly Card[], x: number, y: number, width: number): PlaceBox {
  const columns = Math.max(1, Math.floor((width - PADDING) / (STATION_WIDTH + PADDING)));
  const columnWidth = (width - PADDING) / columns - PADDING;
  const top = y + PADDING + STATION_LINE + 6;
  const measured = asShown(cards).map((card) => layOutRow(card, 0, 0, columnWidth));
  const total = measured.reduce((sum, row) => sum + row.box.height + CARD_GAP, 0);
  const target = Math.max(total / columns, ...measured.map((row) => row.box.height));
  let column = 0;
  let at = 0;
  let lowest = 0;
  const rows = measured.map((row) => {
    if (at > 0 && at + row.box.height / 2 > target && column < columns - 1) {
      column += 1;
      at = 0;
    }
    const box = { ...row.box, x: x + PADDING + column * (columnWidth + PADDING), y: top + at };
    at += row.box.height + CARD_GAP;
    lowest = Math.max(lowest, at);
    return { ...row, box };
  });
  const height = top - y + Math.max(lowest - CARD_GAP, 0) + PADDING;
  return {
    place: 'system',
    lane: -1,
    row: 0,
    rowCount: 1,
    box: { x, y, width, height },
    title: [title],
    rows,
    folded: 0,
    foldedAt: undefined,
    isFolded: false,
    counts: countsOf(cards),
  };
}
