import { useId } from 'react';
import { AddInput } from '../../controls/AddInput.tsx';
import { IconButton } from '../../controls/Button.tsx';
import { Cell } from '../../controls/Cell.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { interceptsOf } from '../../intercepts/model/places.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { SELF_ASSESSMENT } from '../model/checklist.ts';
import { statementsOf } from '../model/checklist-edits.ts';
import { addRecords, changeRecord, removeRecord } from '../model/record-edits.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshopList } from '../store/useWorkshop.ts';
import { useLaneName } from './useLaneName.ts';

const laneIdsOf = (document: WorkshopDocument): Id[] => [...interceptsOf(document).map(({ id }) => id), ''];

/** The statements themselves, in the room's own words. */
export function Statements() {
  const lanes = useWorkshopList(laneIdsOf);
  return (
    <div className="statement-lanes">
      {lanes.map((lane) => (
        <LaneStatements key={lane} intercept={lane} />
      ))}
    </div>
  );
}

function LaneStatements({ intercept }: { readonly intercept: Id }) {
  const say = useWords();
  const titleId = useId();
  const { perform, newId } = useCommands();
  const { full: name, lane } = useLaneName(intercept);
  const lines = useWorkshopList((document) =>
    statementsOf(document, SELF_ASSESSMENT).filter((statement) => statement.intercept === intercept),
  );
  const add = (text: string) =>
    perform(say('statement.added', { text: inBrief(text) }), (document) => {
      addRecords('checklists', [{ id: SELF_ASSESSMENT }])(document);
      addRecords('statements', [{ id: newId(), checklist: SELF_ASSESSMENT, intercept, text }])(document);
    });
  return (
    <section className="panel lane-spread" data-lane={lane} aria-labelledby={titleId}>
      <h3 id={titleId}>{name}</h3>
      <table className="sheet" aria-label={say('statement.of', { name })}>
        <tbody>
          {lines.map(({ id, text }, index) => (
            <tr key={id}>
              <td>
                <Cell
                  label={say('statement.cell', { number: index + 1, name })}
                  value={text}
                  onCommit={(typed) =>
                    perform(
                      say('statement.changed', { text: inBrief(typed) }),
                      changeRecord('statements', id, { text: typed.trim() }),
                      { gesture: `statements/${id}` },
                    )
                  }
                />
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
          ))}
          <tr className="new-row">
            <td colSpan={2}>
              <AddInput
                label={say('statement.new', { name })}
                placeholder={say('statement.newPlaceholder')}
                look="cell-input"
                onAdd={add}
              />
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
