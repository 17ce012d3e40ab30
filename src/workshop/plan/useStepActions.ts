import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { moveStep, objectivesOf, removeStep, stepsOf } from '../model/plan-edits.ts';
import type { Objective, Step, WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshopNow } from '../store/useWorkshop.ts';
import type { CellName } from './cell-name.ts';
import { type Direction, placeBefore } from './neighbors.ts';
import { looseObjectivesOf } from './plan-outline.ts';

/** Moving and removing one step; the focus goes along. */
export function useStepActions(step: Step, onJump: (cell: CellName) => void) {
  const say = useWords();
  const now = useWorkshopNow();
  const { perform } = useCommands();
  const { id, objective } = step;
  const title = inBrief(step.text) || say('plan.untitledStep');
  const move = (to: Id, before: Id | undefined, field: string) => {
    perform(say('plan.movedStep', { title }), moveStep(id, to, before));
    onJump(`steps/${id}/${field}`);
  };
  return {
    moveBy: (direction: Direction, field = 'text') => {
      const siblings = stepsOf(now().document, objective).map((sibling) => sibling.id);
      const before = placeBefore(siblings, id, direction);
      if (before !== false) move(objective, before, field);
    },
    moveTo: (to: Id) => move(to, undefined, 'text'),
    remove: () => perform(say('plan.removedStep', { title }), removeStep(id), { shown: true }),
  };
}

/** The objectives that stand on the same screen, this one included. */
export function objectivesBeside(document: WorkshopDocument, objective: Id): Objective[] {
  const priority = document.objectives[objective]?.priority ?? '';
  return document.priorities[priority]?.chosen ? objectivesOf(document, priority) : looseObjectivesOf(document);
}
