import { LARGEST_FILE } from '../../workshop/storage/file.ts';
import type { Sheet } from './readTables.ts';

/** What came of reading a file; `foreign` holds no tables of ours. */
export type ReadSheets =
  | { readonly kind: 'sheets'; readonly sheets: ReadonlyMap<string, Sheet> }
  | { readonly kind: 'foreign' | 'too-large' | 'too-slow' };

/** What the worker says; `ready` comes first. */
export type FromTables =
  | { readonly kind: 'ready' | 'too-large' }
  | { readonly kind: 'read'; readonly sheets: ReadonlyMap<string, Sheet> | undefined }
  | { readonly kind: 'failed'; readonly reason: string };

/** What reading needs of a worker, so that tests can ask one that never answers. */
type Reader = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

const startReader = (): Reader => new Worker(new URL('./tables.worker.ts', import.meta.url), { type: 'module' });

// The workbook of 2,000 cards takes a second; an archive may also unpack into more than any machine can hold.
const PATIENCE_MS = 8000;

/** Reads exported tables beside the page, within limits of size and time. Rejects when the archive is damaged. */
export async function sheetsInWorker(file: File, start = startReader): Promise<ReadSheets> {
  if (file.size > LARGEST_FILE) return { kind: 'too-large' };
  const reader = start();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<ReadSheets>((resolve, reject) => {
      reader.addEventListener('message', ({ data }: MessageEvent<FromTables>) => {
        switch (data.kind) {
          case 'ready':
            // Only now: that a busy laptop takes seconds to start a worker is not the fault of the file.
            timer = setTimeout(() => resolve({ kind: 'too-slow' }), PATIENCE_MS);
            return reader.postMessage(file);
          case 'read':
            return resolve(data.sheets ? { kind: 'sheets', sheets: data.sheets } : { kind: 'foreign' });
          case 'too-large':
            return resolve({ kind: 'too-large' });
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
    });
  } finally {
    clearTimeout(timer);
    reader.terminate();
  }
}
