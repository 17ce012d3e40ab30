import type { Id } from '../../intercepts/model/field.ts';
import { stepStatusOf } from '../import/cells.ts';
import { looseName } from '../import/loose-name.ts';
import type { Edit } from '../model/change.ts';
import { addObjective, addStep, changeStep, objectivesOf, type StepFields, stepsOf } from '../model/plan-edits.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { isStepColumn, STEP_COLUMNS, type StepColumn } from './step-columns.ts';

type Rows = readonly (readonly string[])[];
type PlanColumn = 'objective' | StepColumn;

/** Where rows are pasted: into the cells from one on, behind the steps of an objective, or behind the objectives of a priority. */
export type Target =
  | { readonly kind: 'cell'; readonly step: Id; readonly column: StepColumn }
  | { readonly kind: 'steps'; readonly objective: Id }
  | { readonly kind: 'objectives'; readonly priority: Id };

interface Pasting {
  readonly newId: () => Id;
  /** Reads a due date as this workshop writes it. */
  readonly readDue: (text: string) => string;
}

/** What people write above the columns of a plan, without case and punctuation. */
const HEADS: Readonly<Record<PlanColumn, readonly string[]>> = {
  objective: ['objective', 'goal'],
  text: ['step', 'action step', 'action', 'task'],
  lead: ['lead', 'who', 'responsible', 'owner', 'person responsible'],
  partners: ['partners', 'partner', 'with'],
  due: ['when', 'due', 'date', 'deadline', 'by when', 'due date', 'timeline'],
  status: ['status', 'progress'],
  measure: ['measure', 'indicator'],
  cost: ['cost', 'budget'],
  funder: ['funder', 'funding', 'funded by'],
  reviewedOn: ['reviewed on', 'reviewed'],
  reviewNote: ['review note', 'what was found'],
};

/** As the plan of a workshop is mostly written down: objective, step, who, when. */
const USUAL: readonly PlanColumn[] = ['objective', 'text', 'lead', 'due'];

/**
 * Rows of a spreadsheet as one edit of the plan. A first row of column names says what stands where, and all rows are then new;
 * otherwise cells fill the table from the target on, with new steps below its end. Undefined when there is nothing to do.
 */
export function pasteSteps(document: WorkshopDocument, target: Target, rows: Rows, tools: Pasting): Edit | undefined {
  const heads = headsOf(rows[0] ?? []);
  if (heads) return newRows(document, endOf(document, target), heads, rows.slice(1), tools);
  switch (target.kind) {
    case 'cell':
      return overRows(document, target, rows, tools);
    case 'steps': {
      const width = Math.max(...rows.map((row) => row.length));
      return newRows(document, target, width <= 3 ? USUAL.slice(1) : STEP_COLUMNS, rows, tools);
    }
    case 'objectives':
      return newRows(document, target, USUAL, rows, tools);
    default:
      return target satisfies never;
  }
}

/** The columns that the cells name, when all of them name one and at least two do. */
function headsOf(row: readonly string[]): (PlanColumn | undefined)[] | undefined {
  const named = row.map((cell) =>
    PLAN_COLUMNS.find((column) => HEADS[column].some((head) => looseName(head) === looseName(cell))),
  );
  const isHead = row.every((cell, at) => cell === '' || named[at] !== undefined);
  return isHead && named.filter((column) => column !== undefined).length > 1 ? named : undefined;
}
const PLAN_COLUMNS: readonly PlanColumn[] = ['objective', ...STEP_COLUMNS, 'reviewedOn', 'reviewNote'];

/** New rows of a whole table go behind what is there, wherever they were pasted. */
function endOf(document: WorkshopDocument, target: Target): Target {
  return target.kind === 'cell' ? { kind: 'steps', objective: document.steps[target.step]?.objective ?? '' } : target;
}

function overRows(
  document: WorkshopDocument,
  { step, column }: Extract<Target, { kind: 'cell' }>,
  rows: Rows,
  tools: Pasting,
): Edit | undefined {
  const objective = document.steps[step]?.objective;
  if (objective === undefined) return undefined;
  const siblings = stepsOf(document, objective).map(({ id }) => id);
  const columns = isStepColumn(column) ? STEP_COLUMNS.slice(STEP_COLUMNS.indexOf(column)) : [column];
  const first = siblings.indexOf(step);
  return all(
    rows.map((row, at) => {
      const there = siblings[first + at];
      const fields = fieldsOf(row, columns, tools);
      return there === undefined ? addStep({ ...fields, id: tools.newId(), objective }) : changeStep(there, fields);
    }),
  );
}

function newRows(
  document: WorkshopDocument,
  target: Target,
  columns: readonly (PlanColumn | undefined)[],
  rows: Rows,
  tools: Pasting,
): Edit | undefined {
  let objective = target.kind === 'steps' ? target.objective : '';
  const priority = target.kind === 'objectives' ? target.priority : (document.objectives[objective]?.priority ?? '');
  const known = new Map(objectivesOf(document, priority).map(({ id, text }) => [looseName(text), id]));
  const edits = rows.flatMap((row) => {
    const named = row[columns.indexOf('objective')] ?? '';
    const fields = fieldsOf(row, columns, tools);
    const made: Edit[] = [];
    if (named !== '' || objective === '') {
      const same = known.get(looseName(named));
      objective = same ?? tools.newId();
      known.set(looseName(named), objective);
      if (same === undefined) made.push(addObjective({ id: objective, priority, text: named }));
    }
    const isBlank = Object.values(fields).every((value) => value === '');
    return isBlank ? made : [...made, addStep({ ...fields, id: tools.newId(), objective })];
  });
  return all(edits);
}

/** What a row says of a step. A status that nobody knows is left as it is. */
function fieldsOf(
  row: readonly string[],
  columns: readonly (PlanColumn | undefined)[],
  { readDue }: Pasting,
): StepFields {
  const fields = row.flatMap((said, at): [string, string][] => {
    const column = columns[at];
    if (column === undefined || column === 'objective') return [];
    if (column === 'due') return [[column, readDue(said)]];
    if (column !== 'status') return [[column, said]];
    const status = stepStatusOf(said);
    return status ? [[column, status]] : [];
  });
  return Object.fromEntries(fields);
}

const all = (edits: readonly Edit[]): Edit | undefined =>
  edits.length === 0
    ? undefined
    : (draft) => {
        for (const edit of edits) edit(draft);
      };

/** One cell of the table, by the step and the field. */
export interface StepCellName {
  readonly step: Id;
  readonly column: StepColumn;
}

/** The first row of a block is written over those below it. */
export const fillDown =
  (block: readonly (readonly StepCellName[])[]): Edit =>
  (document) => {
    for (const row of block.slice(1))
      for (const [at, { step, column }] of row.entries()) {
        const from = block[0]?.[at];
        const value = from && document.steps[from.step]?.[from.column];
        if (value !== undefined) changeStep(step, { [column]: value })(document);
      }
  };

export const clearCells =
  (block: readonly (readonly StepCellName[])[]): Edit =>
  (document) => {
    for (const { step, column } of block.flat())
      changeStep(step, { [column]: column === 'status' ? 'not-started' : '' })(document);
  };
