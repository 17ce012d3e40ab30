import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { AddInput } from '../../controls/AddInput.tsx';
import { IconButton } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { SELF_ASSESSMENT } from '../model/checklist.ts';
import { answer, clearAnswer, sheetsOf, statementsOf } from '../model/checklist-edits.ts';
import { addRecords, removeRecord } from '../model/record-edits.ts';
import type { AnswerSheet, Statement, WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { useLaneName } from './useLaneName.ts';
import { useScale } from './useScale.ts';

const sheets = (document: WorkshopDocument) => sheetsOf(document, SELF_ASSESSMENT);
const statements = (document: WorkshopDocument) => statementsOf(document, SELF_ASSESSMENT);

/** Typing in what people answered on paper, one person after another. */
export function AnswerSheets() {
  const say = useWords();
  const { perform, newId } = useCommands();
  const all = useWorkshopList(sheets);
  const [chosen, setChosen] = useState<Id>('');
  const [justAdded, setJustAdded] = useState<Id>('');
  const panel = useRef<HTMLDivElement>(null);
  const sheet = all.find(({ id }) => id === chosen) ?? all.at(-1);
  const nameOf = ({ by }: AnswerSheet) => (by === '' ? say('sheetOf.nameless') : by);
  const add = (by: string) => {
    const id = newId();
    perform(say('sheetOf.added', { name: by }), (document) => {
      addRecords('checklists', [{ id: SELF_ASSESSMENT }])(document);
      addRecords('answerSheets', [{ id, checklist: SELF_ASSESSMENT, by }])(document);
    });
    setChosen(id);
    setJustAdded(id);
  };
  return (
    <div className="panel answer-sheets" ref={panel}>
      <div className="answer-head">
        <AddInput label={say('sheetOf.new')} placeholder={say('sheetOf.newPlaceholder')} onAdd={add} />
        {sheet ? (
          <>
            <Choice
              label={say('sheetOf.whose')}
              labelHidden
              value={sheet.id}
              options={all.map((one) => ({ value: one.id, label: nameOf(one) }))}
              onChange={setChosen}
            />
            <IconButton
              label={say('sheetOf.remove', { name: nameOf(sheet) })}
              onPress={() =>
                perform(say('sheetOf.removed', { name: nameOf(sheet) }), removeRecord('answerSheets', sheet.id), {
                  shown: true,
                })
              }
            >
              ×
            </IconButton>
          </>
        ) : null}
      </div>
      {sheet ? (
        <Answers
          key={sheet.id}
          sheet={sheet.id}
          name={nameOf(sheet)}
          isNew={sheet.id === justAdded}
          onEnd={() => panel.current?.querySelector('input')?.focus()}
        />
      ) : (
        <p className="teaching">{say('assessment.noAnswers')}</p>
      )}
    </div>
  );
}

interface AnswersProps {
  readonly sheet: Id;
  readonly name: string;
  /** Whoever has just named a person goes on with the answers. */
  readonly isNew: boolean;
  /** Called when the last line is answered. */
  readonly onEnd: () => void;
}

function Answers({ sheet, name, isNew, onEnd }: AnswersProps) {
  const say = useWords();
  const lines = useWorkshopList(statements);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (isNew) focusLine(list.current, 0);
  }, [isNew]);
  const answered = useWorkshop(
    ({ document }) => Object.values(document.answers).filter((one) => one.sheet === sheet).length,
  );
  return (
    <>
      <p className="hint">
        {say('sheetOf.progress', { answered, all: lines.length })} · {say('sheetOf.hint')}
      </p>
      <ol className="answer-lines" ref={list}>
        {lines.map((statement, index) => (
          <AnswerLine
            key={statement.id}
            sheet={sheet}
            name={name}
            statement={statement}
            onDone={() => (index + 1 < lines.length ? focusLine(list.current, index + 1) : onEnd())}
          />
        ))}
      </ol>
    </>
  );
}

/** The radio of a line that Tab would reach: the chosen one, or the first. */
function focusLine(list: HTMLOListElement | null, index: number): void {
  const line = list?.children[index];
  (line?.querySelector<HTMLElement>('input:checked') ?? line?.querySelector<HTMLElement>('input'))?.focus();
}

interface LineProps {
  readonly sheet: Id;
  readonly name: string;
  readonly statement: Statement;
  readonly onDone: () => void;
}

const UNSURE = 'unsure';

function AnswerLine({ sheet, name, statement: { id, intercept, text }, onDone }: LineProps) {
  const say = useWords();
  const { perform } = useCommands();
  const degrees = useScale('agreement');
  const lane = useLaneName(intercept);
  const given = useWorkshop(({ document }) => document.answers[`${sheet}--${id}`]);
  const label = say('sheetOf.answered', { name, text: inBrief(text) });
  const give = (value: number | null) =>
    perform(label, answer(sheet, id, value), { gesture: `answers/${sheet}/${id}` });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const degree = degrees.find(({ value }) => String(value) === event.key);
    if (degree) give(degree.value);
    else if (event.key === '0' || event.key === '?') give(null);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      return perform(label, clearAnswer(sheet, id));
    } else return;
    event.preventDefault();
    onDone();
  };
  const value = given === undefined ? '' : given.value === null ? UNSURE : String(given.value);
  return (
    <li className="answer-line" data-lane={lane.lane} onKeyDownCapture={onKeyDown}>
      <span className="answer-text">
        <span className="talking-lane">{lane.short}</span> {text}
      </span>
      <ChoiceRow
        label={text}
        value={value}
        options={[
          ...degrees.map((degree) => ({
            value: String(degree.value),
            label: (
              <>
                <span aria-hidden="true">{degree.value}</span>
                <span className="unseen">{degree.name}</span>
              </>
            ),
          })),
          {
            value: UNSURE,
            label: (
              <>
                <span aria-hidden="true">{say('scale.short.unsure')}</span>
                <span className="unseen">{say('scale.unsure')}</span>
              </>
            ),
          },
        ]}
        onChange={(chosen) => give(chosen === UNSURE ? null : Number(chosen))}
      />
    </li>
  );
}
