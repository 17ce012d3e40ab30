import type { Id } from '../model/field.ts';
import { atIntercept, atStation, type Place, partsOf } from '../model/place.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import type { Box, Point } from '../scene/scene.ts';
import { STATION_GAP, STATION_WIDTH } from '../scene/sizes.ts';

export interface Slot {
  readonly intercept: Id;
  /** The station to stand before; undefined for the last in the lane. */
  readonly before: Id | undefined;
}

/** Where a station lands that is let go with its middle at this point; a station that is yet to be made has no id. */
export function slotAt(layout: MapLayout, station: Id | undefined, middle: Point): Slot | undefined {
  const distance = ({ box }: { readonly box: { x: number; width: number } }) =>
    Math.abs(box.x + box.width / 2 - middle.x);
  const lane = layout.lanes.toSorted((a, b) => distance(a) - distance(b))[0];
  if (!lane) return undefined;
  const below = layout.places.find(
    ({ place, lane: index, box }) =>
      index === lane.index &&
      place.startsWith('station:') &&
      place !== `station:${station}` &&
      box.y + box.height / 2 > middle.y,
  );
  return { intercept: lane.id, before: below && partsOf(below.place).id };
}

const LINE = 4;

/** The line that shows where a dragged station would stand. */
export function lineOfSlot(layout: MapLayout, station: Id, { intercept, before }: Slot): Box | undefined {
  const lane = layout.lanes.find(({ id }) => id === intercept);
  if (!lane) return undefined;
  const stack = layout.places.filter(({ place, lane: index }) => index === lane.index && place !== atStation(station));
  // An intercept's own cards stand under its stations, whatever is dragged.
  const next: Place = before === undefined ? atIntercept(intercept) : atStation(before);
  const below = stack.find(({ place }) => place === next)?.box;
  const last = stack.at(-1)?.box;
  const gap = (STATION_GAP + LINE) / 2;
  const x = last?.x ?? lane.box.x + (lane.box.width - STATION_WIDTH) / 2;
  const y = below ? below.y - gap : last ? last.y + last.height + gap - LINE : lane.header.y + lane.header.height + gap;
  return { x, y, width: STATION_WIDTH, height: LINE };
}

/** The middle of a station whose corner has been dragged to a point. */
export function middleOf(layout: MapLayout, station: Id, { x, y }: Point): Point {
  const box = layout.places.find(({ place }) => place === atStation(station))?.box;
  return { x: x + (box?.width ?? 0) / 2, y: y + (box?.height ?? 0) / 2 };
}
