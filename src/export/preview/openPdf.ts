import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A finished paper, to be looked at page by page. */
export interface OpenPdf {
  readonly pages: readonly PageSize[];
  /** The sections of the first level and the pages, from 0, that they begin on. */
  readonly sections: readonly { readonly title: string; readonly page: number }[];
  /** Draws a page, from 0, over the canvas at so many pixels of width. Rejects with the signal's reason when that is heard. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number, signal: AbortSignal) => Promise<void>;
  readonly close: () => void;
}

/** In points. */
interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** One worker for all papers: starting it takes longer than reading a paper. */
let reader: PDFWorker | undefined;
const sharedReader = () =>
  (reader ??= PDFWorker.create({
    port: new Worker(new URL('./pdfjs.worker.ts', import.meta.url), { type: 'module' }),
  }));

/** Reads a PDF of ours. Its fonts are inside, so that nothing is fetched; its pictures are drawn shapes, so that no WebAssembly is needed. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const task = getDocument({ data: bytes, worker: sharedReader(), useWasm: false, useSystemFonts: false });
  const file = await task.promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => sizeOf(await file.getPage(number))));
  const outline: readonly Bookmark[] = (await file.getOutline()) ?? [];
  const sections = await Promise.all(
    outline.map(async ({ title, dest }) => ({ title, page: await pageOf(file, dest) })),
  );
  return {
    pages,
    sections,
    draw: async (number, canvas, width, signal) => {
      const page = await file.getPage(number + 1);
      signal.throwIfAborted();
      const viewport = page.getViewport({ scale: width / sizeOf(page).width });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      const drawing = page.render({ canvas, viewport });
      signal.addEventListener('abort', () => drawing.cancel(), { once: true });
      await drawing.promise;
    },
    close: () => void task.destroy(),
  };
}

type PdfFile = Awaited<ReturnType<typeof getDocument>['promise']>;
type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>;
type Bookmark = Pick<Awaited<ReturnType<PdfFile['getOutline']>>[number], 'title' | 'dest'>;

function sizeOf(page: PdfPage): PageSize {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height };
}

async function pageOf(file: PdfFile, dest: Bookmark['dest']): Promise<number> {
  const explicit = typeof dest === 'string' ? await file.getDestination(dest) : dest;
  const target: unknown = explicit?.[0];
  const isReference = typeof target === 'object' && target !== null && 'num' in target && 'gen' in target;
  return isReference ? file.getPageIndex({ num: Number(target.num), gen: Number(target.gen) }) : 0;
}
