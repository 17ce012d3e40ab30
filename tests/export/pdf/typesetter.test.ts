import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { fontsFrom } from '../../../src/export/pdf/fontFiles.ts';
import { FACES } from '../../../src/export/pdf/ink/faces.ts';
import { JsPdfDocument } from '../../../src/export/pdf/ink/jsPdfDocument.ts';
import { Typesetter } from '../../../src/export/pdf/ink/typesetter.ts';
import { measureText, WEIGHTS, type Weight } from '../../../src/fonts/measure.ts';
import { FontReadings } from '../checker/fontReading.ts';
import { PdfObjects } from '../checker/pdfObjects.ts';
import { tokensOf } from '../checker/tokens.ts';
import { HOSTILE } from '../madeUpReport.ts';

const load = fontsFrom(readFile);
const fonts = new Map(await Promise.all(FACES.map(async (face) => [face, await load(face)] as const)));
const SIZE = 10;

/** How far the pen moves when the file is read: the widths that its fonts declare, and the shifts between boxes. */
async function drawnWidth(text: string, weight: Weight): Promise<number> {
  const file = new JsPdfDocument(612, 792);
  const typesetter = new Typesetter(file, fonts);
  file.write(typesetter.show({ kind: 'text', x: 0, y: 0, text, size: SIZE, weight, color: '#000000' }, 0));
  const objects = new PdfObjects(await PDFDocument.load(Uint8Array.from(Buffer.from(file.output(), 'latin1'))));
  const readings = new FontReadings(objects);
  const page = objects.document.getPage(0).node;
  const fontDict = objects.get(page.Resources(), 'Font');
  let thousandths = 0;
  let widths: ReadonlyMap<number, number> = new Map();
  let operands: { kind: string; value: string }[] = [];
  for (const token of tokensOf(objects.stream(objects.raw(page, 'Contents')))) {
    if (token.kind !== 'operator') {
      operands.push(token);
      continue;
    }
    const name = operands.find(({ kind }) => kind === 'name')?.value;
    const font = token.value === 'Tf' ? objects.raw(fontDict, name ?? '') : undefined;
    if (font !== undefined) widths = readings.reading(font).widths;
    if (token.value === 'Tj' || token.value === 'TJ') {
      const codes = operands.flatMap(({ kind, value }) => (kind === 'hex' ? (value.match(/.{4}/g) ?? []) : []));
      for (const code of codes) thousandths += widths.get(Number.parseInt(code, 16)) ?? Number.NaN;
      for (const { kind, value } of operands) if (kind === 'number') thousandths -= Number(value);
    }
    operands = [];
  }
  return (thousandths * SIZE) / 1000;
}

describe('Typesetter', () => {
  it.each(WEIGHTS)('draws as wide as the layout has measured (%s)', async (weight) => {
    for (const text of ['Mobile crisis team', 'Tŷ Cymorth ☐ → ✓ ◐', 'a 😀 b 👩‍👩‍👧 日本', 'Ωμέγα Жито ế']) {
      expect(await drawnWidth(text, weight)).toBeCloseTo(measureText(text, SIZE, weight), 1);
    }
  });

  it.each(Object.entries(HOSTILE))('draws %s as wide as it was measured', async (_, text) => {
    const short = text.slice(0, 60);
    expect(await drawnWidth(short, 'regular')).toBeCloseTo(measureText(short, SIZE, 'regular'), 1);
  });

  it('embeds only the faces that are used', async () => {
    const file = new JsPdfDocument(612, 792);
    new Typesetter(file, fonts).show(
      { kind: 'text', x: 0, y: 0, text: 'plain', size: 9, weight: 'bold', color: '#000000' },
      0,
    );
    expect(file.output().match(/\/FontFile2/g)).toHaveLength(1);
  });
});
