import type { Asked, FromWorker, WrittenReport } from './inWorker.ts';
import { type FontSource, fontsFrom } from './pdf/fontFiles.ts';
import type { PdfOptions } from './pdf/writePdf.ts';
import { wordsOf } from './wordsOf.ts';
import { reportFor, WRITERS } from './writers.ts';

const send = (message: FromWorker<unknown>, transfer: Transferable[] = []) => postMessage(message, { transfer });

async function fetched(file: URL): Promise<Uint8Array<ArrayBuffer>> {
  if (file.protocol === 'data:') return inside(file);
  const response = await fetch(file);
  if (!response.ok) throw new Error(`The font ${file.pathname} could not be loaded (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The single file carries its fonts as text, and its content policy lets it fetch nothing, not even that. */
function inside({ pathname }: URL): Uint8Array<ArrayBuffer> {
  const letters = atob(pathname.slice(pathname.indexOf(',') + 1));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

const fonts: FontSource = fontsFrom(fetched);
const options: PdfOptions = { onProgress: (share) => send({ kind: 'progress', share }) };

async function answer(asked: Asked): Promise<void> {
  try {
    const { answer: made, transfer } = await answerTo(asked);
    send({ kind: 'made', answer: made }, transfer);
  } catch (fault) {
    send({ kind: 'failed', reason: fault instanceof Error ? fault.message : String(fault) });
  }
}

async function answerTo(asked: Asked): Promise<{ readonly answer: unknown; readonly transfer: Transferable[] }> {
  switch (asked.kind) {
    case 'paper': {
      const { writeJob } = await import('./pdf/writePdf.ts');
      const pdf = await writeJob(asked.paper, fonts, options);
      return { answer: pdf, transfer: [pdf.bytes.buffer] };
    }
    case 'report': {
      const say = await wordsOf(asked.source.workshop);
      const [report, { writePdf }, { printsOf }] = await Promise.all([
        reportFor({ ...asked.source, say }),
        import('./pdf/writePdf.ts'),
        import('./preview/changedSection.ts'),
      ]);
      const written: WrittenReport = { ...(await writePdf(report, fonts, options)), prints: printsOf(report) };
      return { answer: written, transfer: [written.bytes.buffer] };
    }
    case 'file': {
      const say = await wordsOf(asked.source.workshop);
      const { paintIn } = await import('./png/paintInWorker.ts');
      const content = await WRITERS[asked.format].write({ ...asked.source, say }, paintIn(fetched));
      return { answer: content, transfer: typeof content === 'string' ? [] : [content.buffer] };
    }
    case 'leftOut': {
      const say = await wordsOf(asked.source.workshop);
      const { leftOutOf } = await import('./leftOut.ts');
      return { answer: await leftOutOf(asked.format, { ...asked.source, say }, asked.isUnwanted), transfer: [] };
    }
    default:
      return asked satisfies never;
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));
