import type { Id } from '../../intercepts/model/field.ts';

/**
 * True for the one record of a circle at which every machine cuts it: the one with the smallest id. Two copies that let two records
 * each point at the other make a circle when they are merged.
 * @param next the id that a record points at, or '' for none
 */
export function closesCircle(next: (id: Id) => Id, start: Id): boolean {
  let smallest = start;
  const seen = new Set<Id>();
  for (let id = next(start); id !== '' && !seen.has(id); id = next(id)) {
    if (id === start) return smallest === start;
    seen.add(id);
    if (id < smallest) smallest = id;
  }
  return false;
}
