import { Fragment, type KeyboardEvent, useEffect, useRef } from 'react';
import { KindMark } from '../../intercepts/cards/KindMark.tsx';
import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { useLaneName } from '../assessment/useLaneName.ts';
import { gapsOfStatement } from '../model/checklist-edits.ts';
import { answersOn, differs } from '../model/checklist-rounds.ts';
import type { AnswerSheet, Checklist, Statement } from '../model/workshop-document.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import type { Spot } from './aim.ts';
import { Degree, useDegreeWords } from './Degree.tsx';
import { type AnswerKey, useAnswerKeys } from './useAnswerKeys.ts';

interface Props {
  readonly checklist: Checklist;
  readonly statements: readonly Statement[];
  readonly sheets: readonly AnswerSheet[];
  readonly at: Spot;
  /** Takes the focus to the answer at `at` each time this is another word than before; '' leaves the focus where it is. */
  readonly focusOn: string;
  readonly onAt: (spot: Spot) => void;
}

/** Statements by people: one stop of the Tab key, in which the arrow keys move and single keys answer. */
export function AnswerGrid({ checklist, statements, sheets, at, focusOn, onAt }: Props) {
  const say = useWords();
  const table = useRef<HTMLTableElement>(null);
  const keyed = useAnswerKeys(checklist.scale);
  const latest = useRef(at);
  useEffect(() => {
    latest.current = at;
  });
  useEffect(() => {
    if (focusOn !== '') focusCell(table.current, latest.current);
  }, [focusOn]);
  const go = (spot: Spot) => {
    onAt(spot);
    focusCell(table.current, spot);
  };
  const nameOf = ({ by }: AnswerSheet) => (by === '' ? say('answering.nobody') : by);
  const onKeyDown = (event: KeyboardEvent, spot: Spot) => {
    const next = nextSpot(event.key, spot, sheets, statements);
    if (next) {
      event.preventDefault();
      return go(next);
    }
    const key = keyed(event, spot);
    if (key === 'answered') go(nextSpot('ArrowDown', spot, sheets, statements) ?? spot);
    return key satisfies AnswerKey;
  };
  return (
    <div className="scroll answering-scroll">
      <table ref={table} className="answering" aria-label={say('answering.table', checklist)}>
        <thead>
          <tr>
            <th scope="col">{say('answering.statement')}</th>
            {sheets.map((sheet) => (
              <th key={sheet.id} scope="col" className="answering-who">
                {nameOf(sheet)}
              </th>
            ))}
            <th scope="col">{say('answering.together')}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement, index) => (
            <Fragment key={statement.id}>
              <GroupHead statement={statement} before={statements[index - 1]} columns={sheets.length + 2} />
              <tr data-current={statement.id === at.statement || undefined}>
                <th scope="row">{statement.text}</th>
                {sheets.map((sheet) => (
                  <td key={sheet.id}>
                    <AnswerCell
                      checklist={checklist}
                      sheet={sheet.id}
                      name={nameOf(sheet)}
                      statement={statement}
                      isCurrent={sheet.id === at.sheet && statement.id === at.statement}
                      onFocus={() => onAt({ sheet: sheet.id, statement: statement.id })}
                      onKeyDown={(event) => onKeyDown(event, { sheet: sheet.id, statement: statement.id })}
                    />
                  </td>
                ))}
                <Together sheets={sheets} statement={statement} />
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className="hint answering-keys">{say(`answering.keys.${checklist.scale}`)}</p>
    </div>
  );
}

function focusCell(table: HTMLTableElement | null, { sheet, statement }: Spot): void {
  table?.querySelector<HTMLElement>(`[data-cell="${linkIdOf(sheet, statement)}"]`)?.focus();
}

/** Where a key leads from an answer, as far as the table goes; undefined for keys that lead nowhere. */
function nextSpot(
  key: string,
  { sheet, statement }: Spot,
  sheets: readonly AnswerSheet[],
  statements: readonly Statement[],
): Spot | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const column = step.end ? (step.x < 0 ? 0 : sheets.length - 1) : indexOf(sheets, sheet) + step.x;
  const row = indexOf(statements, statement) + step.y;
  return { sheet: sheets[column]?.id ?? sheet, statement: statements[row]?.id ?? statement };
}

const STEPS: Readonly<Record<string, { readonly x: number; readonly y: number; readonly end?: true } | undefined>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  Home: { x: -1, y: 0, end: true },
  End: { x: 1, y: 0, end: true },
};

const indexOf = (records: readonly { readonly id: Id }[], id: Id) => records.findIndex((record) => record.id === id);

/** The intercept and the heading of the statements that follow, where they are other than those before. */
function GroupHead(props: { statement: Statement; before: Statement | undefined; columns: number }) {
  const { statement, before, columns } = props;
  const lane = useLaneName(statement.intercept);
  const isSame = before?.intercept === statement.intercept && before.heading === statement.heading;
  const words = [statement.intercept === '' ? '' : lane.full, statement.heading].filter((part) => part !== '');
  if (isSame || words.length === 0) return null;
  return (
    <tr className="answering-group" data-lane={lane.lane}>
      <th colSpan={columns} scope="colgroup">
        {words.join(' · ')}
      </th>
    </tr>
  );
}

interface CellProps {
  readonly checklist: Checklist;
  readonly sheet: Id;
  readonly name: string;
  readonly statement: Statement;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function AnswerCell({ checklist, sheet, name, statement, isCurrent, onFocus, onKeyDown }: CellProps) {
  const say = useWords();
  const words = useDegreeWords(checklist.scale);
  const id = linkIdOf(sheet, statement.id);
  const answer = useWorkshop(({ document }) => document.answers[id]);
  return (
    <button
      type="button"
      className="answer-cell"
      data-cell={id}
      aria-current={isCurrent || undefined}
      aria-label={say('answering.cell', { name, answer: words(answer?.value), text: statement.text })}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
      // Safari gives no focus to a button that is clicked.
      onClick={({ currentTarget }) => currentTarget.focus()}
      onKeyDown={onKeyDown}
    >
      <Degree scale={checklist.scale} value={answer?.value} />
      {answer && answer.evidence !== '' ? <span className="answer-evidence" aria-hidden="true" /> : null}
    </button>
  );
}

function Together({ sheets, statement }: { readonly sheets: readonly AnswerSheet[]; readonly statement: Statement }) {
  const say = useWords();
  const isSplit = useWorkshop(({ document }) => differs(answersOn(document, sheets, statement.id)));
  const gaps = useWorkshop(({ document }) => gapsOfStatement(document, statement.id, sheets[0]?.service ?? '').length);
  return (
    <td className="answer-together">
      {isSplit ? <span className="answer-differs">{say('answering.differs')}</span> : null}
      {gaps > 0 ? (
        <span>
          <KindMark kind="gap" named />
        </span>
      ) : null}
    </td>
  );
}
