import './own-statements.css';
import { type KeyboardEvent, memo } from 'react';
import { AddInput } from '../../controls/AddInput.tsx';
import { IconButton } from '../../controls/Button.tsx';
import { Cell } from '../../controls/Cell.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import { interceptsOf } from '../../intercepts/model/places.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { CHECKLIST_SUBJECTS } from '../model/checklist.ts';
import { statementsOf } from '../model/checklist-edits.ts';
import { addRecords, changeRecord, type FieldsOf, moveRecord, removeRecord } from '../model/record-edits.ts';
import type { Checklist, Statement } from '../model/workshop-document.ts';
import { useCommands, useWorkshopList, useWorkshopNow } from '../store/useWorkshop.ts';

/** A checklist in the room's own words: its name, what it is for, and its statements. */
export function OwnStatements({ checklist }: { readonly checklist: Checklist }) {
  const say = useWords();
  const { perform, newId } = useCommands();
  const { id, name, note, per } = checklist;
  const statements = useWorkshopList((document) => statementsOf(document, id));
  const last = statements.at(-1);
  const change = (fields: FieldsOf<'checklists'>, gesture: string) =>
    perform(say('ownChecklist.changed', { name }), changeRecord('checklists', id, fields), {
      gesture: `checklists/${id}/${gesture}`,
    });
  const add = (text: string) =>
    perform(
      say('statement.added', { text: inBrief(text) }),
      addRecords('statements', [
        { id: newId(), checklist: id, intercept: last?.intercept ?? '', heading: last?.heading ?? '', text },
      ]),
    );
  return (
    <div className="panel own-checklist">
      <div className="own-head">
        <TextInput
          label={say('ownChecklist.name')}
          value={name}
          onCommit={(words) => change({ name: words.trim() }, 'name')}
        />
        <Choice
          label={say('ownChecklist.per')}
          value={per}
          options={CHECKLIST_SUBJECTS.map((value) => ({ value, label: say(`checklistShelf.per.${value}`) }))}
          onChange={(chosen) => change({ per: chosen }, 'per')}
        />
        <TextInput
          label={say('ownChecklist.note')}
          value={note}
          onCommit={(words) => change({ note: words.trim() }, 'note')}
        />
      </div>
      <p className="hint">{say('ownChecklist.hint')}</p>
      <div className="scroll">
        <table className="sheet own-statements" aria-label={say('ownChecklist.table', { name })}>
          <thead>
            <tr>
              {per === 'intercept' ? (
                <th scope="col" className="col-at">
                  {say('ownChecklist.at')}
                </th>
              ) : null}
              <th scope="col" className="col-heading">
                {say('ownChecklist.heading')}
              </th>
              <th scope="col">{say('ownChecklist.statement')}</th>
              <th scope="col" className="col-actions">
                <span className="unseen">{say('ownChecklist.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {statements.map((statement, index) => (
              <StatementRow key={statement.id} statement={statement} number={index + 1} hasLane={per === 'intercept'} />
            ))}
            <tr className="new-row">
              <td colSpan={per === 'intercept' ? 4 : 3}>
                <AddInput
                  label={say('ownChecklist.new')}
                  placeholder={say('ownChecklist.newPlaceholder')}
                  look="cell-input"
                  onAdd={add}
                />
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface RowProps {
  readonly statement: Statement;
  readonly number: number;
  readonly hasLane: boolean;
}

const StatementRow = memo(function StatementRow({ statement, number, hasLane }: RowProps) {
  const say = useWords();
  const { perform } = useCommands();
  const now = useWorkshopNow();
  const lanes = useWorkshopList(interceptsOf);
  const { id, checklist, intercept, heading, text } = statement;
  const labelOf = (column: 'at' | 'heading' | 'statement') =>
    say('ownChecklist.cell', { column: say(`ownChecklist.${column}`), number });
  const change = (fields: FieldsOf<'statements'>, field: string) =>
    perform(say('statement.changed', { text: inBrief(fields.text ?? text) }), changeRecord('statements', id, fields), {
      gesture: `statements/${id}/${field}`,
    });
  const move = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const all = statementsOf(now().document, checklist);
    const at = all.findIndex((one) => one.id === id);
    const isUp = event.key === 'ArrowUp';
    if (isUp ? at === 0 : at === all.length - 1) return;
    const before = isUp ? all[at - 1]?.id : all[at + 2]?.id;
    perform(say('ownChecklist.moved', { text: inBrief(text) }), moveRecord('statements', id, before));
  };
  return (
    <tr onKeyDown={move}>
      {hasLane ? (
        <td>
          <Choice
            label={labelOf('at')}
            labelHidden
            value={intercept}
            options={[
              { value: '', label: say('map.wholeSystem') },
              ...lanes.map((lane) => ({ value: lane.id, label: say('map.interceptShort', lane) })),
            ]}
            onChange={(chosen) => change({ intercept: chosen }, 'intercept')}
          />
        </td>
      ) : null}
      <td>
        <Cell
          label={labelOf('heading')}
          value={heading}
          onCommit={(words) => change({ heading: words.trim() }, 'heading')}
        />
      </td>
      <td>
        <Cell label={labelOf('statement')} value={text} onCommit={(words) => change({ text: words.trim() }, 'text')} />
      </td>
      <td className="col-actions">
        <IconButton
          label={say('statement.remove', { text: inBrief(text) })}
          onPress={() =>
            perform(say('statement.removed', { text: inBrief(text) }), removeRecord('statements', id), {
              shown: true,
            })
          }
        >
          ×
        </IconButton>
      </td>
    </tr>
  );
});
