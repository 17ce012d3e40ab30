import { useRef } from 'react';
import { AddInput } from '../../controls/AddInput.tsx';
import { Button } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { useBreakoutHere } from '../breakout/useBreakout.tsx';
import { addObjective, gapsOf, objectivesOf } from '../model/plan-edits.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { titleOf } from '../voting/priority-title.ts';
import type { CellName } from './cell-name.ts';
import { ObjectivePlan } from './ObjectivePlan.tsx';
import { chosenPrioritiesOf } from './plan-outline.ts';
import { PickedCellsProvider, useSheet } from './useSheet.ts';

interface Props {
  readonly id: Id;
  /** The id of the list of names that a lead is completed from. */
  readonly leads: string;
  readonly onJump: (cell: CellName) => void;
}

/** The plan of one priority: its objectives with their steps. */
export function PriorityPlan({ id, leads, onJump }: Props) {
  const say = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const picked = useSheet(sheet);
  const breakout = useBreakoutHere();
  const chosen = useWorkshopList(chosenPrioritiesOf);
  const priority = useWorkshop(({ document }) => document.priorities[id]);
  const gaps = useWorkshopList((document) => gapsOf(document, id));
  const objectives = useWorkshopList((document) => objectivesOf(document, id).map((objective) => objective.id));
  return (
    <PickedCellsProvider value={picked}>
      <div ref={sheet} className="plan">
        <header className="plan-head">
          <div className="plan-name">
            <h3>{titleOf(priority, say)}</h3>
            {breakout?.focus === '' ? (
              <Button
                aria-label={say('breakout.giveOf', { title: titleOf(priority, say) })}
                onPress={() => breakout.give(id, chosen.indexOf(id) + 1)}
              >
                {say('breakout.give')}
              </Button>
            ) : null}
          </div>
          {gaps.length > 0 ? (
            <ul className="plan-gaps" aria-label={say('plan.answers')}>
              {gaps.map((gap) => (
                <li key={gap.id}>{gap.text}</li>
              ))}
            </ul>
          ) : null}
        </header>
        {objectives.length === 0 ? <p className="hint">{say('plan.noObjective')}</p> : null}
        {objectives.map((objective, index) => (
          <ObjectivePlan key={objective} id={objective} number={index + 1} leads={leads} onJump={onJump} />
        ))}
        <NewObjective priority={id} onJump={onJump} />
      </div>
    </PickedCellsProvider>
  );
}

function NewObjective({ priority, onJump }: { readonly priority: Id; readonly onJump: (cell: CellName) => void }) {
  const say = useWords();
  const { perform, newId } = useCommands();
  return (
    <div data-cell={`priorities/${priority}/objective` satisfies CellName}>
      <AddInput
        label={say('plan.newObjective')}
        placeholder={say('plan.newObjectivePlaceholder')}
        onAdd={(text, how) => {
          const id = newId();
          perform(say('plan.addedObjective', { title: inBrief(text) }), addObjective({ id, priority, text }));
          if (how === 'entered') onJump(`objectives/${id}/step`);
        }}
      />
    </div>
  );
}
