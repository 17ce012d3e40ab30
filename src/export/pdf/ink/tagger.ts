import { printable } from '../../../fonts/printable.ts';
import { type Box, boundsOf } from '../flow/bounds.ts';
import type { Anchor, Ink, Link } from '../flow/ink.ts';
import type { Tag } from '../flow/tag.ts';
import type { JsPdfDocument } from './jsPdfDocument.ts';
import { number, textString } from './syntax.ts';

/** A piece of a page that belongs to a tag. */
interface Content {
  readonly page: number;
  readonly id: number;
}

interface Annotation {
  readonly link: Link;
  readonly page: number;
  readonly pageHeight: number;
  /** Number of its object. */
  object: number;
}

interface TaggedPage {
  /** Tags by the number of their content on this page. */
  readonly owners: Tag[];
  readonly annotations: Annotation[];
}

/** Where a link lands: a page and the distance from its lower edge. */
export type Destination = (anchor: Anchor) => string;

/** Numbers of the parent tree: pages and links are asked there which tag they belong to. */
interface ParentTree {
  readonly entries: string[];
  add(entry: string): number;
}

/**
 * Writes the structure tree of PDF/UA-1 through jsPDF's own hooks: who owns which ink, in which order it is read, and where links are.
 * Link annotations are made here too, as jsPDF writes them where a tag cannot point at them.
 */
export class Tagger {
  readonly #file: JsPdfDocument;
  readonly #pages = new Map<number, TaggedPage>();
  readonly #contents = new Map<Tag, Content[]>();
  readonly #links = new Map<Tag, Annotation[]>();
  readonly #objects = new Map<Tag, number>();
  readonly #boxes = new Map<Tag, Box>();
  /** Parent tree key of a page: allotted when the page is written, which is before the tree. */
  readonly #pageKeys: number[] = [];

  constructor(file: JsPdfDocument, language: string, root: Tag, destination: Destination) {
    this.#file = file;
    let treeRoot = 0;
    file.on('putPage', ({ pageNumber }) => this.#putPageEntries(pageNumber));
    file.on('postPutResources', () => {
      treeRoot = this.#putTree(root, destination);
    });
    file.on('putCatalog', () => {
      file.write(`/Lang ${textString(language)}/MarkInfo <</Marked true>>/StructTreeRoot ${treeRoot} 0 R`);
    });
  }

  /** Gives the tag a piece of content on a page; returns the piece's number there. A picture says how much room it takes. */
  own(tag: Tag, page: number, inks: readonly Ink[], pageHeight: number): number {
    const { owners } = this.#page(page);
    if (tag.role === 'Figure') this.#boxes.set(tag, unionOf(inks, pageHeight, this.#boxes.get(tag)));
    const id = owners.length;
    owners.push(tag);
    push(this.#contents, tag, { page, id });
    return id;
  }

  addLink(link: Link, page: number, pageHeight: number): void {
    const annotation = { link, page, pageHeight, object: 0 };
    this.#page(page).annotations.push(annotation);
    push(this.#links, link.tag, annotation);
  }

  #page(page: number): TaggedPage {
    const known = this.#pages.get(page);
    if (known !== undefined) return known;
    const made = { owners: [], annotations: [] };
    this.#pages.set(page, made);
    return made;
  }

  #putPageEntries(page: number): void {
    const { owners, annotations } = this.#page(page);
    this.#file.write('/Tabs /S');
    if (owners.length > 0) {
      this.#file.write(`/StructParents ${this.#pageKeys.length}`);
      this.#pageKeys.push(page);
    }
    if (annotations.length === 0) return;
    for (const annotation of annotations) annotation.object = this.#file.reserve();
    this.#file.write(`/Annots [${annotations.map(({ object }) => `${object} 0 R`).join(' ')}]`);
  }

  #putTree(root: Tag, destination: Destination): number {
    const treeRoot = this.#file.reserve();
    this.#reserveTags(root);
    const tree = newParentTree();
    for (const page of this.#pageKeys) {
      tree.add(
        `[${this.#page(page)
          .owners.map((tag) => this.#reference(tag))
          .join(' ')}]`,
      );
    }
    for (const { annotations } of this.#pages.values()) {
      for (const annotation of annotations) this.#putAnnotation(annotation, tree, destination);
    }
    this.#putTag(root, treeRoot);
    const parents = this.#file.putObject(
      `<</Nums[${tree.entries.map((entry, key) => `${key} ${entry}`).join('\n')}]>>`,
    );
    this.#file.putObject(
      `<</Type/StructTreeRoot/K ${this.#reference(root)}/ParentTree ${parents} 0 R/ParentTreeNextKey ${tree.entries.length}>>`,
      treeRoot,
    );
    return treeRoot;
  }

  #reserveTags(tag: Tag): void {
    this.#objects.set(tag, this.#file.reserve());
    for (const child of tag.children) this.#reserveTags(child);
  }

  #reference(tag: Tag): string {
    return `${this.#objects.get(tag) ?? 0} 0 R`;
  }

  #putAnnotation({ link, page, pageHeight, object }: Annotation, tree: ParentTree, destination: Destination): void {
    const key = tree.add(this.#reference(link.tag));
    const { x, y, width, height } = link;
    const corners = [x, pageHeight - y - height, x + width, pageHeight - y].map(number).join(' ');
    this.#file.putObject(
      `<</Type/Annot/Subtype/Link/Rect[${corners}]/Border[0 0 0]/F 4/P ${this.#file.pageObject(page)} 0 R/StructParent ${key}` +
        `/Contents ${textString(link.description)}${wayOf(link, destination)}>>`,
      object,
    );
  }

  #putTag(tag: Tag, parent: number): void {
    const object = this.#objects.get(tag) ?? 0;
    const kids = [
      ...tag.children.map((child) => this.#reference(child)),
      ...(this.#contents.get(tag) ?? []).map(
        ({ page, id }) => `<</Type/MCR/Pg ${this.#file.pageObject(page)} 0 R/MCID ${id}>>`,
      ),
      ...(this.#links.get(tag) ?? []).map(
        (link) => `<</Type/OBJR/Pg ${this.#file.pageObject(link.page)} 0 R/Obj ${link.object} 0 R>>`,
      ),
    ];
    this.#file.putObject(
      `<</Type/StructElem/S/${tag.role}/P ${parent} 0 R/K[${kids.join(' ')}]${traitsOf(tag, this.#boxes.get(tag))}>>`,
      object,
    );
    for (const child of tag.children) this.#putTag(child, object);
  }
}

