import type { Card, Station } from '../../model/system-map.ts';
import type { Held } from '../held.ts';

/** What was cut or copied here, beside the text in the clipboard: the text alone would lose most fields of a card. */
export interface Clipped {
  /** What stands in the clipboard; when something else does, it was copied elsewhere and counts. */
  readonly text: string;
  readonly cards: readonly Card[];
  readonly station: Station | undefined;
  /** Cut records stay until they are pasted and then move, so that votes and plans that name them still find them. */
  readonly isCut: boolean;
}

export type Clip = Held<Clipped | undefined>;
