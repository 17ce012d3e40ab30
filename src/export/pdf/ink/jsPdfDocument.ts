import { jsPDF } from 'jspdf';
import { declareVersion17, type Internals, internalsOf, type JsPdfFont } from './jsPdfInternals.ts';

/** The moments of jsPDF's output at which our own objects and entries go in. */
interface Moments {
  putPage: { pageNumber: number; objId: number };
  putFont: { font: JsPdfFont };
  postPutResources: undefined;
  putCatalog: undefined;
}

/** jsPDF reduced to what a writer of tagged files needs: content streams, own objects, hooks. Sizes in points. */
export class JsPdfDocument {
  readonly pdf: jsPDF;
  readonly #internals: Internals;
  #fault: unknown;

  constructor(width: number, height: number) {
    this.pdf = new jsPDF({
      unit: 'pt',
      format: [width, height],
      orientation: width > height ? 'landscape' : 'portrait',
      compress: true,
      putOnlyUsedFonts: true,
      // Sixteen digits, the default, make files two to three times as large.
      floatPrecision: 2,
    });
    this.#internals = internalsOf(this.pdf);
    declareVersion17(this.pdf);
  }

  /** Runs `handler` at a moment of the output. jsPDF swallows what handlers throw, so the first fault is kept for `output`. */
  on<Name extends keyof Moments>(moment: Name, handler: (payload: Moments[Name]) => void): void {
    this.#internals.events.subscribe(moment, (payload: Moments[Name]) => {
      try {
        handler(payload);
      } catch (fault) {
        this.#fault ??= fault;
      }
    });
  }

  write(text: string): void {
    this.#internals.write(text);
  }

  addPage(width: number, height: number): void {
    this.pdf.addPage([width, height], width > height ? 'landscape' : 'portrait');
  }

  /** Number of a page's object; known once the pages are being written. */
  pageObject(page: number): number {
    return this.#internals.getPageInfo(page).objId;
  }

  /** Allots an object number for `putObject`. */
  reserve(): number {
    return this.#internals.newObjectDeferred();
  }

  putObject(body: string, id = this.reserve()): number {
    this.#internals.newObjectDeferredBegin(id, true);
    this.write(`${body}\nendobj`);
    return id;
  }

  putStream(bytes: Uint8Array, entries: Readonly<Record<string, string | number>> = {}): number {
    const objectId = this.#internals.newObject();
    const additionalKeyValues = Object.entries(entries).map(([key, value]) => ({ key, value }));
    this.#internals.putStream({ data: binaryString(bytes), objectId, additionalKeyValues });
    this.write('endobj');
    return objectId;
  }

  /**
   * Takes over the slot of a standard font that is never used as such.
   * jsPDF lists only fonts through which it has shown text itself, hence an empty text, marked as decoration.
   */
  claimFontSlot(name: string, style: string): JsPdfFont {
    const { pdf } = this;
    pdf.setFont(name, style);
    this.write('/Artifact BMC');
    pdf.text([''], 0, 0);
    this.write('EMC');
    return this.#internals.getFont();
  }

  /** The whole file, one character a byte. @throws what a handler has thrown. */
  output(): string {
    const file = this.pdf.output();
    if (this.#fault !== undefined) throw this.#fault;
    return file;
  }
}

/** One character a byte, as jsPDF wants its streams; in chunks, as `apply` takes a limited number of arguments. */
function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return text;
}
