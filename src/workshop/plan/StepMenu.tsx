import { Menu } from '../../controls/Menu.tsx';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import type { Step } from '../model/workshop-document.ts';
import { useWorkshopList } from '../store/useWorkshop.ts';
import { objectivesBeside, type useStepActions } from './useStepActions.ts';

interface Props {
  readonly step: Step;
  readonly number: string;
  readonly actions: ReturnType<typeof useStepActions>;
  readonly onDetails: () => void;
}

export function StepMenu({ step, number, actions, onDetails }: Props) {
  const say = useWords();
  const objectives = useWorkshopList((document) => objectivesBeside(document, step.objective));
  return (
    <Menu
      label={say('plan.stepActions', { number })}
      shape="icon"
      choices={[
        { id: 'details', label: say('step.details'), run: onDetails },
        { id: 'up', label: say('plan.moveUp'), run: () => actions.moveBy('up') },
        { id: 'down', label: say('plan.moveDown'), run: () => actions.moveBy('down') },
        ...objectives.flatMap((objective, index) =>
          objective.id === step.objective
            ? []
            : [
                {
                  id: objective.id,
                  label: say('plan.moveTo', {
                    number: String(index + 1),
                    title: inBrief(objective.text) || say('plan.untitledObjective'),
                  }),
                  run: () => actions.moveTo(objective.id),
                },
              ],
        ),
        { id: 'remove', label: say('plan.remove'), run: actions.remove },
      ]}
    >
      ⋯
    </Menu>
  );
}
