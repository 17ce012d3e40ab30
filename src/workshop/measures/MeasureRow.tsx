import { type KeyboardEvent, memo } from 'react';
import { Button, IconButton } from '../../controls/Button.tsx';
import { Cell, LineCell } from '../../controls/Cell.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { KindMark } from '../../intercepts/cards/KindMark.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { COLLECTED } from '../model/measure.ts';
import { setCollected, setFigure } from '../model/measure-edits.ts';
import { changeRecord, removeRecord } from '../model/record-edits.ts';
import { aboutOf, type Measure } from '../model/workshop-document.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { readFigure, writtenFigure } from './figure.ts';
import { useMeasureActions } from './useMeasureActions.ts';

export const MEASURE_COLUMNS = ['name', 'value', 'unit', 'period', 'source', 'definition', 'collected'] as const;
type Column = (typeof MEASURE_COLUMNS)[number];

export const MeasureRow = memo(function MeasureRow({ id }: { readonly id: Id }) {
  const say = useWords();
  const { perform, tell } = useCommands();
  const { isNotCollected, toGap } = useMeasureActions();
  const measure = useWorkshop(({ document }) => document.measures[id]);
  if (!measure) return null;
  const name = inBrief(measure.name) || say('measure.nameless');
  const labelOf = (column: Column) => say('measure.cell', { column: say(`measure.${column}`), name });
  const changed = (column: Column) => say('measure.changed', { column: say(`measure.${column}`), name });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.code !== 'KeyN' && event.code !== 'KeyG')) return;
    event.preventDefault();
    if (event.code === 'KeyN') isNotCollected(measure);
    else toGap(measure);
  };
  const figure = (text: string) => {
    const value = readFigure(text);
    if (value === undefined) tell(say('measure.noFigure'), 'problem');
    else if (value === 'not collected') isNotCollected(measure);
    else perform(changed('value'), setFigure(id, value));
  };
  return (
    <tr data-collected={measure.collected || undefined} onKeyDown={onKeyDown}>
      <td className="measure-name">
        <TextCell column="name" measure={measure} label={labelOf('name')} changed={changed('name')} />
      </td>
      <td>
        <FigureCell measure={measure} label={labelOf('value')} onCommit={figure} />
      </td>
      {(['unit', 'period', 'source', 'definition'] as const).map((column) => (
        <td key={column}>
          <TextCell column={column} measure={measure} label={labelOf(column)} changed={changed(column)} />
        </td>
      ))}
      <td>
        <Choice
          label={labelOf('collected')}
          labelHidden
          value={measure.collected}
          options={COLLECTED.map((value) => ({ value, label: say(`measure.collected.${value || 'open'}`) }))}
          onChange={(collected) => perform(changed('collected'), setCollected(id, collected))}
        />
      </td>
      <td>
        <GapCell measure={measure} name={name} onGap={() => toGap(measure)} />
      </td>
      <td>
        <IconButton
          label={say('measure.remove', { name })}
          onPress={() => perform(say('measure.removed', { name }), removeRecord('measures', id), { shown: true })}
        >
          ×
        </IconButton>
      </td>
    </tr>
  );
});

interface TextProps {
  readonly column: 'name' | 'unit' | 'period' | 'source' | 'definition';
  readonly measure: Measure;
  readonly label: string;
  /** The sentence for the change. */
  readonly changed: string;
}

function TextCell({ column, measure, label, changed }: TextProps) {
  const { perform } = useCommands();
  return (
    <Cell
      label={label}
      value={measure[column]}
      onCommit={(text) =>
        perform(changed, changeRecord('measures', measure.id, { [column]: text.trim() }), {
          gesture: `measures/${measure.id}/${column}`,
        })
      }
    />
  );
}

interface FigureProps {
  readonly measure: Measure;
  readonly label: string;
  readonly onCommit: (text: string) => void;
}

function FigureCell({ measure: { value, collected }, label, onCommit }: FigureProps) {
  const say = useWords();
  const language = useWorkshop(({ document }) => aboutOf(document).language);
  const shown = collected === 'no' ? say('measure.notCollected') : writtenFigure(value, language);
  return (
    <LineCell
      label={label}
      value={collected === 'no' ? '-' : value === null ? '' : String(value)}
      shown={shown}
      isRead
      onCommit={onCommit}
    />
  );
}

interface GapProps {
  readonly measure: Measure;
  readonly name: string;
  readonly onGap: () => void;
}

/** Offered once nobody collects it. */
function GapCell({ measure: { collected, gap }, name, onGap }: GapProps) {
  const say = useWords();
  if (gap !== '')
    return (
      <p className="measure-gap">
        <KindMark kind="gap" /> {say('measure.isGap')}
      </p>
    );
  if (collected !== 'no') return null;
  return (
    <Button look="quiet" aria-label={say('measure.toGapOf', { name })} onPress={onGap}>
      <KindMark kind="gap" /> {say('measure.toGap')}
    </Button>
  );
}
