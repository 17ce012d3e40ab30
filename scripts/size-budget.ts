import { gzipSync } from 'node:zlib';

/** Gzipped kB of 1,000 bytes. Excalidraw needs 391 for its first load; jsPDF alone is 120. */
const BUDGETS = { firstLoad: 290, pdfWriter: 220 };

/** Stands in the code of every PDF writer, whatever the bundler calls the file it ends up in. */
const PDF_HEADER = '%PDF-';
/** Stands in the reader of the preview, which looks for that header in others' files. */
const PDF_READER = 'WorkerMessageHandler';

export interface Size {
  part: 'first load' | 'PDF writer';
  files: { name: string; kB: number }[];
  kB: number;
  budget: number;
}

/**
 * What a browser fetches before the first screen (scripts, preloads and styles named by the page; fonts not) and the
 * PDF writer, which must not be part of that.
 * @param files the built files' bytes by path from the output folder
 * @throws when the page loads no script, or the writer is missing or fetched at once: the figures would mean nothing
 */
export function sizesOf(files: ReadonlyMap<string, Uint8Array>): Size[] {
  const page = Buffer.from(files.get('index.html') ?? []).toString('utf8');
  const first = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].flatMap(([, name]) => name ?? []);
  const writer = [...files].filter(([name, bytes]) => isWriter(name, bytes)).map(([name]) => name);
  if (!first.some((name) => name.endsWith('.js'))) throw new Error('index.html loads no script.');
  if (writer.length === 0) throw new Error('No built file writes PDF.');
  const eager = writer.filter((name) => first.includes(name));
  if (eager.length > 0) throw new Error(`The PDF writer is loaded at once, in ${eager.join(', ')}.`);
  const measure = (names: string[]) => names.map((name) => ({ name, kB: gzipped(name, files.get(name)) }));
  return [
    sized('first load', measure(first), BUDGETS.firstLoad),
    sized('PDF writer', measure(writer), BUDGETS.pdfWriter),
  ];
}

function isWriter(name: string, bytes: Uint8Array): boolean {
  const code = Buffer.from(bytes);
  return name.endsWith('.js') && code.includes(PDF_HEADER) && !code.includes(PDF_READER);
}

function sized(part: Size['part'], files: Size['files'], budget: number): Size {
  return { part, files, kB: files.reduce((sum, { kB }) => sum + kB, 0), budget };
}

function gzipped(name: string, bytes: Uint8Array | undefined): number {
  if (bytes === undefined) throw new Error(`index.html names ${name}, which was not built.`);
  return gzipSync(bytes).length / 1000;
}
