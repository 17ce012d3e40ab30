import { useMemo } from 'react';
import { type LeftOut, useLooking } from '../looking/looking.ts';
import type { Card } from '../model/system-map.ts';
import { type CardFilter, isActive, matches } from './card-filter.ts';

export interface Filtering {
  readonly filter: CardFilter;
  readonly isActive: boolean;
  /** True for cards that the filter asks for, and for all cards while it asks for nothing. */
  readonly shows: (card: Card) => boolean;
  /** What becomes of the others. */
  readonly mode: LeftOut;
}

/** The filter of this window; the same object until the filter changes. */
export function useFilter(): Filtering {
  const filter = useLooking((looking) => looking.filter);
  const mode = useLooking((looking) => looking.leftOut);
  return useMemo(() => {
    const active = isActive(filter);
    return { filter, isActive: active, shows: (card) => !active || matches(card, filter), mode };
  }, [filter, mode]);
}
