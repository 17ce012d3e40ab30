import { useCallback, useEffect, useState } from 'react';
import type { Device } from '../storage/device.ts';
import { type Room, roomOn } from '../storage/room.ts';
import { readShelf, type Shelf } from '../storage/shelf.ts';

/** The workshops of this device, read again whenever the shelf is shown or `refresh` is called. */
export function useShelf(device: Device, isShown: boolean) {
  const [shelf, setShelf] = useState<Shelf | undefined>(undefined);
  const [room, setRoom] = useState<Room | undefined>(undefined);
  const refresh = useCallback(
    () => Promise.all([readShelf(device).then(setShelf), roomOn(device).then(setRoom)]),
    [device],
  );
  useEffect(() => {
    if (!isShown) return;
    void readShelf(device).then(setShelf);
    void roomOn(device).then(setRoom);
  }, [isShown, device]);
  return { shelf, room, refresh };
}
