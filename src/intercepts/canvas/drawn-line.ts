import type { Segment } from '../scene/line.ts';

/** A line of the scene as the `d` of an SVG path. */
export const drawnLine = (segments: readonly Segment[]): string =>
  segments
    .map(([a, b, c, d], k) => `${k === 0 ? `M${a.x} ${a.y}` : ''}C${b.x} ${b.y} ${c.x} ${c.y} ${d.x} ${d.y}`)
    .join('');
