import type { Priority } from '../model/workshop-document.ts';

/** Where a candidate stands, from 0 to 100 on both axes; null on an axis on which nobody has placed it. */
export interface Spot {
  readonly impact: number | null;
  readonly effort: number | null;
}

/** Puts a candidate at a spot, or takes it out of the picture. */
export type PlaceIt = (priority: Priority, spot: Spot | undefined) => void;

const MOST = 100;
const within = (figure: number) => Math.min(MOST, Math.max(0, Math.round(figure)));

/** The spot under a point of the screen, inside the box that shows the whole plane: effort to the right, impact upwards. */
export const spotAt = (box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>, x: number, y: number): Spot => ({
  effort: within((MOST * (x - box.left)) / Math.max(1, box.width)),
  impact: within(MOST - (MOST * (y - box.top)) / Math.max(1, box.height)),
});

const STEP = 5;
const LEAP = 25;
const ARROWS: Readonly<Record<string, { readonly effort: number; readonly impact: number }>> = {
  ArrowUp: { effort: 0, impact: 1 },
  ArrowDown: { effort: 0, impact: -1 },
  ArrowLeft: { effort: -1, impact: 0 },
  ArrowRight: { effort: 1, impact: 0 },
};

/** Where a key takes a candidate that is at `spot`; undefined for keys that move nothing. What is not placed begins in the middle. */
export function movedBy(key: string, isFar: boolean, { impact, effort }: Spot): Spot | undefined {
  const arrow = ARROWS[key];
  if (!arrow) return undefined;
  const step = isFar ? LEAP : STEP;
  return {
    effort: within((effort ?? MOST / 2) + step * arrow.effort),
    impact: within((impact ?? MOST / 2) + step * arrow.impact),
  };
}
