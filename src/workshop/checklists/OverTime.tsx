import { useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import { degreesOf } from '../model/checklist.ts';
import { statementsOf } from '../model/checklist-edits.ts';
import { answersOn, type Round, type Trend, trendOf } from '../model/checklist-rounds.ts';
import { aboutOf, type Checklist, type Statement } from '../model/workshop-document.ts';
import { showDue } from '../plan/due-date.ts';
import { useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { useDegreeWords } from './Degree.tsx';
import { SubjectChoice } from './SubjectChoice.tsx';
import { useLastService, useRounds } from './useRounds.ts';

const SIGNS: Readonly<Record<Trend, string>> = { better: '▲', worse: '▼', same: '=' };

/** The same statements on every day on which they were answered, and what has changed since the time before. */
export function OverTime({ checklist }: { readonly checklist: Checklist }) {
  const say = useWords();
  const last = useLastService(checklist.id);
  const [service, setService] = useState(last);
  const rounds = useRounds(checklist.id, service);
  const statements = useWorkshopList((document) => statementsOf(document, checklist.id));
  return (
    <>
      {checklist.per === 'service' ? (
        <div className="answering-head">
          <SubjectChoice checklist={checklist.id} value={service} onChange={setService} />
        </div>
      ) : null}
      {rounds.length < 2 ? (
        <p className="teaching">{say(rounds.length === 0 ? 'overTime.none' : 'overTime.teach')}</p>
      ) : (
        <TimeTable checklist={checklist} rounds={rounds} statements={statements} />
      )}
    </>
  );
}

interface TableProps {
  readonly checklist: Checklist;
  readonly rounds: readonly Round[];
  readonly statements: readonly Statement[];
}

function TimeTable({ checklist, rounds, statements }: TableProps) {
  const say = useWords();
  const language = useWorkshop(({ document }) => aboutOf(document).language);
  const answers = useWorkshop(({ document }) => document.answers);
  const trends = statements.map(({ id }) => trendOf({ answers }, rounds, id));
  const counted = (trend: Trend) => trends.filter((one) => one === trend).length;
  return (
    <div className="panel over-time">
      <p className="count">
        {say('overTime.count', { better: counted('better'), worse: counted('worse'), same: counted('same') })}
      </p>
      <table className="answering" aria-label={say('overTime.table', checklist)}>
        <thead>
          <tr>
            <th scope="col">{say('answering.statement')}</th>
            {rounds.map(({ date }) => (
              <th key={date} scope="col">
                {date === '' ? say('answering.undated') : showDue(date, language)}
              </th>
            ))}
            <th scope="col">{say('overTime.change')}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement, index) => {
            const trend = trends[index];
            return (
              <tr key={statement.id}>
                <th scope="row">{statement.text}</th>
                {rounds.map((round) => (
                  <td key={round.date}>
                    <Counts checklist={checklist} round={round} statement={statement} />
                  </td>
                ))}
                <td>
                  {trend ? (
                    <span className="trend" data-trend={trend}>
                      <span aria-hidden="true">{SIGNS[trend]}</span> {say(`overTime.${trend}`)}
                    </span>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface CountsProps {
  readonly checklist: Checklist;
  readonly round: Round;
  readonly statement: Statement;
}

/** "Partly 2 · Fully 1": only what somebody has chosen. */
function Counts({ checklist: { scale }, round, statement }: CountsProps) {
  const say = useWords();
  const words = useDegreeWords(scale);
  const answers = useWorkshop(({ document }) => document.answers);
  const values = answersOn({ answers }, round.sheets, statement.id).map(({ value }) => value);
  return [...degreesOf(scale), null]
    .flatMap((degree) => {
      const count = values.filter((value) => value === degree).length;
      return count === 0 ? [] : [say('overTime.degree', { degree: words(degree), count })];
    })
    .join(' · ');
}
