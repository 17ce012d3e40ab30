import { useState } from 'react';
import { AddInput } from '../../../controls/AddInput.tsx';
import { IconButton } from '../../../controls/Button.tsx';
import { Cell, LineCell } from '../../../controls/Cell.tsx';
import { ChoiceRow } from '../../../controls/ChoiceRow.tsx';
import type { Id } from '../../../intercepts/model/field.ts';
import { inBrief } from '../../../words/in-brief.ts';
import { useWords } from '../../../words/useWords.ts';
import { addRecords, changeRecord, recordsOf, removeRecord } from '../../model/record-edits.ts';
import {
  KEY_POINTS,
  REFLECTION_QUESTIONS,
  type ReflectionQuestion,
  reflectionQuestion,
  TAKE_AWAY,
} from '../../model/reflections.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../../store/useWorkshop.ts';

const POINTS = [TAKE_AWAY, ...KEY_POINTS] as const;

/** Questions to think about by key point, and what people have answered. */
export function Reflections() {
  const say = useWords();
  const [point, setPoint] = useState<(typeof POINTS)[number]>(TAKE_AWAY);
  const questions: readonly ReflectionQuestion[] = point === TAKE_AWAY ? [TAKE_AWAY] : REFLECTION_QUESTIONS[point];
  return (
    <div className="panel reflections">
      <h3>{say('circle.reflect')}</h3>
      <ChoiceRow
        label={say('circle.points')}
        value={point}
        options={POINTS.map((value) => ({ value, label: say(`circle.point.${value}`) }))}
        onChange={setPoint}
      />
      {questions.map((question) => (
        <Question key={question} question={question} />
      ))}
    </div>
  );
}

function Question({ question }: { readonly question: ReflectionQuestion }) {
  const say = useWords();
  const { perform, newId } = useCommands();
  const ids = useWorkshopList((document) =>
    recordsOf(document, 'reflections').flatMap(({ id, question: asked }) =>
      reflectionQuestion(asked) === question ? [id] : [],
    ),
  );
  const words = say(`reflect.${question}`);
  const add = (text: string) =>
    perform(say('circle.added', { text: inBrief(text) }), addRecords('reflections', [{ id: newId(), question, text }]));
  return (
    <section className="reflection-question" aria-label={words}>
      <h4>{words}</h4>
      {ids.length === 0 ? null : (
        <table className="sheet" aria-label={say('circle.answersTo', { question: words })}>
          <thead>
            <tr>
              <th scope="col">{say('circle.answer')}</th>
              <th scope="col">{say('circle.by')}</th>
              <th scope="col">
                <span className="unseen">{say('measure.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {ids.map((id) => (
              <ReflectionRow key={id} id={id} />
            ))}
          </tbody>
        </table>
      )}
      <AddInput label={say('circle.addTo', { question: words })} placeholder={say('circle.add')} onAdd={add} />
    </section>
  );
}

function ReflectionRow({ id }: { readonly id: Id }) {
  const say = useWords();
  const { perform } = useCommands();
  const reflection = useWorkshop(({ document }) => document.reflections[id]);
  if (!reflection) return null;
  const text = inBrief(reflection.text);
  const change = (field: 'text' | 'by', value: string) =>
    perform(say('circle.changed', { text }), changeRecord('reflections', id, { [field]: value.trim() }), {
      gesture: `reflections/${id}/${field}`,
    });
  return (
    <tr>
      <td>
        <Cell
          label={say('circle.answerOf', { text })}
          value={reflection.text}
          onCommit={(said) => change('text', said)}
        />
      </td>
      <td>
        <LineCell
          label={say('circle.byOf', { text })}
          value={reflection.by}
          placeholder={say('circle.byHint')}
          onCommit={(said) => change('by', said)}
        />
      </td>
      <td>
        <IconButton
          label={say('circle.remove', { text })}
          onPress={() => perform(say('circle.removed', { text }), removeRecord('reflections', id), { shown: true })}
        >
          ×
        </IconButton>
      </td>
    </tr>
  );
}
