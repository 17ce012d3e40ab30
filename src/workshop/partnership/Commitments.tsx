import { useId } from 'react';
import { AddInput } from '../../controls/AddInput.tsx';
import { IconButton } from '../../controls/Button.tsx';
import { Cell } from '../../controls/Cell.tsx';
import { useWords } from '../../words/useWords.ts';
import { addRecords, changeRecord, type FieldsOf, recordsOf, removeRecord } from '../model/record-edits.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { KindChoice } from '../roster/person-choices.tsx';
import { useCommands, useWorkshopList } from '../store/useWorkshop.ts';

const COLUMNS = ['agency', 'partnerKind', 'expects', 'brings'] as const;
type Column = (typeof COLUMNS)[number];

const commitmentsOf = (document: WorkshopDocument) => recordsOf(document, 'commitments');

/** A line for each partner: what it expects of the others, and what it brings. */
export function Commitments() {
  const say = useWords();
  const titleId = useId();
  const { perform, newId } = useCommands();
  const lines = useWorkshopList(commitmentsOf);
  const change = (id: string, column: Column, fields: FieldsOf<'commitments'>) =>
    perform(
      say('commitment.changed', { column: say(`commitment.${column}`) }),
      changeRecord('commitments', id, fields),
      { gesture: `commitments/${id}/${column}` },
    );
  const add = (agency: string) =>
    perform(say('commitment.added', { name: agency }), addRecords('commitments', [{ id: newId(), agency }]));
  return (
    <section className="panel partnership-panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('partnership.commitments')}</h3>
      <p className="hint">{say('partnership.commitmentsHint')}</p>
      <div className="scroll">
        <table className="sheet commitments" aria-label={say('partnership.commitments')}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={`col-${column}`}>
                  {say(`commitment.${column}`)}
                </th>
              ))}
              <th scope="col" className="col-actions">
                <span className="unseen">{say('commitment.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, ...line }, index) => {
              const labelOf = (column: Column) =>
                say('commitment.cell', { column: say(`commitment.${column}`), number: index + 1 });
              return (
                <tr key={id}>
                  {COLUMNS.map((column) => (
                    <td key={column}>
                      {column === 'partnerKind' ? (
                        <KindChoice
                          label={labelOf(column)}
                          value={line.partnerKind}
                          onChange={(partnerKind) => change(id, column, { partnerKind })}
                        />
                      ) : (
                        <Cell
                          label={labelOf(column)}
                          value={line[column]}
                          onCommit={(text) => change(id, column, { [column]: text.trim() })}
                        />
                      )}
                    </td>
                  ))}
                  <td>
                    <IconButton
                      label={say('commitment.remove', { number: index + 1 })}
                      onPress={() =>
                        perform(say('commitment.removed'), removeRecord('commitments', id), { shown: true })
                      }
                    >
                      ×
                    </IconButton>
                  </td>
                </tr>
              );
            })}
            <tr className="new-row">
              <td colSpan={COLUMNS.length + 1}>
                <AddInput
                  label={say('commitment.new')}
                  placeholder={say('commitment.newPlaceholder')}
                  look="cell-input"
                  onAdd={add}
                />
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
