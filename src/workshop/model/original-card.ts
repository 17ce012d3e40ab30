import type { Card, MergedCard } from '../../intercepts/model/system-map.ts';

/** The card itself, without what is noted about its merge. */
export function originalIn(merged: MergedCard): Card {
  const { into: _, gave: __, lent: ___, ...card } = merged;
  return card;
}
