import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useLookingStore } from '../looking/looking.ts';

/** A view that moves is told when it has come to rest: a room gets seasick from following every step. */
const REST_MS = 120;

/** Tells which part of the picture this window shows, for the projector to show as well. */
export function useSeen(): void {
  const flow = useStoreApi();
  const looking = useLookingStore();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      const {
        transform: [x, y, zoom],
        width,
        height,
      } = flow.getState();
      if (width > 0) looking.set({ seen: { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom } });
    };
    const stop = flow.subscribe((now, before) => {
      if (now.transform === before.transform && now.width === before.width && now.height === before.height) return;
      clearTimeout(timer);
      timer = setTimeout(tell, REST_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
      looking.set({ seen: undefined });
    };
  }, [flow, looking]);
}
