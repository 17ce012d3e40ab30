import { useCallback, useEffect, useState } from 'react';
import type { Device } from '../storage/device.ts';
import { readShelf, type Shelf } from '../storage/shelf.ts';

/** The workshops of this device, read again whenever the shelf is shown or `refresh` is called. */
export function useShelf(device: Device, isShown: boolean) {
  const [shelf, setShelf] = useState<Shelf | undefined>(undefined);
  const refresh = useCallback(async () => setShelf(await readShelf(device)), [device]);
  useEffect(() => {
    if (!isShown) return;
    void readShelf(device).then(setShelf);
  }, [isShown, device]);
  return { shelf, refresh };
}
