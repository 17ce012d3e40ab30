import type { Answered, Asked, Question } from './answers.ts';
import { type FromReader, patienceFor, type TooSlow, type ToReader } from './ask.ts';

/** What a question needs of a worker, so that tests can ask one that never answers. */
type Reader = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

const startReader = (): Reader => new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });

/** Asks in a worker of its own, which is ended when it has answered, when time is up, and when nobody wants to know any more. */
export async function askInWorker<Q extends Question>(
  question: Q,
  given: Asked[Q],
  signal?: AbortSignal,
  start = startReader,
): Promise<Answered[Q] | TooSlow> {
  signal?.throwIfAborted();
  const reader = start();
  const asked: ToReader<Q> = { question, given };
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      reader.addEventListener('message', ({ data }: MessageEvent<FromReader<Q>>) => {
        switch (data.kind) {
          case 'ready':
            // Only now: a busy laptop may take seconds to start a worker, which is not the fault of the file.
            timer = setTimeout(() => resolve({ kind: 'too-slow' }), patienceFor(given));
            return reader.postMessage(asked);
          case 'answer':
            return resolve(data.answer);
          case 'failed':
            return reject(new Error(data.reason));
          default:
            return data satisfies never;
        }
      });
      // One that cannot even start, or runs out of memory, says so only here.
      reader.addEventListener('error', (event) =>
        reject(new Error(event.message || 'The reader could not be started')),
      );
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  } finally {
    clearTimeout(timer);
    reader.terminate();
  }
}
