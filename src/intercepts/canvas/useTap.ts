import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, useCallback } from 'react';
import { useDesk } from '../desk/desk.ts';
import { atPath } from '../model/place.ts';
import type { MapLayout } from '../scene/map-layout.ts';
import { pathUnder } from './target.ts';

/** Opens the path under a press on the ground: a fingertip is wider than a line, and reaches it beside the line too. */
export function useTap(layout: MapLayout): (event: MouseEvent) => void {
  const desk = useDesk();
  const flow = useReactFlow();
  return useCallback(
    (event) => {
      const path = pathUnder(layout, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
      if (path) desk.inspect(atPath(path.path.id));
    },
    [layout, desk, flow],
  );
}
