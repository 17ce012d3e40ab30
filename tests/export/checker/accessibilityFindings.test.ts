import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdfInNode } from '../../../src/export/pdf/pdfInNode.ts';
import { reportFrom } from '../madeUpReport.ts';
import { madeUpWorkshop, SMALL } from '../madeUpWorkshop.ts';
import { checkPdf } from './accessibilityFindings.ts';
import { PdfObjects } from './pdfObjects.ts';

let sound: Uint8Array;
beforeAll(async () => {
  sound = (await pdfInNode(reportFrom(madeUpWorkshop(SMALL)))).bytes;
});

/** A copy of the sound file with one fault. */
async function withFault(plant: (file: Planted) => void): Promise<string[]> {
  const document = await PDFDocument.load(sound, { updateMetadata: false });
  plant(new Planted(document));
  const { findings } = await checkPdf(await document.save({ useObjectStreams: false }));
  return [...new Set(findings.map(({ rule }) => rule))];
}

class Planted {
  readonly document: PDFDocument;
  readonly objects: PdfObjects;

  constructor(document: PDFDocument) {
    this.document = document;
    this.objects = new PdfObjects(document);
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  /** The first object for which the test holds, as a dictionary. */
  find(test: (dict: PDFDict, reference: PDFRef) => boolean): PDFDict {
    for (const [reference, object] of this.document.context.enumerateIndirectObjects()) {
      const dict = object instanceof PDFRawStream ? object.dict : object;
      if (dict instanceof PDFDict && test(dict, reference)) return dict;
    }
    throw new Error('The file has no such object');
  }

  element(role: string): PDFDict {
    return this.find(
      (dict) =>
        String(dict.get(PDFName.of('S'))) === `/${role}` && String(dict.get(PDFName.of('Type'))) === '/StructElem',
    );
  }

  page(number: number): PDFDict {
    return this.document.getPage(number - 1).node;
  }

  /** Changes what is drawn on a page. */
  redraw(number: number, change: (content: string) => string): void {
    const page = this.page(number);
    const content = this.objects.stream(page.get(PDFName.of('Contents')));
    const changed = change(content);
    if (changed === content) throw new Error('The fault was not planted');
    const bytes = zlibSync(Uint8Array.from(Buffer.from(changed, 'latin1')));
    const stream = PDFRawStream.of(this.document.context.obj({ Filter: 'FlateDecode', Length: bytes.length }), bytes);
    page.set(PDFName.of('Contents'), this.document.context.register(stream));
  }
}

const set = (dict: PDFDict, key: string, value: PDFObject) => dict.set(PDFName.of(key), value);
const drop = (dict: PDFDict, key: string) => dict.delete(PDFName.of(key));
const kidsOf = (dict: PDFDict) => dict.lookup(PDFName.of('K'), PDFArray);

/** Each rule with a fault that breaks it. */
const FAULTS: Record<string, (file: Planted) => void> = {
  'the file does not say that it is tagged': ({ catalog }) => drop(catalog, 'MarkInfo'),
  'the file has no language': ({ catalog }) => drop(catalog, 'Lang'),
  'the title is not displayed': ({ catalog }) => drop(catalog, 'ViewerPreferences'),
  'the metadata do not say PDF/UA-1': ({ catalog }) => drop(catalog, 'Metadata'),
  'the metadata do not say PDF/A-2': ({ catalog }) => drop(catalog, 'Metadata'),
  'the metadata have no title': ({ catalog }) => drop(catalog, 'Metadata'),
  'nothing says what the colours mean': ({ catalog }) => drop(catalog, 'OutputIntents'),
  'there is no structure tree': ({ catalog }) => drop(catalog, 'StructTreeRoot'),
  'an element does not point at its parent': (file) => drop(file.element('TR'), 'P'),
  'a level of headings is left out': (file) => set(file.element('H2'), 'S', PDFName.of('H4')),
  'a picture has no text that stands for it': (file) => drop(file.element('Figure'), 'Alt'),
  'a head of a table does not say what it heads': (file) => drop(file.element('TH'), 'A'),
  'a link element has no link': (file) => {
    const kids = kidsOf(file.element('Link'));
    kids.remove(kids.size() - 1);
  },
  'TH stands inside P': (file) => set(file.element('TR'), 'S', PDFName.of('P')),
  'the rows of a table have different widths': (file) => kidsOf(file.element('TR')).remove(0),
  'a link does not say where it leads': (file) => drop(link(file), 'Contents'),
  'a link belongs to no link element': (file) => drop(link(file), 'StructParent'),
  'a link leads nowhere': (file) => drop(link(file), 'Dest'),
  'the tab key does not follow the structure': (file) => drop(file.page(2), 'Tabs'),
  'content has two owners': (file) => {
    const kids = kidsOf(file.element('P'));
    kids.push(kids.get(0));
  },
  'an element owns content that is not on the page': (file) =>
    set(kidsOf(file.element('P')).lookup(0, PDFDict), 'MCID', PDFNumber.of(999)),
  'content has no owner in the tree': (file) => kidsOf(file.element('P')).remove(0),
  'the parent tree names another owner': (file) => set(file.page(3), 'StructParents', PDFNumber.of(0)),
  'a font is not among the resources': (file) =>
    file.redraw(3, (content) => content.replace(/\/F\d+ 9 Tf/, '/Nobody 9 Tf')),
  'a font is not embedded': (file) =>
    drop(
      file.find((dict) => String(dict.get(PDFName.of('Type'))) === '/FontDescriptor'),
      'FontFile2',
    ),
  'text is shown without a usable font': (file) =>
    file.redraw(3, (content) => content.replace(/\/F\d+ 9 Tf/, '/Nobody 9 Tf')),
  'text is neither tagged nor an artifact': (file) =>
    file.redraw(3, (content) => `${content}\nBT /F9 9 Tf <0001> Tj ET`),
  'painting is neither tagged nor an artifact': (file) => file.redraw(3, (content) => `${content}\n0 0 9 9 re f`),
  'the glyph for no character is shown': (file) => file.redraw(3, (content) => content.replace(/<[\da-f]{4}/, '<0000')),
  'a glyph does not say which text it shows': (file) =>
    file.redraw(3, (content) => content.replace(/> Tj/, 'fff0> Tj')),
  'a glyph has no width': (file) => file.redraw(3, (content) => content.replace(/> Tj/, 'fff0> Tj')),
  'a number of marked content is used twice': (file) =>
    file.redraw(3, (content) => content.replace('/MCID 1>>', '/MCID 0>>')),
  'marked content is not closed': (file) => file.redraw(3, (content) => content.replace(/EMC\s*$/, '')),
  'marked content ends that never began': (file) => file.redraw(3, (content) => `${content}\nEMC`),
  'marked content crosses the edge of a text object': (file) =>
    file.redraw(3, (content) => content.replace('ET\nEMC', 'EMC ET')),
  'an artifact stands inside tagged content': (file) =>
    file.redraw(3, (content) => content.replace(/(MCID 0>> BDC)/, '$1 /Artifact BMC EMC')),
  'tagged content stands inside an artifact': (file) =>
    file.redraw(3, (content) => content.replace(/(\/Artifact <<[^\n]*>> BDC)/, '$1 /P <</MCID 998>> BDC EMC')),
};

const link = (file: Planted) => file.find((dict) => String(dict.get(PDFName.of('Subtype'))) === '/Link');

describe('checkPdf', () => {
  it('finds nothing in the file as it is written', async () => {
    expect(await withFault(({ catalog }) => set(catalog, 'Nothing', PDFHexString.fromText('of note')))).toEqual([]);
  });

  it.each(Object.entries(FAULTS))('finds that %s', async (rule, plant) => {
    expect(await withFault(plant)).toContain(rule);
  });
});
