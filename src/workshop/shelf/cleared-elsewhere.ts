import { useEffect, useEffectEvent } from 'react';
import type { Disk } from '../storage/disk.ts';

const channelOf = (disk: Disk) => new BroadcastChannel(`${disk.name}/cleared`);

/** Tells the other tabs that nothing is stored any more: the next edit of an open workshop would store it all again. */
export function tellCleared(disk: Disk): void {
  const channel = channelOf(disk);
  channel.postMessage('cleared');
  channel.close();
}

/** Leaves the open workshop when another tab has cleared the device. */
export function useClearedElsewhere(disk: Disk, leave: () => void) {
  const onCleared = useEffectEvent(leave);
  useEffect(() => {
    const channel = channelOf(disk);
    channel.addEventListener('message', () => onCleared());
    return () => channel.close();
  }, [disk]);
}
