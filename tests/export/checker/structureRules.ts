import type { PDFObject } from '@cantoo/pdf-lib';
import type { Report } from './finding.ts';
import type { PdfObjects } from './pdfObjects.ts';
import type { StructureNode } from './structureTree.ts';

/** Who may hold whom, where the standard says so. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI', 'Note', 'TOCI'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  THead: ['Table'],
  TBody: ['Table'],
};

/** The rules that each element can be asked for by itself and with its parent. */
export function checkElements(root: StructureNode, objects: PdfObjects, report: Report): void {
  let lastHeading = 0;
  const visit = (node: StructureNode, parent: StructureNode | undefined) => {
    const { role, object } = node;
    const allowed = PARENTS[role];
    if (allowed !== undefined && !allowed.includes(parent?.role ?? ''))
      report(`${role} stands inside ${parent?.role ?? 'nothing'}`, role);
    const level = /^H([1-6])$/.exec(role)?.[1];
    if (level !== undefined) {
      if (Number(level) > lastHeading + 1) report('a level of headings is left out', role);
      lastHeading = Number(level);
    }
    if (role === 'Figure' && !objects.text(object, 'Alt')) report('a picture has no text that stands for it', role);
    if (role === 'TH' && attribute(objects, object, 'Scope') === undefined)
      report('a head of a table does not say what it heads', role);
    if (role === 'Link' && !node.kids.some((kid) => kid.kind === 'annotation'))
      report('a link element has no link', role);
    if (role === 'Table') checkTable(node, objects, report);
    for (const kid of node.kids) if (kid.kind === 'element') visit(kid.node, node);
  };
  visit(root, undefined);
}

/** Every row must fill the same number of columns. */
function checkTable(table: StructureNode, objects: PdfObjects, report: Report): void {
  const widths = rowsOf(table).map((row) =>
    cellsOf(row).reduce((sum, cell) => sum + Number(attribute(objects, cell.object, 'ColSpan') ?? 1), 0),
  );
  if (new Set(widths).size > 1) report('the rows of a table have different widths', 'Table');
}

function rowsOf(node: StructureNode): StructureNode[] {
  return elementsOf(node).flatMap((child) =>
    child.role === 'TR' ? [child] : child.role === 'Caption' ? [] : rowsOf(child),
  );
}

const cellsOf = (row: StructureNode): StructureNode[] =>
  elementsOf(row).filter(({ role }) => role === 'TH' || role === 'TD');

const elementsOf = ({ kids }: StructureNode): StructureNode[] =>
  kids.flatMap((kid) => (kid.kind === 'element' ? [kid.node] : []));

/** An attribute of an element, from whichever of its attribute objects has it. */
function attribute(objects: PdfObjects, element: PDFObject, key: string): string | undefined {
  const found = objects.list(objects.raw(element, 'A')).map((owner) => objects.get(owner, key));
  return found.find((value) => value !== undefined)?.toString();
}
