import { useMemo } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import type { CellName } from './cell-name.ts';
import { type Blank, blankRowsOf, neededIn, type OutlineRow } from './plan-outline.ts';

interface Props {
  readonly id: string;
  readonly tabs: readonly Id[];
  readonly onGoTo: (tab: Id, cell: CellName) => void;
}

/** Every blank cell of the plan, one press away. */
export function BlankList({ id, tabs, onGoTo }: Props) {
  const say = useWords();
  const document = useWorkshop((state) => state.document);
  const groups = useMemo(() => tabs.map((tab) => ({ tab, rows: blankRowsOf(document, tab) })), [document, tabs]);
  const isComplete = groups.every(({ rows }) => neededIn(rows) === 0);
  return (
    <aside id={id} className="panel blank-list" aria-label={say('blanks.title')}>
      <h3>{say('blanks.title')}</h3>
      <p className="hint">{say(isComplete ? 'blanks.complete' : 'blanks.optional')}</p>
      <div className="scroll">
        {groups.map(({ tab, rows }) =>
          rows.length === 0 ? null : (
            <section key={tab}>
              <h4>{document.priorities[tab]?.title ?? say('plan.loose')}</h4>
              <ul>
                {rows.map((row) => (
                  <BlankRow key={row.blanks[0]?.cell} row={row} onGoTo={(cell) => onGoTo(tab, cell)} />
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
    </aside>
  );
}

function BlankRow({ row, onGoTo }: { readonly row: OutlineRow; readonly onGoTo: (cell: CellName) => void }) {
  const { number, text, blanks } = row;
  return (
    <li>
      {number === '' ? null : (
        <p className="blank-of">
          <strong>{number}</strong> {inBrief(text)}
        </p>
      )}
      <ul className="blank-fields">
        {blanks.map((blank) => (
          <li key={blank.cell}>
            <BlankButton number={number} blank={blank} onPress={() => onGoTo(blank.cell)} />
          </li>
        ))}
      </ul>
    </li>
  );
}

interface ButtonProps {
  readonly number: string;
  readonly blank: Blank;
  readonly onPress: () => void;
}

function BlankButton({ number, blank: { cell, field, isOptional }, onPress }: ButtonProps) {
  const say = useWords();
  const column = say(`blanks.${field}`);
  const name = say(cell.startsWith('steps/') ? 'blanks.fieldOfStep' : 'blanks.fieldOfObjective', { column, number });
  return (
    <button
      type="button"
      className="blank"
      aria-label={number === '' ? undefined : name}
      data-optional={isOptional || undefined}
      onClick={onPress}
    >
      {column}
    </button>
  );
}
