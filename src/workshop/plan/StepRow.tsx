import { type KeyboardEvent, lazy, memo, Suspense, useState } from 'react';
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
import { dayAt } from './spoken-date.ts';
import { FOLLOW_UP_COLUMNS, type StepColumn } from './step-columns.ts';
import { usePickedCells } from './useSheet.ts';
import { useStepActions } from './useStepActions.ts';
import { useStepColumns } from './useStepColumns.ts';

const StepDetails = lazy(async () => ({ default: (await import('./StepDetails.tsx')).StepDetails }));

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
  const { perform, now } = useCommands();
  const say = useWords();
  const columns = useStepColumns();
  const picked = usePickedCells();
  const [isOpen, setOpen] = useState(false);
  const actions = useStepActions(step, onJump);
  const change = (column: StepColumn, fields: StepFields) => {
    // Whoever says how far a step is, when the plan is followed up, has looked at it today.
    const seen = columns === FOLLOW_UP_COLUMNS && column === 'status' ? { reviewedOn: dayAt(now()) } : {};
    const label = say('plan.changedStep', { column: say(`step.${column}`), number });
    perform(label, changeStep(step.id, { ...fields, ...seen }), { gesture: `steps/${step.id}/${column}` });
  };
  const moveByKey = (column: StepColumn) => (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || !['ArrowUp', 'ArrowDown', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Enter') setOpen(true);
    else actions.moveBy(event.key === 'ArrowUp' ? 'up' : 'down', column);
  };
  return (
    <tr data-status={step.status}>
      <th scope="row">{number}</th>
      {columns.map((column) => (
        <td
          key={column}
          data-cell={`steps/${step.id}/${column}` satisfies CellName}
          data-blank={step[column] === '' || undefined}
          data-picked={picked.has(`${step.id}/${column}`) || undefined}
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
        <StepMenu step={step} number={number} actions={actions} onDetails={() => setOpen(true)} />
        {isOpen ? (
          <Suspense fallback={null}>
            <StepDetails step={step} number={number} onClose={() => setOpen(false)} />
          </Suspense>
        ) : null}
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
  const { now } = useCommands();
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
    case 'reviewedOn':
      return (
        <LineCell
          label={label}
          value={step[column]}
          shown={showDue(step[column], language)}
          isRead
          onKeyDown={onKeyDown}
          onCommit={(text) => onChange({ [column]: readDue(text, language, from, dayAt(now())) })}
        />
      );
    case 'status':
      return (
        <Choice
          label={label}
          labelHidden
          value={step.status}
          options={STEP_STATUSES.map((value) => ({ value, label: say(`step.status.${value}`) }))}
          onKeyDown={onKeyDown}
          onChange={(status) => onChange({ status })}
        />
      );
    case 'text':
    case 'partners':
    case 'measure':
    case 'cost':
    case 'funder':
    case 'reviewNote':
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
