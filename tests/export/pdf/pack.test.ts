import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { JsPdfDocument } from '../../../src/export/pdf/ink/jsPdfDocument.ts';
import { pack } from '../../../src/export/pdf/ink/pack.ts';

function plainFile(pages: number): string {
  const file = new JsPdfDocument(612, 792);
  file.pdf.setCreationDate("D:20261122160000+00'00'");
  for (let page = 1; page < pages; page++) file.addPage(612, 792);
  file.on('postPutResources', () => {
    for (let index = 0; index < 600; index++) file.putObject(`<</Type/Nothing/Index ${index}/Note(endobj stream)>>`);
  });
  return file.output();
}

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('pack', () => {
  it('keeps every object under its number', async () => {
    const plain = plainFile(3);
    const [before, after] = await Promise.all([PDFDocument.load(latin1(plain)), PDFDocument.load(pack(plain))]);
    const listed = (document: PDFDocument) =>
      new Map(document.context.enumerateIndirectObjects().map(([reference, object]) => [String(reference), object]));
    const packed = listed(after);
    expect(listed(before).size).toBeGreaterThan(600);
    for (const [reference, object] of listed(before)) {
      const other = packed.get(reference);
      // pdf-lib stamps the time at which it loads a file into its properties.
      if (String(object).includes('/ModDate')) continue;
      expect(other instanceof PDFRawStream ? other.contents : String(other)).toEqual(
        object instanceof PDFRawStream ? object.contents : String(object),
      );
    }
  });

  it('is smaller than what it packs, and has an id that follows from the contents', () => {
    const [plain, other] = [plainFile(2), plainFile(3)];
    const idOf = (text: string) => /\/ID\[<([\da-f]{32})>/.exec(Buffer.from(pack(text)).toString('latin1'))?.[1];
    expect(pack(plain).length).toBeLessThan(plain.length / 3);
    expect(idOf(plain)).toMatch(/^[\da-f]{32}$/);
    expect(idOf(plain)).not.toBe(idOf(other));
  });

  it('refuses what it does not understand rather than write a broken file', () => {
    expect(() => pack('%PDF-1.7 nothing')).toThrow('table of cross references');
    const plain = plainFile(1);
    expect(() => pack(plain.replace('5 0 obj', 'X 0 obj'))).toThrow('does not stand where the file says');
  });
});
