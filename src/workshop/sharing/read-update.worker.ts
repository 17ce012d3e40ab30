import { documentIn } from './merge-part.ts';
import type { Update } from './updates.ts';

/** The other end of `documentInWorker`. */
addEventListener('message', ({ data }: MessageEvent<Update>) => postMessage(documentIn(data)));
