import './answer-panel.css';
import { useId } from 'react';
import { Button } from '../../controls/Button.tsx';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import { useCommit } from '../../controls/useCommit.ts';
import { KindMark } from '../../intercepts/cards/KindMark.tsx';
import { type Id, linkIdOf } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { useLaneName } from '../assessment/useLaneName.ts';
import { useScale } from '../assessment/useScale.ts';
import { answer, gapsOfStatement, giveEvidence } from '../model/checklist-edits.ts';
import { changeRecord, removeRecord } from '../model/record-edits.ts';
import type { AnswerSheet, Checklist, Statement } from '../model/workshop-document.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { useDegreeWords } from './Degree.tsx';
import { EVIDENCE_FIELD } from './useAnswerKeys.ts';
import { useStatementGap } from './useStatementGap.ts';
import { WaySteps } from './WaySteps.tsx';

interface Props {
  readonly checklist: Checklist;
  readonly sheet: AnswerSheet;
  readonly statement: Statement;
  /** All that answered at the same time. */
  readonly sheets: readonly AnswerSheet[];
  readonly onCard: (card: Id) => void;
  readonly onPlan: () => void;
}

/** All about one answer: what it rests on, what others say, and the gap that it has led to. */
export function AnswerPanel({ checklist, sheet, statement, sheets, onCard, onPlan }: Props) {
  const titleId = useId();
  const lane = useLaneName(statement.intercept);
  return (
    <aside className="panel answer-panel" aria-labelledby={titleId} data-lane={lane.lane}>
      <h3 id={titleId}>{statement.text}</h3>
      <OneAnswer checklist={checklist} sheet={sheet} statement={statement} />
      <StatementGaps sheet={sheet} statement={statement} onCard={onCard} />
      {statement.way === '' ? null : <WaySteps way={statement.way} onPlan={onPlan} />}
      <Others checklist={checklist} sheet={sheet} sheets={sheets} statement={statement} />
      <SheetDetails sheet={sheet} />
    </aside>
  );
}

type AnswerProps = Pick<Props, 'checklist' | 'sheet' | 'statement'>;

const UNSURE = 'unsure';

function OneAnswer({ checklist, sheet, statement: { id, text } }: AnswerProps) {
  const say = useWords();
  const { perform } = useCommands();
  const degrees = useScale(checklist.scale);
  const given = useWorkshop(({ document }) => document.answers[linkIdOf(sheet.id, id)]);
  const name = sheet.by === '' ? say('answering.nobody') : sheet.by;
  const about = { name, text: inBrief(text) };
  const value = given === undefined ? '' : given.value === null ? UNSURE : String(given.value);
  const give = (chosen: string) =>
    perform(say('answering.answered', about), answer(sheet.id, id, chosen === UNSURE ? null : Number(chosen)));
  return (
    <div className="field">
      <span className="field-label">{name}</span>
      <ChoiceRow
        label={say('answering.answered', { name, text })}
        value={value}
        options={[
          ...degrees.map((degree) => ({ value: String(degree.value), label: degree.name })),
          { value: UNSURE, label: say('scale.short.unsure') },
        ]}
        onChange={give}
      />
      <Evidence
        value={given?.evidence ?? ''}
        onCommit={(words) =>
          perform(say('answering.gaveEvidence', about), giveEvidence(sheet.id, id, words.trim()), {
            gesture: `answers/${sheet.id}/${id}/evidence`,
          })
        }
      />
    </div>
  );
}

function Evidence({ value, onCommit }: { readonly value: string; readonly onCommit: (text: string) => void }) {
  const say = useWords();
  const { text, isTyping, type, commit } = useCommit(value, onCommit);
  return (
    <>
      <label htmlFor={EVIDENCE_FIELD} className="unseen">
        {say('answering.evidence')}
      </label>
      <textarea
        id={EVIDENCE_FIELD}
        className="input"
        rows={2}
        value={text}
        placeholder={say('answering.evidencePlaceholder')}
        data-typing={isTyping || undefined}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          commit();
          document.querySelector<HTMLElement>('.answer-cell[aria-current]')?.focus();
        }}
      />
    </>
  );
}

function StatementGaps({ sheet, statement, onCard }: Pick<Props, 'sheet' | 'statement' | 'onCard'>) {
  const say = useWords();
  const makeGap = useStatementGap();
  const gaps = useWorkshopList((document) =>
    gapsOfStatement(document, statement.id, sheet.service).flatMap((id) => document.cards[id] ?? []),
  );
  if (gaps.length === 0)
    return (
      <div>
        <Button onPress={() => makeGap(sheet.id, statement.id)}>
          <KindMark kind="gap" /> {say('statementGap.make')}
        </Button>
      </div>
    );
  return (
    <ul className="statement-gaps">
      {gaps.map(({ id, text }) => (
        <li key={id}>
          <p>
            <KindMark kind="gap" /> {text}
          </p>
          <Button look="quiet" aria-label={say('statementGap.showNamed', { text })} onPress={() => onCard(id)}>
            {say('statementGap.show')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Others({ checklist, sheet, sheets, statement }: Pick<Props, 'checklist' | 'sheet' | 'sheets' | 'statement'>) {
  const say = useWords();
  const words = useDegreeWords(checklist.scale);
  const answers = useWorkshop(({ document }) => document.answers);
  const said = sheets.flatMap((other) => {
    const given = other.id === sheet.id ? undefined : answers[linkIdOf(other.id, statement.id)];
    return given ? [{ id: other.id, by: other.by === '' ? say('answering.nobody') : other.by, given }] : [];
  });
  if (said.length === 0) return null;
  return (
    <section className="answer-others">
      <h4 className="field-label">{say('answering.others')}</h4>
      <dl>
        {said.map(({ id, by, given }) => (
          <div key={id}>
            <dt>{say('answering.said', { name: by, answer: words(given.value) })}</dt>
            {given.evidence === '' ? null : <dd className="hint">{given.evidence}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}

function SheetDetails({ sheet: { id, by, date } }: Pick<Props, 'sheet'>) {
  const say = useWords();
  const { perform } = useCommands();
  const name = by === '' ? say('answering.nobody') : by;
  const change = (fields: { by: string } | { date: string }) =>
    perform(say('answering.changedSheet', { name }), changeRecord('answerSheets', id, fields), {
      gesture: `answerSheets/${id}`,
    });
  return (
    <section className="answer-sheet">
      <h4 className="field-label">{say('answering.sheet')}</h4>
      <div className="pair">
        <TextInput label={say('answering.by')} value={by} onCommit={(words) => change({ by: words.trim() })} />
        <TextInput type="date" label={say('answering.on')} value={date} onCommit={(day) => change({ date: day })} />
      </div>
      <Button
        look="quiet"
        onPress={() =>
          perform(say('answering.removedSheet', { name }), removeRecord('answerSheets', id), { shown: true })
        }
      >
        {say('answering.removeSheet')}
      </Button>
    </section>
  );
}
