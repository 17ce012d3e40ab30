import { type KeyboardEvent, memo } from 'react';
import { Cell, LineCell } from '../../controls/Cell.tsx';
import { Choice } from '../../controls/Choice.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { STEP_STATUSES } from '../model/plan.ts';
import { changeStep, type StepFields } from '../model/plan-edits.ts';
import { aboutOf, type Step } from '../model/workshop-document.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import type { CellName } from './cell-name.ts';
import { readDue, showDue } from './due-date.ts';
import { StepMenu } from './StepMenu.tsx';
import { useStepActions } from './useStepActions.ts';

export const STEP_COLUMNS = ['text', 'lead', 'partners', 'due', 'status', 'measure', 'cost', 'funder'] as const;
type StepColumn = (typeof STEP_COLUMNS)[number];

interface Props {
  readonly id: Id;
  /** What people call the step: "1.2". */
  readonly number: string;
  readonly leads: string;
  readonly onJump: (cell: CellName) => void;
}

export const StepRow = memo(function StepRow({ id, ...rest }: Props) {
  const step = useWorkshop(({ document }) => document.steps[id]);
  return step ? <StepCells step={step} {...rest} /> : null;
});

interface CellsProps extends Omit<Props, 'id'> {
  readonly step: Step;
}

function StepCells({ step, number, leads, onJump }: CellsProps) {
  const { perform } = useCommands();
  const say = useWords();
  const actions = useStepActions(step, onJump);
  const change = (column: StepColumn, fields: StepFields) =>
    perform(say('plan.changedStep', { column: say(`step.${column}`), number }), changeStep(step.id, fields), {
      gesture: `steps/${step.id}/${column}`,
    });
  const moveByKey = (column: StepColumn) => (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.moveBy(event.key === 'ArrowUp' ? 'up' : 'down', column);
  };
  return (
    <tr data-status={step.status}>
      <th scope="row">{number}</th>
      {STEP_COLUMNS.map((column) => (
        <td
          key={column}
          data-cell={`steps/${step.id}/${column}` satisfies CellName}
          data-blank={step[column] === '' || undefined}
        >
          <StepCell
            column={column}
            step={step}
            label={say('step.cell', { column: say(`step.${column}`), number })}
            leads={leads}
            onKeyDown={moveByKey(column)}
            onChange={(fields) => change(column, fields)}
          />
        </td>
      ))}
      <td>
        <StepMenu step={step} number={number} actions={actions} />
      </td>
    </tr>
  );
}

interface CellProps {
  readonly column: StepColumn;
  readonly step: Step;
  readonly label: string;
  readonly leads: string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onChange: (fields: StepFields) => void;
}

function StepCell({ column, step, label, leads, onKeyDown, onChange }: CellProps) {
  const say = useWords();
  const language = useWorkshop(({ document }) => aboutOf(document).language);
  const from = useWorkshop(({ document }) => aboutOf(document).startDate);
  switch (column) {
    case 'lead':
      return (
        <LineCell
          label={label}
          value={step.lead}
          list={leads}
          onKeyDown={onKeyDown}
          onCommit={(text) => onChange({ lead: text.trim() })}
        />
      );
    case 'due':
      return (
        <LineCell
          label={label}
          value={step.due}
          shown={showDue(step.due, language)}
          isRead
          onKeyDown={onKeyDown}
          onCommit={(text) => onChange({ due: readDue(text, language, from) })}
        />
      );
    case 'status':
      return (
        <Choice
          label={label}
          labelHidden
          value={step.status}
          options={STEP_STATUSES.map((value) => ({ value, label: say(`step.status.${value}`) }))}
          onChange={(status) => onChange({ status })}
        />
      );
    case 'text':
    case 'partners':
    case 'measure':
    case 'cost':
    case 'funder':
      return (
        <Cell
          label={label}
          value={step[column]}
          onKeyDown={onKeyDown}
          onCommit={(text) => onChange({ [column]: text.trim() })}
        />
      );
    default:
      return column satisfies never;
  }
}
