import type { PDFObject } from '@cantoo/pdf-lib';
import { keyOf, type PdfObjects } from './pdfObjects.ts';

export interface FontReading {
  readonly name: string;
  readonly embedded: boolean;
  /** Text by character code. */
  readonly toUnicode: ReadonlyMap<number, string>;
  /** Widths in thousandths of an em by character code. */
  readonly widths: ReadonlyMap<number, number>;
}

/** Reads each font once, however many lines it sets. */
export class FontReadings {
  readonly #objects: PdfObjects;
  readonly #byReference = new Map<string, FontReading>();

  constructor(objects: PdfObjects) {
    this.#objects = objects;
  }

  reading(font: PDFObject): FontReading {
    const known = this.#byReference.get(keyOf(font));
    if (known !== undefined) return known;
    const reading = readFont(this.#objects, font);
    this.#byReference.set(keyOf(font), reading);
    return reading;
  }
}

/** Reads what a Type 0 font says of itself. */
function readFont(objects: PdfObjects, font: PDFObject): FontReading {
  const [descendant] = objects.list(objects.raw(font, 'DescendantFonts'));
  const descriptor = objects.get(descendant ?? font, 'FontDescriptor');
  return {
    name: objects.name(font, 'BaseFont') ?? '',
    embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => objects.get(descriptor, key) !== undefined),
    toUnicode: readToUnicode(objects.stream(objects.raw(font, 'ToUnicode'))),
    widths: readWidths(objects, objects.raw(descendant, 'W')),
  };
}

function readToUnicode(map: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, block] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of (block ?? '').matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi)) {
      texts.set(Number.parseInt(code ?? '', 16), fromUtf16(text ?? ''));
    }
  }
  return texts;
}

export function fromUtf16(hex: string): string {
  const units = hex.match(/.{4}/g) ?? [];
  return units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

function readWidths(objects: PdfObjects, list: PDFObject | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const parts = objects.list(list);
  for (let at = 0; at < parts.length; at += 2) {
    const first = Number(String(parts[at]));
    for (const [index, width] of objects.list(parts[at + 1]).entries())
      widths.set(first + index, Number(String(width)));
  }
  return widths;
}
