import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { moveObjective, objectivesOf, removeObjective, stepsOf } from '../model/plan-edits.ts';
import { useCommands, useWorkshopList, useWorkshopNow } from '../store/useWorkshop.ts';
import type { CellName } from './cell-name.ts';
import { type Direction, placeBefore } from './neighbors.ts';

/** Moving and removing one objective; the focus goes along. */
export function useObjectiveActions(id: Id, onJump: (cell: CellName) => void) {
  const say = useWords();
  const now = useWorkshopNow();
  const { perform } = useCommands();
  const siblings = useWorkshopList((document) =>
    objectivesOf(document, document.objectives[id]?.priority ?? '').map((objective) => objective.id),
  );
  const title = () => inBrief(now().document.objectives[id]?.text ?? '') || say('plan.untitledObjective');
  return {
    can: {
      up: placeBefore(siblings, id, 'up') !== false,
      down: placeBefore(siblings, id, 'down') !== false,
    },
    move: (direction: Direction) => {
      const before = placeBefore(siblings, id, direction);
      if (before === false) return;
      perform(say('plan.movedObjective', { title: title() }), moveObjective(id, before));
      onJump(`objectives/${id}/text`);
    },
    remove: () => {
      const count = stepsOf(now().document, id).length;
      perform(say('plan.removedObjective', { title: title(), count }), removeObjective(id), { shown: true });
    },
  };
}
