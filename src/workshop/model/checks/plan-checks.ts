import type { Id } from '../../../intercepts/model/field.ts';
import { inOrder } from '../../../intercepts/model/order.ts';
import { rootOf } from '../merged-priorities.ts';
import { gapsOf, objectivesOf, prioritiesOf, stepsOf } from '../plan-edits.ts';
import type { Objective, Priority, Step, WorkshopDocument } from '../workshop-document.ts';
import { type Finding, found } from './finding.ts';

/** Where the chain gap -> priority -> objective -> step has a hole, and which cells of the plan are blank. */
export function planFindingsOf(document: WorkshopDocument): Finding[] {
  return [
    ...gapsWithoutPriority(document),
    ...cardsNoLongerGaps(document),
    ...prioritiesOf(document).flatMap((priority) =>
      priorityFindingsOf(document, priority).concat(objectivesFindingsOf(document, priority.id)),
    ),
    ...objectivesFindingsOf(document, ''),
    ...stepsOf(document, '').flatMap((step) => stepFindingsOf(step)),
  ];
}

/** While the room is still collecting gaps, no gap has a priority, and to say so would help nobody. */
function gapsWithoutPriority(document: WorkshopDocument): Finding[] {
  const links = Object.values(document.priorityGaps);
  if (links.length === 0) return [];
  const answered = new Set(links.map(({ gap }) => gap));
  return inOrder(Object.values(document.cards)).flatMap(({ id, kind }) =>
    kind === 'gap' && !answered.has(id) ? [found('gapWithoutPriority', 'cards', id)] : [],
  );
}

/** A card that is turned into another kind keeps its priority until somebody says that it belongs there as evidence. */
function cardsNoLongerGaps(document: WorkshopDocument): Finding[] {
  const doubtful = Object.values(document.priorityGaps).filter(
    ({ gap, evidence }) => !evidence && (document.cards[gap]?.kind ?? 'gap') !== 'gap',
  );
  return [...new Set(doubtful.map(({ gap }) => gap))].map((gap) => found('cardNoLongerGap', 'cards', gap, 'kind'));
}

function priorityFindingsOf(document: WorkshopDocument, { id, title, chosen }: Priority): Finding[] {
  const findings: Finding[] = [];
  if (title === '') findings.push(found('priorityWithoutTitle', 'priorities', id, 'title'));
  if (gapsOf(document, id).length === 0) findings.push(found('priorityWithoutGap', 'priorities', id));
  if (chosen && objectivesOf(document, id).length === 0)
    findings.push(found('chosenPriorityWithoutObjective', 'priorities', id));
  return findings;
}

const objectivesFindingsOf = (document: WorkshopDocument, priority: Id): Finding[] =>
  objectivesOf(document, priority).flatMap((objective) => objectiveFindingsOf(document, objective));

function objectiveFindingsOf(document: WorkshopDocument, { id, text, priority }: Objective): Finding[] {
  const findings: Finding[] = [];
  const steps = stepsOf(document, id);
  if (text === '') findings.push(found('objectiveWithoutText', 'objectives', id, 'text'));
  if (priority === '') findings.push(found('objectiveWithoutPriority', 'objectives', id, 'priority'));
  else if (document.priorities[rootOf(document, priority)]?.chosen === false)
    findings.push(found('objectiveOfUnchosenPriority', 'objectives', id));
  if (steps.length === 0) findings.push(found('objectiveWithoutStep', 'objectives', id));
  return [...findings, ...steps.flatMap((step) => stepFindingsOf(step))];
}

const STEP_CELLS = [
  ['text', 'stepWithoutText'],
  ['objective', 'stepWithoutObjective'],
  ['lead', 'stepWithoutLead'],
  ['due', 'stepWithoutDue'],
  ['measure', 'stepWithoutMeasure'],
  ['partners', 'stepWithoutPartners'],
  ['cost', 'stepWithoutCost'],
  ['funder', 'stepWithoutFunder'],
] as const;

const stepFindingsOf = (step: Step): Finding[] =>
  STEP_CELLS.flatMap(([field, check]) => (step[field] === '' ? [found(check, 'steps', step.id, field)] : []));
