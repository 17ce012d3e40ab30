import type { Report } from '../report/report.ts';
import { fontsFrom } from './fontFiles.ts';
import type { FromPdfWorker } from './pdfInWorker.ts';
import { type LaidPaper, writeJob } from './writePdf.ts';

const send = (message: FromPdfWorker, transfer: Transferable[] = []) => postMessage(message, { transfer });

async function fetched(file: URL): Promise<Uint8Array> {
  if (file.protocol === 'data:') return inside(file);
  const response = await fetch(file);
  if (!response.ok) throw new Error(`The font ${file.pathname} could not be loaded (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The single file carries its fonts as text, and its content policy lets it fetch nothing, not even that. */
function inside({ pathname }: URL): Uint8Array {
  const letters = atob(pathname.slice(pathname.indexOf(',') + 1));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

async function write(paper: Report | LaidPaper): Promise<void> {
  try {
    const pdf = await writeJob(paper, fontsFrom(fetched), {
      onProgress: (share) => send({ kind: 'progress', share }),
    });
    send({ kind: 'written', pdf }, [pdf.bytes.buffer]);
  } catch (fault) {
    send({ kind: 'failed', reason: fault instanceof Error ? fault.message : String(fault) });
  }
}

addEventListener('message', ({ data }: MessageEvent<Report | LaidPaper>) => void write(data));
