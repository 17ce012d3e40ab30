import { PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { Report } from './finding.ts';
import { keyOf, type PdfObjects } from './pdfObjects.ts';

export interface StructureNode {
  readonly role: string;
  readonly object: PDFObject;
  readonly kids: readonly StructureKid[];
}

type StructureKid =
  | { readonly kind: 'element'; readonly node: StructureNode }
  | { readonly kind: 'content'; readonly page: string; readonly id: number }
  | { readonly kind: 'annotation'; readonly object: PDFObject };

/** Reads the tree from its root element; faults in how it is linked are reported. */
export function readStructure(objects: PdfObjects, report: Report): StructureNode | undefined {
  const treeRoot = objects.raw(objects.document.catalog, 'StructTreeRoot');
  const [root] = objects.list(objects.raw(treeRoot, 'K'));
  return root === undefined ? undefined : readElement(root, treeRoot, undefined);

  function readElement(
    element: PDFObject,
    parent: PDFObject | undefined,
    outerPage: PDFObject | undefined,
  ): StructureNode {
    const role = objects.name(element, 'S') ?? '';
    if (keyOf(objects.raw(element, 'P')) !== keyOf(parent)) report('an element does not point at its parent', role);
    const page = objects.raw(element, 'Pg') ?? outerPage;
    const kids = objects.list(objects.raw(element, 'K')).map((kid): StructureKid => {
      const value = objects.resolve(kid);
      if (value instanceof PDFNumber) return { kind: 'content', page: keyOf(page), id: value.asNumber() };
      const type = objects.name(value, 'Type');
      if (type === 'MCR')
        return {
          kind: 'content',
          page: keyOf(objects.raw(value, 'Pg') ?? page),
          id: objects.number(value, 'MCID') ?? -1,
        };
      if (type === 'OBJR') return { kind: 'annotation', object: objects.raw(value, 'Obj') ?? kid };
      return { kind: 'element', node: readElement(kid, element, page) };
    });
    return { role, object: element, kids };
  }
}

/** The parent tree: for a key of a page the elements by their content's number, for a key of an annotation its element. */
export function readParentTree(objects: PdfObjects): Map<number, PDFObject> {
  const entries = new Map<number, PDFObject>();
  const visit = (node: PDFObject | undefined) => {
    if (!(objects.resolve(node) instanceof PDFDict)) return;
    const numbers = objects.list(objects.raw(node, 'Nums'));
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const entry = numbers[at + 1];
      if (entry !== undefined) entries.set(Number(String(numbers[at])), entry);
    }
    for (const kid of objects.list(objects.raw(node, 'Kids'))) visit(kid);
  };
  visit(objects.raw(objects.get(objects.document.catalog, 'StructTreeRoot'), 'ParentTree'));
  return entries;
}
