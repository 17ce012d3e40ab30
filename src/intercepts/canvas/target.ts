import type { Id } from '../model/field.ts';
import { atPath, type Place } from '../model/place.ts';
import type { CardRow, LaneBox, MapLayout, PathLine, PlaceBox } from '../scene/map-layout.ts';
import type { Box, Point } from '../scene/scene.ts';

/** What a command is about: some cards, or one place of the map. */
export type Target =
  | { readonly kind: 'cards'; readonly ids: readonly Id[] }
  | { readonly kind: 'place'; readonly place: Place };

/** How far from its line a path is still hit: a fingertip at zoom 1. */
const REACH = 10;

export const placesOf = (layout: MapLayout): readonly PlaceBox[] =>
  layout.system ? [...layout.places, layout.system] : layout.places;

export const boxOfPlace = (layout: MapLayout, place: Place): PlaceBox | undefined =>
  placesOf(layout).find((box) => box.place === place);

export const rowsOf = (layout: MapLayout, ids: readonly Id[]): CardRow[] =>
  placesOf(layout).flatMap(({ rows }) => rows.filter(({ card }) => ids.includes(card.id)));

export const isIn = ({ x, y, width, height }: Box, at: Point): boolean =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;

export const placeUnder = (layout: MapLayout, at: Point): PlaceBox | undefined =>
  placesOf(layout).find(({ box }) => isIn(box, at));

export const laneUnder = (layout: MapLayout, at: Point): LaneBox | undefined =>
  layout.lanes.find(({ box }) => isIn(box, at));

/** The path whose label, sign or line is here. */
export function pathUnder(layout: MapLayout, at: Point): PathLine | undefined {
  const labeled = layout.paths.find(
    ({ labelBox, chip }) => (labelBox !== undefined && isIn(labelBox, at)) || (chip !== undefined && isIn(chip, at)),
  );
  if (labeled) return labeled;
  return layout.paths.find(({ points }) =>
    points.some((point, k) => k > 0 && distance(at, points[k - 1] ?? point, point) <= REACH),
  );
}

/** What is at a point of the map, the smallest thing first. */
export function placeAt(layout: MapLayout, at: Point): Place | undefined {
  const place = placeUnder(layout, at);
  if (place) return place.place;
  const path = pathUnder(layout, at);
  if (path) return atPath(path.path.id);
  const lane = laneUnder(layout, at);
  return lane && `intercept:${lane.id}`;
}

/** From a point to the nearest point of a straight line between `a` and `b`. */
function distance(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length));
  return Math.hypot(at.x - a.x - along * dx, at.y - a.y - along * dy);
}
