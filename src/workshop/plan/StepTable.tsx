import { type KeyboardEvent, useRef } from 'react';
import { AddInput } from '../../controls/AddInput.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { addStep, stepsOf } from '../model/plan-edits.ts';
import { useCommands, useWorkshopList } from '../store/useWorkshop.ts';
import type { CellName } from './cell-name.ts';
import { StepRow } from './StepRow.tsx';
import { useStepColumns } from './useStepColumns.ts';

interface Props {
  /** '' for steps that have lost their objective. */
  readonly objective: Id;
  readonly number: string;
  readonly leads: string;
  readonly onJump: (cell: CellName) => void;
}

/** The steps of one objective; the last row is the line where the next one is typed. */
export function StepTable({ objective, number, leads, onJump }: Props) {
  const say = useWords();
  const ids = useWorkshopList((document) => stepsOf(document, objective).map(({ id }) => id));
  const columns = useStepColumns();
  const name = objective === '' ? say('plan.looseSteps') : say('plan.stepsOf', { number });
  return (
    <table className="sheet steps" aria-label={name}>
      <thead>
        <tr>
          <th scope="col" className="col-number">
            {say('plan.number')}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={`col-${column}`}>
              {say(`step.${column}`)}
            </th>
          ))}
          <th scope="col" className="col-actions">
            <span className="unseen">{say('plan.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id, index) => (
          <StepRow
            key={id}
            id={id}
            number={`${number}.${index + 1}`.replace(/^\./, '')}
            leads={leads}
            onJump={onJump}
          />
        ))}
        {objective === '' ? null : <NewStep objective={objective} number={number} onJump={onJump} />}
      </tbody>
    </table>
  );
}

function NewStep({ objective, number, onJump }: Omit<Props, 'leads'>) {
  const say = useWords();
  const { perform, newId } = useCommands();
  const columns = useStepColumns();
  const added = useRef<Id>('');
  const add = (text: string) => {
    added.current = newId();
    perform(say('plan.addedStep', { title: inBrief(text) }), addStep({ id: added.current, objective, text }));
  };
  const goOn = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Tab' || event.shiftKey || event.currentTarget.value.trim() === '') return;
    // The row of the new step comes before this line; the lead is what one writes next.
    event.preventDefault();
    event.currentTarget.blur();
    onJump(`steps/${added.current}/lead`);
  };
  return (
    <tr className="new-step">
      <td className="next-number">+</td>
      <td colSpan={columns.length + 1} data-cell={`objectives/${objective}/step` satisfies CellName}>
        <AddInput
          label={say('plan.newStep', { number })}
          placeholder={say('plan.newStepPlaceholder')}
          look="cell-input"
          onAdd={add}
          onKeyDown={goOn}
        />
      </td>
    </tr>
  );
}
