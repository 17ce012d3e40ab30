import type { Id } from '../../intercepts/model/field.ts';
import type { Edit } from './change.ts';
import type { Priority, WorkshopDocument } from './workshop-document.ts';

type Priorities = Pick<WorkshopDocument, 'priorities'>;

/** The candidate that a merged one has gone into, through all merges; its own id when it stands for itself, '' when it is gone. */
export function rootOf({ priorities }: Priorities, priority: Id): Id {
  // Nearly all stand for themselves, and this is asked for every single vote.
  if (priorities[priority]?.mergedInto === '') return priority;
  const seen = new Set<Id>();
  let id = priority;
  // Two copies that merge two candidates each into the other make a circle, which stays until the document is repaired.
  while (!seen.has(id)) {
    seen.add(id);
    const next = priorities[id]?.mergedInto;
    if (next === undefined || next === '') break;
    id = next;
  }
  return id in priorities ? id : '';
}

/** Everything that was merged into a candidate, directly or through another. */
export const mergedInto = (document: Priorities, root: Id): Priority[] =>
  Object.values(document.priorities).filter(({ id }) => id !== root && rootOf(document, id) === root);

/**
 * Lets one candidate speak for another. The merged one stays in the document with its votes, gaps and objectives, all of which
 * count for the other from now on; so no vote is ever rewritten, and one that comes in later counts as well.
 */
export const mergePriority =
  (id: Id, into: Id): Edit =>
  (document) => {
    const root = rootOf(document, into);
    const merged = document.priorities[id];
    const kept = document.priorities[root];
    if (!merged || !kept || rootOf(document, id) === root) return;
    merged.mergedInto = root;
    // The plan that the room has chosen to write must not get out of sight.
    if (merged.chosen) kept.chosen = true;
  };

/** Lets a merged candidate stand for itself again, with everything that is its own. */
export const splitPriority =
  (id: Id): Edit =>
  (document) => {
    const priority = document.priorities[id];
    if (priority) priority.mergedInto = '';
  };
