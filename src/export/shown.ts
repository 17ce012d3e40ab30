import type { Collection, Id } from '../intercepts/model/field.ts';
import type { Card, SystemMap } from '../intercepts/model/system-map.ts';

/** What of the map its screen shows, and a picture of it should. */
export interface Shown {
  /** All cards, or those that a filter has left. */
  readonly cards: Collection<Card>;
  /** Intercepts of which only the number and the counts are shown. */
  readonly collapsed: ReadonlySet<Id>;
  /** Says which cards are shown; '' for all. */
  readonly caption: string;
}

/** The map without the cards that are not shown. */
export const shownOf = <M extends SystemMap>(map: M, shown: Shown | undefined): M =>
  shown === undefined ? map : { ...map, cards: shown.cards };
