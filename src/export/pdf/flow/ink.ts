import type { Weight } from '../../../fonts/measure.ts';
import type { Tag } from './tag.ts';

/** Points from the top left corner of the page, y downwards; PDF's own axis is the drawer's business. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `#rrggbb`. */
export type Color = `#${string}`;

/** One line of text; (x, y) is the start of its baseline. */
export interface TextInk extends Point {
  readonly kind: 'text';
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly color: Color;
  /** Turned by a quarter to the left about (x, y). */
  readonly upright?: boolean;
  /** Direction of the paragraph that the line is part of; undefined for what the line's own first letter says. */
  readonly isRtl?: boolean;
}

export interface RectInk extends Point {
  readonly kind: 'rect';
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill?: Color;
  readonly stroke?: Edge;
}

/** How a line is drawn; `dash` holds the lengths of ink and gap and is empty for a solid line. */
export interface Edge {
  readonly color: Color;
  readonly width: number;
  readonly dash: readonly number[];
}

export interface StrokeInk {
  readonly kind: 'stroke';
  readonly from: Point;
  /** Cubic pieces, each with two control points and its end. A straight piece has its controls on the line. */
  readonly pieces: readonly (readonly [Point, Point, Point])[];
  readonly edge: Edge;
}

interface PolygonInk {
  readonly kind: 'polygon';
  readonly points: readonly Point[];
  readonly fill: Color;
}

export type Ink = TextInk | RectInk | StrokeInk | PolygonInk;

/** Decoration that a screen reader skips: ornament, a table head said again, running lines at the page's edge. */
export type Artifact = 'layout' | 'header' | 'footer';

/** Ink that belongs together: to one tag, or to nobody who reads. */
export interface Mark {
  readonly owner: Tag | Artifact;
  readonly inks: readonly Ink[];
}

/** An area of a page that leads to another, or out of the file. */
export interface Link {
  readonly tag: Tag;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly target: Anchor | Address;
  /** What a reader is told about the link. */
  readonly description: string;
}

/** A place outside the file: a web page or a mailbox. */
interface Address {
  readonly address: string;
}

/** A heading that contents and bookmarks lead to. */
export interface Anchor {
  readonly title: string;
  /** 1 for a section, 2 for a part of it. */
  readonly level: number;
}

/** Where an anchor came to stand; pages count from 1. */
export interface Landing {
  readonly anchor: Anchor;
  readonly page: number;
  readonly y: number;
}

/** A page with everything on it in its place. */
export interface LaidPage {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
}

/** The whole paper, ready for ink. */
export interface Layout {
  readonly pages: readonly LaidPage[];
  readonly root: Tag;
  readonly landings: readonly Landing[];
}

export function moved<T extends Ink>(ink: T, dx: number, dy: number): T;
export function moved(ink: Ink, dx: number, dy: number): Ink {
  const move = (point: Point): Point => ({ x: point.x + dx, y: point.y + dy });
  switch (ink.kind) {
    case 'text':
    case 'rect':
      return { ...ink, x: ink.x + dx, y: ink.y + dy };
    case 'stroke':
      return { ...ink, from: move(ink.from), pieces: ink.pieces.map(([a, b, end]) => [move(a), move(b), move(end)]) };
    case 'polygon':
      return { ...ink, points: ink.points.map(move) };
    default:
      return ink satisfies never;
  }
}
