import { type Anchor, type Ink, type LaidPage, type Link, type Mark, moved } from './ink.ts';
import type { Frame } from './look.ts';
import type { Head, Strip } from './strip.ts';
import type { Tag } from './tag.ts';

/** A page while it is being filled. */
export interface OpenPage extends LaidPage {
  readonly frame: Frame;
  readonly marks: Mark[];
  readonly links: Link[];
  readonly anchors: { readonly anchor: Anchor; readonly y: number }[];
}

/** Collects a page's marks: one for all decoration, one for each tag. */
export class PageInk {
  readonly open: OpenPage;
  readonly #under: Ink[] = [];
  readonly #inksByTag = new Map<Tag, Ink[]>();

  constructor(frame: Frame) {
    const marks: Mark[] = [{ owner: 'layout', inks: this.#under }];
    this.open = { frame, width: frame.width, height: frame.height, marks, links: [], anchors: [] };
  }

  /** Adds a strip at `y` and returns where the next one may begin; one that opens a page has its head said again above it. */
  add(strip: Strip, y: number, opens: boolean, shift = 0): number {
    let top = opens ? y : y + strip.gap;
    if (opens && strip.head !== undefined) top = this.#addHead(strip.head, shift, top);
    for (const ink of strip.under) this.#under.push(moved(ink, shift, top));
    for (const mark of strip.marks) this.#addMark(mark, shift, top, strip.ordered === true);
    if (strip.anchor !== undefined) this.open.anchors.push({ anchor: strip.anchor, y: top });
    for (const link of strip.links ?? [])
      this.open.links.push({ ...link, x: link.x + shift, y: top, height: strip.height });
    return top + strip.height;
  }

  #addHead(head: Head, shift: number, top: number): number {
    this.open.marks.push({ owner: 'header', inks: head.inks.map((ink) => moved(ink, shift, top)) });
    return top + head.height;
  }

  #addMark({ owner, inks }: Mark, shift: number, top: number, ordered: boolean): void {
    const lowered = inks.map((ink) => moved(ink, shift, top));
    if (typeof owner === 'string' || ordered) {
      this.open.marks.push({ owner, inks: lowered });
      return;
    }
    const known = this.#inksByTag.get(owner);
    if (known !== undefined) {
      known.push(...lowered);
      return;
    }
    this.#inksByTag.set(owner, lowered);
    this.open.marks.push({ owner, inks: lowered });
  }
}
