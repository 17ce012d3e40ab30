import { useEffect } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { Device } from '../storage/device.ts';
import { roomOn } from '../storage/room.ts';
import type { Table } from '../table/useOpenWorkshop.ts';

// A map with its versions grows by some megabytes in an hour.
const EVERY_MS = 10 * 60 * 1000;

/** Says once, while there is still room for the day, that there is little left: whoever works all day never sees the shelf. */
export function useRoomWarning(device: Device, { store }: Table) {
  const say = useWords();
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const room = await roomOn(device);
      if (isOver || room?.isScarce !== true) return;
      stop();
      store.tell(say('room.scarce'), 'problem');
    };
    const timer = setInterval(() => void look(), EVERY_MS);
    const stop = () => {
      isOver = true;
      clearInterval(timer);
    };
    void look();
    return stop;
  }, [device, store, say]);
}
