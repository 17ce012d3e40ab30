import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { Update } from './updates.ts';

// A workshop of 2,000 cards takes a fifth of a second; bytes made to hang Yjs would take for ever.
const PATIENCE_MS = 10_000;

/** Says what the update of a stranger holds, apart from the page, or undefined when it is not whole or takes too long. */
export async function documentInWorker(update: Update): Promise<WorkshopDocument | undefined> {
  const worker = new Worker(new URL('./read-update.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WorkshopDocument | undefined>) => resolve(data));
      worker.addEventListener('error', () => resolve(undefined));
      setTimeout(() => resolve(undefined), PATIENCE_MS);
      worker.postMessage(update);
    });
  } finally {
    worker.terminate();
  }
}
