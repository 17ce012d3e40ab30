import { useReactFlow, useStore } from '@xyflow/react';
import { useEffect } from 'react';
import { useLooking, useLookingStore } from '../looking/looking.ts';
import type { Id } from '../model/field.ts';
import type { Place } from '../model/place.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import type { Point } from '../scene/scene.ts';
import type { Spot } from './cursor.ts';
import { boxOfPlace, rowsOf } from './target.ts';

/** Between these zooms a card can be read, and what stands around it is seen as well. */
const SMALLEST = 0.9;
const LARGEST = 1.15;

/** Takes the eyes and the keyboard to what was searched for and found. */
export function useFound(layout: MapLayout, stand: (spot: Spot) => void): void {
  const flow = useReactFlow();
  const looking = useLookingStore();
  const found = useLooking((now) => now.found);
  // A canvas that has just appeared fits the whole map into its frame first.
  const isFitting = useStore(({ fitViewQueued }) => fitViewQueued);
  useEffect(() => {
    if (!found || isFitting) return undefined;
    const frame = requestAnimationFrame(() => {
      looking.set({ found: undefined });
      const point = pointOf(layout, found.place, found.card);
      const zoom = Math.min(Math.max(flow.getZoom(), SMALLEST), LARGEST);
      if (boxOfPlace(layout, found.place)) stand(found);
      if (point) void flow.setCenter(point.x, point.y, { zoom });
    });
    return () => cancelAnimationFrame(frame);
  }, [flow, looking, layout, found, isFitting, stand]);
}

/** The middle of a card's row, the name of a place, or the middle of a path. */
function pointOf(layout: MapLayout, place: Place, card: Id | undefined): Point | undefined {
  const box = rowsOf(layout, card === undefined ? [] : [card])[0]?.box ?? boxOfPlace(layout, place)?.box;
  if (box) return { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 60) / 2 };
  const lane = layout.lanes.find(({ id }) => place === `intercept:${id}`);
  if (lane) return { x: lane.box.x + lane.box.width / 2, y: lane.box.y + lane.box.height / 3 };
  const line = layout.paths.find(({ path }) => place === `path:${path.id}`);
  return line?.chip ?? line?.labelBox ?? line?.points[Math.floor(line.points.length / 2)];
}
