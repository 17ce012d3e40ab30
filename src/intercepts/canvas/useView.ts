import { type ReactFlowInstance, useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import type { Id } from '../model/field.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import type { Point } from '../scene/scene.ts';

const MARGIN = 12;
/** Cards are shown at their own size at most: larger ones would only fill the screen. */
const LARGEST = 1.15;

/** Where the map is looked at: as a whole, or one lane from its head. */
export function useView(layout: MapLayout) {
  const flow = useReactFlow();
  const store = useStoreApi();
  const showWhole = useCallback(() => void flow.fitView({ padding: 0.015, maxZoom: LARGEST }), [flow]);
  const showLane = useCallback(
    (id: Id) => {
      const index = layout.lanes.findIndex((lane) => lane.id === id);
      const lane = layout.lanes[index] ?? layout.lanes[0];
      if (!lane) return;
      const { width } = store.getState();
      // Its neighbors stand beside it: people ask where the paths come from and lead to.
      const shown = 3 * lane.box.width;
      const zoom = Math.min(LARGEST, Math.max(0.7, width / shown));
      const left = lane.box.x + lane.box.width / 2 - width / zoom / 2;
      const inside = Math.min(Math.max(left, -MARGIN), Math.max(layout.width + MARGIN - width / zoom, -MARGIN));
      void flow.setViewport({ x: -inside * zoom, y: MARGIN, zoom });
    },
    [flow, store, layout],
  );
  return { showWhole, showLane };
}

/** Moves the map on the screen, in CSS pixels. */
export function pan(flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>, by: Point): void {
  const { x, y, zoom } = flow.getViewport();
  void flow.setViewport({ x: x + by.x, y: y + by.y, zoom });
}
