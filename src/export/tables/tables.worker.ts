import { isTooMuchUnpacked } from '../../workshop/storage/file-unpacked.ts';
import { sheetsOf } from '../readBack.ts';
import type { FromTables } from './sheetsInWorker.ts';

/** The other end of `sheetsInWorker`. */
const send = (message: FromTables) => postMessage(message);

async function respond(file: File): Promise<void> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isTooMuchUnpacked(bytes)) send({ kind: 'too-large' });
    else send({ kind: 'read', sheets: await sheetsOf(file.name, bytes) });
  } catch (fault) {
    send({ kind: 'failed', reason: fault instanceof Error ? fault.message : String(fault) });
  }
}

addEventListener('message', ({ data }: MessageEvent<File>) => void respond(data));
send({ kind: 'ready' });
