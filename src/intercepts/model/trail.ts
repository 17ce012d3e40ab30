import type { Id } from './field.ts';
import type { Place } from './place.ts';

/** A way that is led along the map: the story of one person, told from place to place. */
export interface Trail {
  /** The id of what it was made from. */
  readonly of: Id;
  readonly title: string;
  /** Where it leads, in order. */
  readonly stops: readonly Place[];
  /** The paths that it takes. */
  readonly paths: readonly Id[];
  /** Where the person is lost. */
  readonly lost: readonly Place[];
  /** From one stop to the next where the map has no path. */
  readonly undrawn: readonly { readonly from: Place; readonly to: Place }[];
}
