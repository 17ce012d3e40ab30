import { CARD_KINDS } from '../model/card.ts';
import type { Place } from '../model/place.ts';
import type { Card } from '../model/system-map.ts';
import type { CardRow, PlaceBox } from './map-layout.ts';
import {
  CARD_GAP,
  CARD_LINE,
  CARD_LINES_AT_MOST,
  CARD_TYPE,
  MARK_WIDTH,
  OVERVIEW_LINE,
  OVERVIEW_TYPE,
  PADDING,
  STATION_LINE,
  STATION_MIN_HEIGHT,
  STATION_TYPE,
  STATION_WIDTH,
} from './sizes.ts';
import { wrap, wrapAtMost } from './wrap.ts';

export interface Fold {
  /** Cards shown in a box before the rest is folded away. */
  readonly at: number;
  /** Places that a person has unfolded. */
  readonly open: ReadonlySet<Place>;
  /** Leaves out cards and labels: names and counts only. */
  readonly isOverview?: boolean;
}

/** Cards of one place as they stand on the map: by kind, then in the order the room gave them. */
export const asShown = (cards: readonly Card[]): Card[] =>
  CARD_KINDS.flatMap((kind) => cards.filter((card) => card.kind === kind));

/** A box of one column at the origin; `at` moves it. */
export function layOutPlace(place: Place, lane: number, title: string, cards: readonly Card[], fold: Fold): PlaceBox {
  const inner = STATION_WIDTH - 2 * PADDING;
  const base = { place, lane, row: 0, rowCount: 1, counts: countsOf(cards) };
  if (fold.isOverview) {
    const name = wrap(title, inner, OVERVIEW_TYPE);
    const box = { x: 0, y: 0, width: STATION_WIDTH, height: (name.length + 1) * OVERVIEW_LINE + 1.5 * PADDING };
    return { ...base, box, title: name, rows: [], folded: 0, foldedAt: undefined, isFolded: false };
  }
  const lines = wrap(title, inner, STATION_TYPE);
  // Folding one card away would save nothing: the line that says so takes its room.
  const canFold = cards.length > fold.at + 1;
  const isFolded = canFold && !fold.open.has(place);
  const shown = asShown(cards).slice(0, isFolded ? fold.at : cards.length);
  let y = PADDING + lines.length * STATION_LINE + (lines.length > 0 ? 5 : 0);
  const rows = shown.map((card): CardRow => {
    const row = layOutRow(card, PADDING, y, inner);
    y += row.box.height + CARD_GAP;
    return row;
  });
  const foldedAt = canFold ? { x: PADDING, y, width: inner, height: CARD_LINE } : undefined;
  if (foldedAt) y += CARD_LINE + CARD_GAP;
  const height = Math.max(STATION_MIN_HEIGHT, y - (rows.length > 0 ? CARD_GAP : 0) + PADDING);
  return {
    ...base,
    box: { x: 0, y: 0, width: STATION_WIDTH, height },
    title: lines,
    rows,
    folded: cards.length - shown.length,
    foldedAt,
    isFolded,
  };
}

export function layOutRow(card: Card, x: number, y: number, width: number): CardRow {
  const lines = wrapAtMost(card.text, width - MARK_WIDTH, CARD_TYPE, CARD_LINES_AT_MOST);
  return { card, lines, box: { x, y, width, height: Math.max(1, lines.length) * CARD_LINE } };
}

export const countsOf = (cards: readonly Card[]): PlaceBox['counts'] => ({
  resource: count(cards, 'resource'),
  gap: count(cards, 'gap'),
  opportunity: count(cards, 'opportunity'),
  'quick-fix': count(cards, 'quick-fix'),
  parked: count(cards, 'parked'),
});

const count = (cards: readonly Card[], kind: Card['kind']) =>
  cards.reduce((n, card) => (card.kind === kind ? n + 1 : n), 0);

/** The same box moved by a distance, with all that stands in it. */
export function moved(box: PlaceBox, dx: number, dy: number): PlaceBox {
  const shift = <B extends { readonly x: number; readonly y: number }>(it: B): B => ({
    ...it,
    x: it.x + dx,
    y: it.y + dy,
  });
  return {
    ...box,
    box: shift(box.box),
    rows: box.rows.map((row) => ({ ...row, box: shift(row.box) })),
    foldedAt: box.foldedAt && shift(box.foldedAt),
  };
}