/** To a heading of this file, or to an address in the seven bits that URIs are written in. */
function wayOf({ target }: Link, destination: Destination): string {
  if ('level' in target) return `/Dest${destination(target)}`;
  const address = printable(target.address).replace(/[^!-~]/gu, encodeURIComponent);
  const bytes = new TextEncoder().encode(address);
  return `/A<</S/URI/URI<${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}>>>`;
}

/** The picture's box so far and that of more ink, from the lower edge of the page upwards. */
function unionOf(inks: readonly Ink[], pageHeight: number, box: Box | undefined): Box {
  const bounds = inks
    .map(boundsOf)
    .map(({ left, top, right, bottom }) => ({ left, right, top: pageHeight - top, bottom: pageHeight - bottom }));
  const all = box === undefined ? bounds : [box, ...bounds];
  return {
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
    top: Math.max(...all.map(({ top }) => top)),
    bottom: Math.min(...all.map(({ bottom }) => bottom)),
  };
}

const cornersOf = ({ left, bottom, right, top }: Box): number[] => [left, bottom, right, top];

function newParentTree(): ParentTree {
  const entries: string[] = [];
  return { entries, add: (entry) => entries.push(entry) - 1 };
}

function traitsOf({ traits }: Tag, box: Box | undefined): string {
  const { alt, scope, numbering, summary } = traits;
  const attributes = [
    ...(scope === undefined ? [] : [`<</O/Table/Scope/${scope}>>`]),
    ...(summary === undefined ? [] : [`<</O/Table/Summary${textString(summary)}>>`]),
    ...(numbering === undefined ? [] : [`<</O/List/ListNumbering/${numbering}>>`]),
    ...(box === undefined ? [] : [`<</O/Layout/Placement/Block/BBox[${cornersOf(box).map(number).join(' ')}]>>`]),
  ];
  return (
    (alt === undefined ? '' : `/Alt ${textString(alt)}`) + attributes.map((attribute) => `/A${attribute}`).join('')
  );
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
