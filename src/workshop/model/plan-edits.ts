import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { inOrder, orderAfter, putInOrder } from '../../intercepts/model/order.ts';
import type { Edit } from './change.ts';
import { mergedInto, rootOf } from './merged-priorities.ts';
import { blank } from './records.ts';
import type { Objective, Priority, Step, WorkshopDocument } from './workshop-document.ts';

export type PriorityFields = Partial<Omit<Priority, 'id' | 'order'>>;
export type ObjectiveFields = Partial<Omit<Objective, 'id' | 'order'>>;
export type StepFields = Partial<Omit<Step, 'id' | 'order'>>;

/** Adds a candidate priority that answers the given gaps. */
export const addPriority =
  (fields: PriorityFields & { readonly id: Id }, gaps: readonly Id[] = []): Edit =>
  (document) => {
    if (fields.id in document.priorities) return;
    const order = orderAfter(Object.values(document.priorities));
    document.priorities[fields.id] = { ...blank('priorities', fields.id), ...fields, order };
    for (const gap of gaps) linkGap(fields.id, gap)(document);
  };

export const changePriority =
  (id: Id, fields: PriorityFields): Edit =>
  (document) => {
    const priority = document.priorities[id];
    if (priority) Object.assign(priority, fields);
  };

/** These priorities get an action plan, and no others. */
export const choosePriorities =
  (ids: readonly Id[]): Edit =>
  (document) => {
    for (const priority of Object.values(document.priorities)) priority.chosen = ids.includes(priority.id);
  };

/** Says that the priority answers this gap. */
export const linkGap =
  (priority: Id, gap: Id): Edit =>
  (document) => {
    const id = linkIdOf(priority, gap);
    if (priority in document.priorities && gap in document.cards)
      document.priorityGaps[id] ??= { ...blank('priorityGaps', id), priority, gap };
  };

/** Says that a card which is no longer a gap belongs to the priority all the same. */
export const keepAsEvidence =
  (priority: Id, card: Id): Edit =>
  (document) => {
    for (const link of Object.values(document.priorityGaps))
      if (link.gap === card && rootOf(document, link.priority) === priority) link.evidence = true;
  };

/** Takes a gap out of a priority, also where it came with one that was merged into it. */
export const unlinkGap =
  (priority: Id, gap: Id): Edit =>
  (document) => {
    for (const link of Object.values(document.priorityGaps))
      if (link.gap === gap && (link.priority === priority || rootOf(document, link.priority) === priority))
        delete document.priorityGaps[link.id];
  };

/**
 * Removes the priority with its votes and links, and all that was merged into it. Its objectives stay, tied to no priority, so that
 * no plan is lost unseen.
 */
export const removePriority =
  (id: Id): Edit =>
  (document) => {
    for (const merged of mergedInto(document, id)) removeOne(merged.id)(document);
    removeOne(id)(document);
  };

const removeOne =
  (id: Id): Edit =>
  (document) => {
    delete document.priorities[id];
    for (const link of Object.values(document.priorityGaps))
      if (link.priority === id) delete document.priorityGaps[link.id];
    for (const tally of Object.values(document.tallies)) if (tally.priority === id) delete document.tallies[tally.id];
    for (const dot of Object.values(document.dots)) if (dot.priority === id) delete document.dots[dot.id];
    for (const objective of Object.values(document.objectives)) if (objective.priority === id) objective.priority = '';
  };

export const addObjective =
  (fields: ObjectiveFields & { readonly id: Id }): Edit =>
  (document) => {
    if (fields.id in document.objectives) return;
    const order = orderAfter(Object.values(document.objectives));
    document.objectives[fields.id] = { ...blank('objectives', fields.id), ...fields, order };
  };

export const changeObjective =
  (id: Id, fields: ObjectiveFields): Edit =>
  (document) => {
    const objective = document.objectives[id];
    if (objective) Object.assign(objective, fields);
  };

/** Moves an objective among those of its priority, to stand before the objective `before`, or last. */
export const moveObjective =
  (id: Id, before?: Id): Edit =>
  (document) => {
    const objective = document.objectives[id];
    if (!objective || id === before) return;
    const siblings = objectivesOf(document, objective.priority).flatMap((sibling) =>
      sibling.id === id ? [] : (document.objectives[sibling.id] ?? []),
    );
    putInOrder(siblings, [objective], before);
  };

/** Removes the objective and its steps. */
export const removeObjective =
  (id: Id): Edit =>
  (document) => {
    delete document.objectives[id];
    for (const step of Object.values(document.steps)) if (step.objective === id) delete document.steps[step.id];
  };

export const addStep =
  (fields: StepFields & { readonly id: Id }): Edit =>
  (document) => {
    if (fields.id in document.steps) return;
    const order = orderAfter(Object.values(document.steps));
    document.steps[fields.id] = { ...blank('steps', fields.id), ...fields, order };
  };

export const changeStep =
  (id: Id, fields: StepFields): Edit =>
  (document) => {
    const step = document.steps[id];
    if (step) Object.assign(step, fields);
  };

export const moveStep =
  (id: Id, objective: Id, before?: Id): Edit =>
  (document) => {
    const step = document.steps[id];
    if (!step || id === before || !(objective in document.objectives)) return;
    const siblings = stepsOf(document, objective).flatMap((sibling) =>
      sibling.id === id ? [] : (document.steps[sibling.id] ?? []),
    );
    putInOrder(siblings, [step], before);
    step.objective = objective;
  };

export const removeStep =
  (id: Id): Edit =>
  (document) => {
    delete document.steps[id];
  };

/** The candidates in order; one that another speaks for is not among them. */
export const prioritiesOf = (document: WorkshopDocument): Priority[] =>
  inOrder(Object.values(document.priorities).filter(({ mergedInto: into }) => into === ''));

/** The objectives of a priority and of what was merged into it; those tied to none for ''. */
export const objectivesOf = (document: WorkshopDocument, priority: Id): Objective[] =>
  inOrder(Object.values(document.objectives).filter((objective) => rootOf(document, objective.priority) === priority));

export const stepsOf = (document: WorkshopDocument, objective: Id): Step[] =>
  inOrder(Object.values(document.steps).filter((step) => step.objective === objective));

/** The gaps that a priority answers, and what was merged into it, in the order of the map's cards. */
export function gapsOf(document: WorkshopDocument, priority: Id) {
  const links = Object.values(document.priorityGaps).filter((link) => rootOf(document, link.priority) === priority);
  return inOrder([...new Set(links.flatMap((link) => document.cards[link.gap] ?? []))]);
}
