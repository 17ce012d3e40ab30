import type { Id } from '../../intercepts/model/field.ts';
import { SYSTEM } from '../../intercepts/model/place.ts';
import type { ObjectiveFields, StepFields } from '../model/plan-edits.ts';
import { stepStatusOf, whoAndWhen } from './cells.ts';
import { asLines, linesOf, type PlacedRow } from './placed-row.ts';
import type { MakeRemark } from './remark.ts';

export interface NewPlan {
  readonly objectives: readonly (ObjectiveFields & { readonly id: Id })[];
  readonly steps: readonly (StepFields & { readonly id: Id })[];
}

interface NewObjective {
  readonly id: Id;
  priority: Id;
  readonly text: string;
  readonly note: string;
}

/** What reading one row after the other needs and makes. */
interface Reading {
  readonly priorityNamed: (title: string) => Id | undefined;
  readonly newId: () => Id;
  readonly note: MakeRemark;
  readonly objectives: NewObjective[];
}

/** Reads objectives and actions: an action belongs to the objective above it. */
export function planOfRows(rows: readonly PlacedRow[], tools: Omit<Reading, 'objectives'>): NewPlan {
  const reading: Reading = { ...tools, objectives: [] };
  const steps: (StepFields & { readonly id: Id })[] = [];
  for (const row of rows) {
    if (row.kind === 'objective') reading.objectives.push(objectiveOf(row, reading));
    if (row.kind === 'action') steps.push(stepOf(row, reading));
  }
  return { objectives: reading.objectives, steps };
}

function objectiveOf(placedRow: PlacedRow, reading: Reading): NewObjective {
  const { row, place, placeLines } = placedRow;
  const { priority, line } = priorityOf(placedRow, reading);
  const lines = linesOf(row, ['agency', 'status', 'capacity']);
  // An objective has no place of its own.
  const where = place === SYSTEM ? placeLines : linesOf({ ...row, others: [] }, ['intercept', 'station']);
  return {
    id: reading.newId(),
    priority,
    text: row.cells.text,
    note: asLines(row.cells.note, line, ...where, ...lines),
  };
}

function stepOf(placedRow: PlacedRow, reading: Reading): StepFields & { readonly id: Id } {
  const { row, place, placeLines } = placedRow;
  const { agency, status: said, text, note: given } = row.cells;
  const { priority, line } = priorityOf(placedRow, reading);
  const { lead, due, rest } = whoAndWhen(given);
  const status = stepStatusOf(said);
  if (said !== '' && status === undefined) reading.note('unknownStatus', said, row.number);
  const lines = linesOf(row, status === undefined ? ['status', 'capacity'] : ['capacity']);
  return {
    id: reading.newId(),
    objective: objectiveFor(priority, row.number, reading),
    text,
    at: place,
    lead: lead === '' ? agency : lead,
    partners: lead === '' ? '' : agency,
    due,
    ...(status && { status }),
    note: asLines(rest, line, ...placeLines, ...lines),
  };
}

/** The priority that the heading names; a heading that names none is kept as a line. */
function priorityOf({ row }: PlacedRow, { priorityNamed, note }: Reading): { priority: Id; line: string } {
  const { heading } = row.cells;
  const priority = priorityNamed(heading);
  if (heading === '' || priority !== undefined) return { priority: priority ?? '', line: '' };
  note('unknownPriority', heading, row.number);
  return { priority: '', line: `heading: ${heading}` };
}

/** The objective above the action; when the action names a priority, the last one above that serves it. */
function objectiveFor(priority: Id, row: number, { objectives, newId, note }: Reading): Id {
  const above = objectives.at(-1);
  if (priority === '') {
    if (!above) note('actionWithoutObjective', '', row);
    return above?.id ?? '';
  }
  if (above?.priority === '') above.priority = priority;
  const serving = objectives.findLast((objective) => objective.priority === priority);
  if (serving) return serving.id;
  note('objectiveAdded', '', row);
  const added = { id: newId(), priority, text: '', note: '' };
  objectives.push(added);
  return added.id;
}
