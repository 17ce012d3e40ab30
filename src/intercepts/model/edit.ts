import { current, type Draft, isDraft } from 'immer';
import type { SystemMap } from './system-map.ts';

/** A pure change of the map, written as an immer recipe. A recipe that changes nothing leaves the very same map. */
export type MapEdit = (map: Draft<SystemMap>) => void;

/**
 * A collection in the middle of an edit, for reading many of its records: walking over the draft would make a draft of each,
 * which takes longer than the edit itself on a map of 2,000 cards.
 */
export const asItStands = <C extends object>(collection: Draft<C>): C | Draft<C> =>
  isDraft(collection) ? current(collection) : collection;
