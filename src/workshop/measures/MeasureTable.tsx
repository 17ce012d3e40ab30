import { AddInput } from '../../controls/AddInput.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { measuresOf } from '../model/measure-edits.ts';
import { addRecords } from '../model/record-edits.ts';
import { useCommands, useWorkshopList } from '../store/useWorkshop.ts';
import { MEASURE_COLUMNS, MeasureRow } from './MeasureRow.tsx';

interface Props {
  readonly intercept: Id;
  readonly name: string;
}

/** The measures of one intercept; the last row is the line where the next one is typed. */
export function MeasureTable({ intercept, name }: Props) {
  const say = useWords();
  const { perform, newId } = useCommands();
  const ids = useWorkshopList((document) => measuresOf(document, intercept).map(({ id }) => id));
  const add = (text: string) =>
    perform(
      say('measure.added', { name: inBrief(text) }),
      addRecords('measures', [{ id: newId(), intercept, name: text }]),
    );
  return (
    <div className="scroll">
      <table className="sheet measures" aria-label={say('measures.of', { name })}>
        <thead>
          <tr>
            {MEASURE_COLUMNS.map((column) => (
              <th key={column} scope="col" className={`col-${column}`}>
                {say(`measure.${column}`)}
              </th>
            ))}
            <th scope="col" className="col-gap">
              {say('measure.gap')}
            </th>
            <th scope="col" className="col-actions">
              <span className="unseen">{say('measure.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <MeasureRow key={id} id={id} />
          ))}
          <tr className="new-row">
            <td colSpan={MEASURE_COLUMNS.length + 2}>
              <AddInput
                label={say('measure.new', { name })}
                placeholder={say('measure.newPlaceholder')}
                look="cell-input"
                onAdd={add}
              />
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
