import { type KeyboardEvent, memo } from 'react';
import { Cell } from '../../controls/Cell.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { Menu } from '../../controls/Menu.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { changeObjective, prioritiesOf } from '../model/plan-edits.ts';
import type { Objective } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { titleOf } from '../voting/priority-title.ts';
import type { CellName } from './cell-name.ts';
import { StepTable } from './StepTable.tsx';
import { useObjectiveActions } from './useObjectiveActions.ts';

interface Props {
  readonly id: Id;
  /** Its place in the list, as people call it. */
  readonly number: number;
  readonly leads: string;
  readonly onJump: (cell: CellName) => void;
  /** Offers to tie the objective to a priority. */
  readonly isLoose?: boolean;
}

/** One objective and the table of its steps. */
export const ObjectivePlan = memo(function ObjectivePlan({ id, number, leads, onJump, isLoose = false }: Props) {
  const say = useWords();
  const { perform } = useCommands();
  const objective = useWorkshop(({ document }) => document.objectives[id]);
  const actions = useObjectiveActions(id, onJump);
  if (!objective) return null;
  const name = say('plan.objective', { number: String(number) });
  const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.move(event.key === 'ArrowUp' ? 'up' : 'down');
  };
  return (
    <section className="objective" aria-label={name}>
      <header className="objective-head">
        <span className="objective-number" aria-hidden="true">
          {number}
        </span>
        <div className="objective-text" data-cell={`objectives/${id}/text` satisfies CellName}>
          <Cell
            label={name}
            value={objective.text}
            placeholder={say('plan.objectivePlaceholder')}
            onKeyDown={moveByKey}
            onCommit={(text) =>
              perform(
                say('plan.changedObjective', { number: String(number) }),
                changeObjective(id, { text: text.trim() }),
                { gesture: `objectives/${id}/text` },
              )
            }
          />
        </div>
        {isLoose ? <TieChoice objective={objective} number={number} /> : null}
        <Menu
          label={say('plan.objectiveActions', { number: String(number) })}
          shape="icon"
          choices={[
            { id: 'up', label: say('plan.moveUp'), isDisabled: !actions.can.up, run: () => actions.move('up') },
            { id: 'down', label: say('plan.moveDown'), isDisabled: !actions.can.down, run: () => actions.move('down') },
            { id: 'remove', label: say('plan.remove'), run: actions.remove },
          ]}
        >
          ⋯
        </Menu>
      </header>
      <StepTable objective={id} number={String(number)} leads={leads} onJump={onJump} />
    </section>
  );
});

function TieChoice({ objective, number }: { readonly objective: Objective; readonly number: number }) {
  const say = useWords();
  const { perform } = useCommands();
  const priorities = useWorkshopList(prioritiesOf);
  const options = priorities.map((priority) => ({ value: priority.id, label: inBrief(titleOf(priority, say)) }));
  return (
    <div data-cell={`objectives/${objective.id}/priority` satisfies CellName}>
      <Choice
        label={say('plan.tieTo', { number: String(number) })}
        labelHidden
        value={objective.priority}
        options={[{ value: '', label: say('plan.untied') }, ...options]}
        onChange={(priority) => {
          const title = options.find(({ value }) => value === priority)?.label ?? '';
          perform(say('plan.tied', { number: String(number), title }), changeObjective(objective.id, { priority }));
        }}
      />
    </div>
  );
}
