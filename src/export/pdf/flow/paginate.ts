import type { Landing } from './ink.ts';
import type { Frame } from './look.ts';
import { type OpenPage, PageInk } from './pageInk.ts';
import type { Columns, Piece, Strip } from './strip.ts';

/** Lays pieces on pages of one frame, breaking only where a strip does not keep to the next. */
export function paginate(pieces: readonly Piece[], frame: Frame): OpenPage[] {
  const filler = new PageFiller(frame);
  for (let from = 0; from < pieces.length; ) from = filler.placeChain(pieces, from);
  return filler.pages;
}

/** Turns a page's anchors into landings, counted from the first page of the paper. */
export const landingsOf = (pages: readonly OpenPage[], firstPage: number): Landing[] =>
  pages.flatMap(({ anchors }, index) => anchors.map(({ anchor, y }) => ({ anchor, y, page: firstPage + index })));

/** Where a part of a column may stand; `shift` moves it from the column that it was made for. */
interface Slot {
  readonly top: number;
  readonly bottom: number;
  readonly shift: number;
}

/** What has been placed of a column: the strip to go on with, and how far down the page it came. */
interface Fill {
  readonly next: number;
  readonly bottom: number;
}

/** What the first of even columns may be longer: a repeated head and an entry of some lines. */
const EVENING = 60;

class PageFiller {
  readonly pages: OpenPage[] = [];
  readonly #frame: Frame;
  #page: PageInk;
  #y: number;

  constructor(frame: Frame) {
    this.#frame = frame;
    this.#y = frame.top;
    this.#page = new PageInk(frame);
    this.pages.push(this.#page.open);
  }

  /** Places the pieces from `from` that must stay together; returns the index after them. */
  placeChain(pieces: readonly Piece[], from: number): number {
    const to = chainEnd(pieces, from);
    const chain = pieces.slice(from, to);
    if (!this.#fits(chain)) this.#turn();
    for (const piece of chain) {
      if ('columns' in piece) this.#placeColumns(piece);
      else this.#placeStrip(piece);
    }
    return to;
  }

  get #blank(): boolean {
    return this.#y <= this.#frame.top;
  }

  #fits(chain: readonly Piece[]): boolean {
    if (this.#blank) return true;
    const [first] = chain;
    const room = first !== undefined && 'room' in first ? (first.room ?? 0) : 0;
    const needed = chain.reduce((sum, piece) => sum + piece.gap + startHeight(piece), 0);
    return this.#y + Math.max(needed, room) <= this.#frame.bottom;
  }

  #turn(): void {
    this.#page = new PageInk(this.#frame);
    this.pages.push(this.#page.open);
    this.#y = this.#frame.top;
  }

  #placeStrip(strip: Strip): void {
    // A chain may be longer than a page; then it is cut where the page ends.
    if (!this.#blank && this.#y + strip.gap + strip.height > this.#frame.bottom) this.#turn();
    this.#y = this.#page.add(strip, this.#y, this.#blank);
  }

  #placeColumns({ columns, lefts, gap }: Columns): void {
    if (!this.#blank) this.#y += gap;
    const [only] = columns;
    if (columns.length === 1 && only !== undefined) return this.#runOn(only, 0, lefts, lefts[0] ?? 0);
    let starts = columns.map(() => 0);
    for (;;) {
      const top = this.#y;
      const bottom = this.#frame.bottom;
      const fills = columns.map((strips, column) =>
        this.#fillColumn(strips, starts[column] ?? 0, { top, bottom, shift: 0 }),
      );
      this.#y = Math.max(...fills.map((fill) => fill.bottom));
      starts = fills.map(({ next }) => next);
      const open = columns.flatMap((strips, column) => ((starts[column] ?? 0) < strips.length ? [column] : []));
      const [last] = open;
      if (last === undefined) return;
      this.#turn();
      if (open.length === 1) return this.#runOn(columns[last] ?? [], starts[last] ?? 0, lefts, lefts[last] ?? 0);
    }
  }

  /** When only one column is left, it goes on in all of them: down the first, then down the next, evenly at the end. */
  #runOn(strips: readonly Strip[], from: number, lefts: readonly number[], ownLeft: number): void {
    let at = from;
    while (at < strips.length) {
      const top = this.#y;
      const share = chainHeight(strips, at, strips.length, true) / lefts.length + EVENING;
      const bottom = Math.min(this.#frame.bottom, top + share);
      for (const [column, left] of lefts.entries()) {
        const end = column === lefts.length - 1 ? this.#frame.bottom : bottom;
        const fill = this.#fillColumn(strips, at, { top, bottom: end, shift: left - ownLeft });
        at = fill.next;
        this.#y = Math.max(this.#y, fill.bottom);
      }
      if (at < strips.length) this.#turn();
    }
  }

  /** As much of a column as fits; at least one strip of it on a blank page, so that it ends. */
  #fillColumn(strips: readonly Strip[], from: number, { top, bottom, shift }: Slot): Fill {
    const blank = top <= this.#frame.top;
    let y = top;
    let at = from;
    while (at < strips.length) {
      const to = chainEnd(strips, at);
      const opens = y === top;
      if (y + chainHeight(strips, at, to, opens) > bottom && !(blank && opens)) break;
      for (; at < to; at++) {
        const strip = strips[at];
        if (strip === undefined) break;
        if (y > top && y + strip.gap + strip.height > bottom) return { next: at, bottom: y };
        y = this.#page.add(strip, y, y === top, shift);
      }
    }
    return { next: at, bottom: y };
  }
}

/** The index after the first piece from `from` on that does not keep to its follower. */
function chainEnd(pieces: readonly Piece[], from: number): number {
  let to = from;
  for (let piece = pieces[to]; piece !== undefined && 'keep' in piece && piece.keep; piece = pieces[to]) to += 1;
  return Math.min(to + 1, pieces.length);
}

function chainHeight(strips: readonly Strip[], from: number, to: number, opens: boolean): number {
  const heights = strips.slice(from, to).reduce((sum, { gap, height }) => sum + gap + height, 0);
  return opens ? heights - (strips[from]?.gap ?? 0) : heights;
}

/** The least height with which a piece may begin on a page. */
function startHeight(piece: Piece): number {
  if (!('columns' in piece)) return piece.height;
  return Math.max(0, ...piece.columns.map((strips) => chainHeight(strips, 0, chainEnd(strips, 0), true)));
}
