import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** Reads objects through their references, and answers undefined for whatever is missing or of another kind. */
export class PdfObjects {
  readonly document: PDFDocument;

  constructor(document: PDFDocument) {
    this.document = document;
  }

  resolve(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof PDFRef ? this.document.context.lookup(object) : object;
  }

  raw(holder: PDFObject | undefined, key: string): PDFObject | undefined {
    const dict = this.resolve(holder);
    if (dict instanceof PDFDict) return dict.get(PDFName.of(key));
    return dict instanceof PDFRawStream ? dict.dict.get(PDFName.of(key)) : undefined;
  }

  get(holder: PDFObject | undefined, key: string): PDFObject | undefined {
    return this.resolve(this.raw(holder, key));
  }

  name(holder: PDFObject | undefined, key: string): string | undefined {
    const value = this.get(holder, key);
    return value instanceof PDFName ? value.decodeText() : undefined;
  }

  number(holder: PDFObject | undefined, key: string): number | undefined {
    const value = this.get(holder, key);
    return value instanceof PDFNumber ? value.asNumber() : undefined;
  }

  text(holder: PDFObject | undefined, key: string): string | undefined {
    const value = this.get(holder, key);
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
  }

  /** The members of an array; a single object counts as an array of one. */
  list(object: PDFObject | undefined): PDFObject[] {
    const value = this.resolve(object);
    if (value === undefined) return [];
    return value instanceof PDFArray ? value.asArray() : [object ?? value];
  }

  /** Contents of a stream, one character a byte. */
  stream(object: PDFObject | undefined): string {
    const value = this.resolve(object);
    return value instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(value).decode()).toString('latin1') : '';
  }
}

/** Tells objects apart by their reference. */
export const keyOf = (object: PDFObject | undefined): string => String(object);
