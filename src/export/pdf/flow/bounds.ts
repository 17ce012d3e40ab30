import { measureText } from '../../../fonts/measure.ts';
import type { Ink, Point } from './ink.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Heights of letters above and below the baseline in ems; accents of capitals reach higher. */
const ASCENT = 0.8;
const DESCENT = 0.25;

/** The room that ink takes on its page. Curves stay within their control points. */
export function boundsOf(ink: Ink): Box {
  switch (ink.kind) {
    case 'text': {
      const length = measureText(ink.text.trimEnd(), ink.size, ink.weight);
      const [above, below] = [ASCENT * ink.size, DESCENT * ink.size];
      return ink.upright === true
        ? { left: ink.x - above, right: ink.x + below, top: ink.y - length, bottom: ink.y }
        : { left: ink.x, right: ink.x + length, top: ink.y - above, bottom: ink.y + below };
    }
    case 'rect':
      return { left: ink.x, top: ink.y, right: ink.x + ink.width, bottom: ink.y + ink.height };
    case 'stroke':
      return around([ink.from, ...ink.pieces.flat()]);
    case 'polygon':
      return around(ink.points);
    default:
      return ink satisfies never;
  }
}

function around(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
