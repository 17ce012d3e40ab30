import { readSight, type Sight } from './sight.ts';

/** How the windows of one workshop on one machine tell each other what they show. It needs no network. */
export interface ProjectorChannel {
  readonly show: (sight: Sight) => void;
  /** Asks the other windows what they show, for one that has just been opened. */
  readonly ask: () => void;
  readonly close: () => void;
}

interface Heard {
  readonly onSight?: (sight: Sight) => void;
  readonly onAsk?: () => void;
}

const ASK = 'ask';

export function joinProjector(workshop: string, { onSight, onAsk }: Heard): ProjectorChannel {
  const channel = new BroadcastChannel(`sim-mapper/projector/${workshop}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === ASK) return onAsk?.();
    const sight = readSight(data);
    if (sight) onSight?.(sight);
  });
  return {
    show: (sight) => channel.postMessage(sight),
    ask: () => channel.postMessage(ASK),
    close: () => channel.close(),
  };
}
