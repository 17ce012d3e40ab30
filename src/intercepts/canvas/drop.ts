import { CARD_KINDS, type CardKind } from '../model/card.ts';
import type { Id } from '../model/field.ts';
import { atIntercept, atPath, type Place, SYSTEM } from '../model/place.ts';
import type { CardRow, MapLayout, PlaceBox } from '../scene/map-layout.ts';
import type { Box, Point } from '../scene/scene.ts';
import { CARD_GAP, PADDING, STATION_LINE } from '../scene/sizes.ts';
import { isIn, laneUnder, pathUnder, placeUnder } from './target.ts';

/** Where dragged cards would land. */
export interface Drop {
  readonly place: Place;
  /** The card to stand before; undefined for the last of its kind. */
  readonly before: Id | undefined;
  /** What is drawn around the place; a path is drawn by itself. */
  readonly outline: Box | undefined;
  /** The line between two rows where the cards would go. */
  readonly line: Box | undefined;
}

/** Under a map whose whole system has no cards yet, and so no box, there is room to drop the first one. */
export const systemZoneOf = (layout: MapLayout): Box => ({
  x: 0,
  y: layout.height + 16,
  width: layout.width,
  height: 72,
});

/**
 * Where cards land that are let go at a point: before the row that is there, or the next one of their kind, as a list stands by
 * kind. Found in the geometry, not in the DOM, so that two thousand rows need not know that they can be dropped upon.
 */
export function dropAt(layout: MapLayout, at: Point, moved: readonly { id: Id; kind: CardKind }[]): Drop | undefined {
  const box = placeUnder(layout, at);
  if (box) return dropInto(box, at, moved);
  const path = pathUnder(layout, at);
  if (path) return { place: atPath(path.path.id), before: undefined, outline: path.labelBox, line: undefined };
  const lane = laneUnder(layout, at);
  if (lane) {
    const own = layout.places.find(({ place }) => place === atIntercept(lane.id));
    return { place: atIntercept(lane.id), before: undefined, outline: own?.box ?? lane.box, line: undefined };
  }
  const zone = systemZoneOf(layout);
  if (layout.system || !isIn(zone, at)) return undefined;
  return { place: SYSTEM, before: undefined, outline: zone, line: undefined };
}

function dropInto(box: PlaceBox, at: Point, moved: readonly { id: Id; kind: CardKind }[]): Drop {
  const rows = box.rows.filter(({ card }) => !moved.some(({ id }) => id === card.id));
  const kind = moved[0]?.kind ?? 'gap';
  const under = rows.findIndex(({ box: row }) => at.x <= row.x + row.width && at.y <= row.y + row.height + CARD_GAP);
  const next = under < 0 ? undefined : rows.slice(under).find(({ card }) => card.kind === kind);
  return { place: box.place, before: next?.card.id, outline: box.box, line: lineFor(box, rows, kind, next) };
}

function lineFor(box: PlaceBox, rows: readonly CardRow[], kind: CardKind, next: CardRow | undefined): Box {
  if (next) return { ...next.box, y: next.box.y - CARD_GAP / 2 - 1, height: 2 };
  const above = rows.findLast(({ card }) => CARD_KINDS.indexOf(card.kind) <= CARD_KINDS.indexOf(kind));
  if (above) return { ...above.box, y: above.box.y + above.box.height + CARD_GAP / 2 - 1, height: 2 };
  const first = rows[0]?.box;
  const y = first ? first.y - CARD_GAP / 2 - 1 : box.box.y + PADDING + box.title.length * STATION_LINE + 3;
  return { x: first?.x ?? box.box.x + PADDING, y, width: first?.width ?? box.box.width - 2 * PADDING, height: 2 };
}
