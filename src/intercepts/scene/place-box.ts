import { measureText } from '../../fonts/measure.ts';
import { CARD_KINDS } from '../model/card.ts';
import type { Id } from '../model/field.ts';
import type { Place } from '../model/place.ts';
import type { Card } from '../model/system-map.ts';
import type { CardRow, CountSign, PlaceBox } from './map-layout.ts';
import { KIND_MARKS } from './marks.ts';
import type { Box } from './scene.ts';
import {
  CARD_GAP,
  CARD_LINE,
  CARD_LINES_AT_MOST,
  CARD_TYPE,
  COLLAPSED_WIDTH,
  COUNT_GAP,
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
  /** Intercepts of which only the number and the counts are shown. */
  readonly collapsed?: ReadonlySet<Id>;
  /** Leaves out cards and labels: names and counts only. */
  readonly isOverview?: boolean;
}

/** Cards of one place as they stand on the map: by kind, then in the order the room gave them. */
export const asShown = (cards: readonly Card[]): Card[] =>
  CARD_KINDS.flatMap((kind) => cards.filter((card) => card.kind === kind));

/** A box of one column at the origin, for `moved` to put in its place. */
export function layOutPlace(place: Place, lane: number, name: string, cards: readonly Card[], fold: Fold): PlaceBox {
  const base = { place, lane, row: 0, rowCount: 1, name, counts: countsOf(cards), isCollapsed: false };
  if (fold.isOverview) return { ...base, ...layOutCounts(name, base.counts, STATION_WIDTH) };
  const inner = STATION_WIDTH - 2 * PADDING;
  const title = wrap(name, inner, STATION_TYPE);
  const { shown, canFold, isFolded } = unfolded(place, cards, fold.at, fold);
  let y = PADDING + title.length * STATION_LINE + (title.length > 0 ? 5 : 0);
  const rows = shown.map((card): CardRow => {
    const row = layOutRow(card, PADDING, y, inner);
    y += row.box.height + CARD_GAP;
    return row;
  });
  const foldedAt = canFold ? { x: PADDING, y, width: inner, height: CARD_LINE } : undefined;
  if (foldedAt) y += CARD_LINE + CARD_GAP;
  const height = Math.max(STATION_MIN_HEIGHT, y - (rows.length > 0 ? CARD_GAP : 0) + PADDING);
  const box = { x: 0, y: 0, width: STATION_WIDTH, height };
  return { ...base, box, title, rows, folded: cards.length - shown.length, foldedAt, isFolded, tally: [] };
}

/** The one box of a collapsed lane: how many cards of each kind the lane has. */
export function layOutCollapsed(place: Place, lane: number, name: string, cards: readonly Card[]): PlaceBox {
  const counts = countsOf(cards);
  return {
    place,
    lane,
    row: 0,
    rowCount: 1,
    name,
    counts,
    isCollapsed: true,
    ...layOutCounts('', counts, COLLAPSED_WIDTH),
  };
}

/** The cards that a place shows when it shows `most` of them, unless a person has unfolded it. */
export function unfolded(place: Place, cards: readonly Card[], most: number, { open }: Fold) {
  // Folding one card away would save nothing: the line that says so takes its room.
  const canFold = cards.length > most + 1;
  const isFolded = canFold && !open.has(place);
  return { shown: asShown(cards).slice(0, isFolded ? most : cards.length), canFold, isFolded };
}

/** The box of the overview: the name, and under it how many cards of each kind there are, on as many lines as they need. */
export function layOutCounts(name: string, counts: PlaceBox['counts'], width: number) {
  const inner = width - 2 * PADDING;
  const title = wrap(name, inner, OVERVIEW_TYPE);
  let x = PADDING;
  let y = PADDING + title.length * OVERVIEW_LINE;
  const tally = CARD_KINDS.flatMap((kind): CountSign[] => {
    if (counts[kind] === 0) return [];
    const text = `${KIND_MARKS[kind]} ${counts[kind]}`;
    const box = { x, y, width: measureText(text, OVERVIEW_TYPE.size, OVERVIEW_TYPE.weight), height: OVERVIEW_LINE };
    const fits = x === PADDING || x + box.width <= PADDING + inner;
    if (!fits) y += OVERVIEW_LINE;
    const placed = fits ? box : { ...box, x: PADDING, y };
    x = placed.x + placed.width + COUNT_GAP;
    return [{ kind, text, box: placed }];
  });
  const height = y + OVERVIEW_LINE + PADDING / 2;
  return {
    box: { x: 0, y: 0, width, height },
    title,
    rows: [],
    folded: 0,
    foldedAt: undefined,
    isFolded: false,
    tally,
  };
}

export function layOutRow(card: Card, x: number, y: number, width: number): CardRow {
  const lines = linesOf(card, width - MARK_WIDTH);
  return { card, lines, box: { x, y, width, height: Math.max(1, lines.length) * CARD_LINE } };
}

/**
 * Lines of the cards that were laid out before. A changed card is a new record, so that none of these grows old, and they go
 * with their records.
 */
const knownLines = new WeakMap<Card, { readonly width: number; readonly lines: readonly string[] }>();

function linesOf(card: Card, width: number): readonly string[] {
  const known = knownLines.get(card);
  if (known?.width === width) return known.lines;
  const lines = wrapAtMost(card.text, width, CARD_TYPE, CARD_LINES_AT_MOST);
  knownLines.set(card, { width, lines });
  return lines;
}

export function countsOf(cards: readonly Card[]): PlaceBox['counts'] {
  const counts = { resource: 0, gap: 0, opportunity: 0, 'quick-fix': 0, parked: 0 };
  for (const { kind } of cards) counts[kind] += 1;
  return counts;
}

/** The same box moved by a distance, with all that stands in it. */
export function moved(place: PlaceBox, dx: number, dy: number): PlaceBox {
  const shift = (box: Box): Box => ({ ...box, x: box.x + dx, y: box.y + dy });
  return {
    ...place,
    box: shift(place.box),
    rows: place.rows.map((row) => ({ ...row, box: shift(row.box) })),
    foldedAt: place.foldedAt && shift(place.foldedAt),
    tally: place.tally.map((sign) => ({ ...sign, box: shift(sign.box) })),
  };
}
