import type { Point } from './scene.ts';
import { ARROW, CORNER } from './sizes.ts';

export type Segment = readonly [Point, Point, Point, Point];

/** Where the quarter circle's controls stand, as a share of the radius. */
const ROUND = 0.5523;

/** A line of right angles as cubic segments with round corners; it stops short of its end to leave room for the arrowhead. */
export function roundedLine(points: readonly Point[]): Segment[] {
  const corners = withoutDoubles(points);
  const end = corners.at(-1);
  const before = corners.at(-2);
  if (!end || !before) return [];
  corners[corners.length - 1] = toward(end, before, ARROW * 0.8);
  const segments: Segment[] = [];
  let at = corners[0] ?? end;
  for (let k = 1; k < corners.length; k++) {
    const corner = corners[k] ?? end;
    const next = corners[k + 1];
    const previous = corners[k - 1] ?? at;
    if (!next) {
      segments.push(straight(at, corner));
      break;
    }
    const radius = Math.min(CORNER, distance(previous, corner) / 2, distance(corner, next) / 2);
    const enter = toward(corner, previous, radius);
    const leave = toward(corner, next, radius);
    segments.push(straight(at, enter), [
      enter,
      toward(enter, corner, radius * ROUND),
      toward(leave, corner, radius * ROUND),
      leave,
    ]);
    at = leave;
  }
  return segments;
}

/** The three corners of the arrowhead at the end of the line. */
export function arrowhead(points: readonly Point[]): readonly Point[] {
  const corners = withoutDoubles(points);
  const tip = corners.at(-1);
  const before = corners.at(-2);
  if (!tip || !before) return [];
  const base = toward(tip, before, ARROW);
  const dx = (tip.x - base.x) / ARROW;
  const dy = (tip.y - base.y) / ARROW;
  const half = ARROW * 0.5;
  return [tip, { x: base.x - dy * half, y: base.y + dx * half }, { x: base.x + dy * half, y: base.y - dx * half }];
}

const withoutDoubles = (points: readonly Point[]): Point[] =>
  points.filter((point, k) => k === 0 || distance(point, points[k - 1] ?? point) > 0.5);

const straight = (from: Point, to: Point): Segment => [from, from, to, to];

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** The point on the way from `from` to `to`, `length` away from `from`. */
function toward(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  const share = Math.min(1, length / whole);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
