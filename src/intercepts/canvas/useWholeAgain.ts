import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { MapLayout } from '../scene/map-layout.ts';

/** In CSS pixels: half a letter of the map may stand out of the window, and it is still all there. */
const SLACK = 4;

type Seen = Pick<ReactFlowState, 'transform' | 'width' | 'height'>;

/**
 * Who sees the whole map goes on seeing the whole of it when the window changes, as when it is dragged onto the projector. Details
 * that open beside the map change its room too, but not the window: nothing moves for them.
 */
export function useWholeAgain(layout: MapLayout, showWhole: () => void): void {
  const flow = useStoreApi();
  useEffect(() => {
    let known = windowSize();
    return flow.subscribe((now, before) => {
      if (now.width === before.width && now.height === before.height) return;
      const size = windowSize();
      const isSame = size === known;
      known = size;
      if (!isSame && before.width > 0 && isWhole(layout, before)) showWhole();
    });
  }, [flow, layout, showWhole]);
}

const windowSize = (): string => `${innerWidth} ${innerHeight}`;

const isWhole = (map: MapLayout, { transform: [x, y, zoom], width, height }: Seen): boolean =>
  Math.min(x, y) > -SLACK && x + map.width * zoom < width + SLACK && y + map.height * zoom < height + SLACK;
