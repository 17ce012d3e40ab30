import { PDFDocument, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import type { Finding, Report } from './finding.ts';
import { FontReadings } from './fontReading.ts';
import { PageReader, type PageReading } from './pageReading.ts';
import { keyOf, PdfObjects } from './pdfObjects.ts';
import { checkElements } from './structureRules.ts';
import { readParentTree, readStructure, type StructureNode } from './structureTree.ts';

export interface Checked {
  readonly findings: readonly Finding[];
  readonly root: StructureNode | undefined;
  /** What each page shows, by the reference of the page. */
  readonly pages: ReadonlyMap<string, PageReading>;
  readonly objects: PdfObjects;
}

/** Checks what a machine can check of PDF/UA-1, and two things that validators pass: missing fonts and links without an element. */
export async function checkPdf(bytes: Uint8Array): Promise<Checked> {
  const findings: Finding[] = [];
  const report: Report = (rule, where) => findings.push({ rule, where });
  const objects = new PdfObjects(await PDFDocument.load(bytes, { updateMetadata: false }));
  checkCatalog(objects, report);
  const parents = readParentTree(objects);
  const root = readStructure(objects, report);
  if (root === undefined) report('there is no structure tree', 'catalog');
  else checkElements(root, objects, report);
  const pages = new Map<string, PageReading>();
  const fonts = new FontReadings(objects);
  for (const [index, page] of objects.document.getPages().entries()) {
    const where = `page ${index + 1}`;
    pages.set(keyOf(page.ref), new PageReader(objects, fonts, page, where, report).read());
    checkAnnotations(objects, page, parents, where, report);
  }
  if (root !== undefined) checkOwnership(objects, root, pages, parents, report);
  return { findings, root, pages, objects };
}

function checkCatalog(objects: PdfObjects, report: Report): void {
  const { catalog } = objects.document;
  const fault = (rule: string) => report(rule, 'catalog');
  if (String(objects.get(objects.get(catalog, 'MarkInfo'), 'Marked')) !== 'true')
    fault('the file does not say that it is tagged');
  if (!objects.text(catalog, 'Lang')) fault('the file has no language');
  if (String(objects.get(objects.get(catalog, 'ViewerPreferences'), 'DisplayDocTitle')) !== 'true')
    fault('the title is not displayed');
  const metadata = objects.stream(objects.raw(catalog, 'Metadata'));
  if (!metadata.includes('<pdfuaid:part>1<')) fault('the metadata do not say PDF/UA-1');
  if (!metadata.includes('<pdfaid:part>2<')) fault('the metadata do not say PDF/A-2');
  if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]/.test(metadata)) fault('the metadata have no title');
  const [intent] = objects.list(objects.raw(catalog, 'OutputIntents'));
  if (objects.get(intent, 'DestOutputProfile') === undefined) fault('nothing says what the colours mean');
}

/** In the seven bits of a URI. */
const ADDRESS = /^(?:https?:\/\/|mailto:)[!-~]+$/i;

function checkAnnotations(
  objects: PdfObjects,
  page: PDFPage,
  parents: ReadonlyMap<number, PDFObject>,
  where: string,
  report: Report,
): void {
  const annotations = objects.list(objects.raw(page.node, 'Annots'));
  if (annotations.length > 0 && objects.name(page.node, 'Tabs') !== 'S')
    report('the tab key does not follow the structure', where);
  for (const annotation of annotations) {
    if (!objects.text(annotation, 'Contents')) report('a link does not say where it leads', where);
    const element = parents.get(objects.number(annotation, 'StructParent') ?? -1);
    if (objects.name(element, 'S') !== 'Link') report('a link belongs to no link element', where);
    const [target] = objects.list(objects.raw(annotation, 'Dest'));
    const address = objects.text(objects.get(annotation, 'A'), 'URI') ?? '';
    if (objects.name(target, 'Type') !== 'Page' && !ADDRESS.test(address)) report('a link leads nowhere', where);
  }
}

/** Pages, tree and parent tree must tell the same: every piece of content has one owner, which knows it. */
function checkOwnership(
  objects: PdfObjects,
  root: StructureNode,
  pages: ReadonlyMap<string, PageReading>,
  parents: ReadonlyMap<number, PDFObject>,
  report: Report,
): void {
  const owners = new Map<string, string>();
  const visit = ({ kids, object, role }: StructureNode) => {
    for (const kid of kids) {
      if (kid.kind === 'element') visit(kid.node);
      if (kid.kind !== 'content') continue;
      const key = `${kid.page}:${kid.id}`;
      if (owners.has(key)) report('content has two owners', role);
      owners.set(key, keyOf(object));
      if (pages.get(kid.page)?.textById.has(kid.id) !== true)
        report('an element owns content that is not on the page', role);
    }
  };
  visit(root);
  for (const [index, page] of objects.document.getPages().entries()) {
    const where = `page ${index + 1}`;
    const ids = [...(pages.get(keyOf(page.ref))?.textById.keys() ?? [])].filter((id) => id >= 0);
    const listed = objects.list(parents.get(objects.number(page.node, 'StructParents') ?? -1));
    for (const id of ids) {
      const owner = owners.get(`${keyOf(page.ref)}:${id}`);
      if (owner === undefined) report('content has no owner in the tree', where);
      else if (keyOf(listed[id]) !== owner) report('the parent tree names another owner', where);
    }
  }
}
