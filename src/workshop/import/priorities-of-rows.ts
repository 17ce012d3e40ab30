import type { Id } from '../../intercepts/model/field.ts';
import type { PriorityFields } from '../model/plan-edits.ts';
import type { Priority } from '../model/workshop-document.ts';
import { votesIn } from './cells.ts';
import { looseName } from './loose-name.ts';
import { asLines, linesOf, type PlacedRow } from './placed-row.ts';

export type NewPriority = PriorityFields & { readonly id: Id; readonly title: string };

export interface NewPriorities {
  readonly priorities: readonly NewPriority[];
  /** By priority; only of those whose note says a number. */
  readonly votes: ReadonlyMap<Id, number>;
}

export function prioritiesOfRows(rows: readonly PlacedRow[], newId: () => Id): NewPriorities {
  const votes = new Map<Id, number>();
  const priorities = rows.flatMap(({ row, kind, place, placeLines }) => {
    if (kind !== 'priority') return [];
    const id = newId();
    const found = votesIn(row.cells.note);
    if (found.votes !== undefined) votes.set(id, found.votes);
    const lines = linesOf(row, ['agency', 'status', 'capacity', 'heading']);
    return [{ id, title: row.cells.text, at: place, note: asLines(found.rest, ...placeLines, ...lines) }];
  });
  return { priorities, votes };
}

/** Finds a priority by its title as people spell it: the first of the file, or one that the workshop already has. */
export function priorityByTitle(made: readonly NewPriority[], existing: readonly Priority[]) {
  const byTitle = new Map([...existing, ...made.toReversed()].map(({ id, title }) => [looseName(title), id]));
  return (title: string): Id | undefined => byTitle.get(looseName(title));
}
