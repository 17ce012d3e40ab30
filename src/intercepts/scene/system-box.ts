import { SYSTEM } from '../model/place.ts';
import type { Card } from '../model/system-map.ts';
import type { CardRow, PlaceBox } from './map-layout.ts';
import { countsOf, type Fold, layOutCounts, layOutRow, moved, unfolded } from './place-box.ts';
import type { Box } from './scene.ts';
import { CARD_GAP, CARD_LINE, PADDING, STATION_LINE, STATION_TYPE, STATION_WIDTH } from './sizes.ts';
import { wrap } from './wrap.ts';

/** The cards of the whole system in a wide box under the lanes: columns of one width, filled evenly from left to right. */
export function layOutSystem(name: string, cards: readonly Card[], at: Omit<Box, 'height'>, fold: Fold): PlaceBox {
  const base = { place: SYSTEM, lane: -1, row: 0, rowCount: 1, name, counts: countsOf(cards), isCollapsed: false };
  if (fold.isOverview) return moved({ ...base, ...layOutCounts(name, base.counts, at.width) }, at.x, at.y);
  const title = wrap(name, at.width - 2 * PADDING, STATION_TYPE);
  const columns = Math.max(1, Math.floor((at.width - PADDING) / (STATION_WIDTH + PADDING)));
  const { shown, canFold, isFolded } = unfolded(SYSTEM, cards, fold.at * columns, fold);
  const top = at.y + PADDING + title.length * STATION_LINE + 6;
  const { rows, bottom } = fillColumns(shown, { x: at.x + PADDING, y: top, width: at.width - PADDING }, columns);
  const foldedAt = canFold
    ? { x: at.x + PADDING, y: bottom + CARD_GAP, width: STATION_WIDTH, height: CARD_LINE }
    : undefined;
  const height = (foldedAt ? foldedAt.y + foldedAt.height : bottom) - at.y + PADDING;
  const folded = cards.length - shown.length;
  return { ...base, box: { ...at, height }, title, rows, folded, foldedAt, isFolded, tally: [] };
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
