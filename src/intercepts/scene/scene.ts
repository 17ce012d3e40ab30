import type { Weight } from '../../fonts/measure.ts';
import type { Colour } from './palette.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A piece of the picture. Lengths are scene units; one unit is one CSS pixel at zoom 1. */
export type Shape = RectShape | TextShape | CurveShape | PolygonShape;

export interface RectShape extends Box {
  readonly kind: 'rect';
  readonly radius: number;
  readonly fill: Colour | 'none';
  readonly stroke: Colour | 'none';
  readonly lineWidth: number;
  readonly dash?: readonly number[];
}

/** One line of text. `x` is its left end and `y` its baseline; turned by a quarter to the left about that point where `upright`. */
export interface TextShape extends Point {
  readonly kind: 'text';
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: Colour;
  readonly upright: boolean;
  /** What the line belongs to, so that the paper can read the map lane by lane whatever the drawing order. */
  readonly owner: Owner;
}

interface CurveShape {
  readonly kind: 'curve';
  /** Cubic segments that follow each other: from, two controls, to. */
  readonly segments: readonly (readonly [Point, Point, Point, Point])[];
  readonly stroke: Colour;
  readonly lineWidth: number;
  readonly dash: readonly number[];
}

interface PolygonShape {
  readonly kind: 'polygon';
  readonly points: readonly Point[];
  readonly fill: Colour;
}

export interface Owner {
  readonly kind: 'lane' | 'station' | 'card' | 'path' | 'band';
  readonly id: string;
}

/** What the picture says, in reading order: the paper's structure and its text alternative are made from this. */
export interface Reading {
  readonly owner: Owner;
  readonly text: string;
  readonly children: readonly Reading[];
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly reading: readonly Reading[];
}
