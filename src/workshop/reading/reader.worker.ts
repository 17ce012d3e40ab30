import { answer } from './answers.ts';
import type { FromReader, ToReader } from './ask.ts';

/** The other end of `askInWorker`. */
const send = (message: FromReader) => postMessage(message);

async function respond({ question, given }: ToReader): Promise<void> {
  try {
    send({ kind: 'answer', answer: await answer(question, given) });
  } catch (fault) {
    send({ kind: 'failed', reason: fault instanceof Error ? fault.message : String(fault) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToReader>) => void respond(data));
send({ kind: 'ready' });
