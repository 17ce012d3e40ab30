import type { Card } from '../model/system-map.ts';
import type { CardRow, PlaceBox } from './map-layout.ts';
import { asShown, countsOf, type Fold, layOutRow } from './place-box.ts';
import type { Box } from './scene.ts';
import { CARD_GAP, CARD_LINE, OVERVIEW_LINE, PADDING, STATION_LINE, STATION_WIDTH } from './sizes.ts';

/** The cards of the whole system in a wide box under the lanes: columns of one width, filled evenly from left to right. */
export function layOutSystem(title: string, cards: readonly Card[], at: Omit<Box, 'height'>, fold: Fold): PlaceBox {
  const base = { place: 'system', lane: -1, row: 0, rowCount: 1, title: [title], counts: countsOf(cards) } as const;
  if (fold.isOverview) {
    const box = { ...at, height: 2 * OVERVIEW_LINE + 1.5 * PADDING };
    return { ...base, box, rows: [], folded: 0, foldedAt: undefined, isFolded: false };
  }
  const columns = Math.max(1, Math.floor((at.width - PADDING) / (STATION_WIDTH + PADDING)));
  const most = fold.at * columns;
  const canFold = cards.length > most + 1;
  const isFolded = canFold && !fold.open.has('system');
  const shown = asShown(cards).slice(0, isFolded ? most : cards.length);
  const top = at.y + PADDING + STATION_LINE + 6;
  const { rows, bottom } = fillColumns(shown, { x: at.x + PADDING, y: top, width: at.width - PADDING }, columns);
  const foldedAt = canFold
    ? { x: at.x + PADDING, y: bottom + CARD_GAP, width: STATION_WIDTH, height: CARD_LINE }
    : undefined;
  const height = (foldedAt ? foldedAt.y + foldedAt.height : bottom) - at.y + PADDING;
  return { ...base, box: { ...at, height }, rows, folded: cards.length - shown.length, foldedAt, isFolded };
}

/** Rows in columns of equal width; each column takes its share of the height before the next one begins. */
function fillColumns(cards: readonly Card[], area: Omit<Box, 'height'>, columns: number) {
  const width = area.width / columns - PADDING;
  const measured = cards.map((card) => layOutRow(card, 0, 0, width));
  const share = measured.reduce((sum, row) => sum + row.box.height + CARD_GAP, 0) / columns;
  let column = 0;
  let y = area.y;
  let bottom = area.y;
  const rows = measured.map((row): CardRow => {
    if (y > area.y && y + row.box.height / 2 > area.y + share && column < columns - 1) {
      column += 1;
      y = area.y;
    }
    const box = { ...row.box, x: area.x + column * (width + PADDING), y };
    y += row.box.height + CARD_GAP;
    bottom = Math.max(bottom, y - CARD_GAP);
    return { ...row, box };
  });
  return { rows, bottom };
}
