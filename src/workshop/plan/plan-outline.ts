import type { Id } from '../../intercepts/model/field.ts';
import { planFindingsOf } from '../model/checks/plan-checks.ts';
import { objectivesOf, prioritiesOf, stepsOf } from '../model/plan-edits.ts';
import { rankingOf } from '../model/ranking.ts';
import type { Objective, WorkshopDocument } from '../model/workshop-document.ts';
import type { CellName } from './cell-name.ts';

/** The priorities that get a plan, in the order in which the room ranked them. */
export const chosenPrioritiesOf = (document: WorkshopDocument): Id[] =>
  rankingOf(document).flatMap(({ priority }) => (priority.chosen ? [priority.id] : []));

/** Objectives that no chosen priority holds, so that no plan is out of sight after a choice has changed. */
export const looseObjectivesOf = (document: WorkshopDocument): Objective[] => [
  ...prioritiesOf(document).flatMap(({ id, chosen }) => (chosen ? [] : objectivesOf(document, id))),
  ...objectivesOf(document, ''),
];

/** Steps whose objective was removed in another copy while somebody worked on them here. */
export const looseStepsOf = (document: WorkshopDocument) => stepsOf(document, '');

export interface Blank {
  readonly cell: CellName;
  readonly field: BlankField;
  /** A plan can be carried out without it. */
  readonly isOptional: boolean;
}

const BLANK_FIELDS = [
  'text',
  'lead',
  'partners',
  'due',
  'measure',
  'cost',
  'funder',
  'priority',
  'objective',
  'step',
] as const;
type BlankField = (typeof BLANK_FIELDS)[number];

export interface OutlineRow {
  /** '1' for an objective, '1.2' for a step, '' for the priority itself. */
  readonly number: string;
  readonly text: string;
  readonly blanks: readonly Blank[];
}

/** What is still blank in the plan of one priority, in the order of the screen; of the loose ends for ''. */
export function blankRowsOf(document: WorkshopDocument, priority: Id): OutlineRow[] {
  const blanks = blanksByRecord(document);
  const row = (key: string, number: string, text: string): OutlineRow => ({
    number,
    text,
    blanks: blanks.get(key) ?? [],
  });
  const objectives = priority === '' ? looseObjectivesOf(document) : objectivesOf(document, priority);
  const rows = [
    row(`priorities/${priority}`, '', document.priorities[priority]?.title ?? ''),
    ...objectives.flatMap(({ id, text }, index) => [
      row(`objectives/${id}`, `${index + 1}`, text),
      ...stepsOf(document, id).map((step, at) => row(`steps/${step.id}`, `${index + 1}.${at + 1}`, step.text)),
    ]),
    ...(priority === '' ? looseStepsOf(document) : []).map((step) => row(`steps/${step.id}`, '', step.text)),
  ];
  return rows.filter((one) => one.blanks.length > 0);
}

/** How many cells the plan needs and does not have yet. */
export const neededIn = (rows: readonly OutlineRow[]): number =>
  rows.reduce((sum, { blanks }) => sum + blanks.filter(({ isOptional }) => !isOptional).length, 0);

function blanksByRecord(document: WorkshopDocument): Map<string, Blank[]> {
  const byRecord = new Map<string, Blank[]>();
  for (const { collection, id, field, check, severity } of planFindingsOf(document)) {
    if (collection !== 'steps' && collection !== 'objectives' && collection !== 'priorities') continue;
    const next =
      check === 'objectiveWithoutStep' ? 'step' : check === 'chosenPriorityWithoutObjective' ? 'objective' : field;
    const known = BLANK_FIELDS.find((name) => name === next);
    if (!known) continue;
    const blank: Blank = { cell: `${collection}/${id}/${known}`, field: known, isOptional: severity === 'hint' };
    byRecord.set(`${collection}/${id}`, [...(byRecord.get(`${collection}/${id}`) ?? []), blank]);
  }
  return byRecord;
}
