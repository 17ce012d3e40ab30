import { useState } from 'react';
import { AddInput } from '../../controls/AddInput.tsx';
import { Choice } from '../../controls/Choice.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { statementsOf } from '../model/checklist-edits.ts';
import { addRecords } from '../model/record-edits.ts';
import { aboutOf, type Checklist } from '../model/workshop-document.ts';
import { showDue } from '../plan/due-date.ts';
import { useCommands, useWorkshop, useWorkshopList } from '../store/useWorkshop.ts';
import { localTime } from '../timer/clock.ts';
import { AnswerGrid } from './AnswerGrid.tsx';
import { AnswerPanel } from './AnswerPanel.tsx';
import type { ChecklistAim, Spot } from './aim.ts';
import { SubjectChoice } from './SubjectChoice.tsx';
import { useLastService, useRounds } from './useRounds.ts';

interface Props {
  readonly checklist: Checklist;
  readonly aim?: ChecklistAim | undefined;
  readonly onCard: (card: Id) => void;
  readonly onPlan: () => void;
}

/** Who answers about what, a column each, with all about the answer that has the focus beside it. */
export function AnswerStage({ checklist, aim, onCard, onPlan }: Props) {
  const say = useWords();
  const { perform, newId, now } = useCommands();
  const language = useWorkshop(({ document }) => aboutOf(document).language);
  const last = useLastService(checklist.id);
  const [service, setService] = useState(aim?.service ?? last);
  const [date, setDate] = useState<string>();
  const [wanted, setWanted] = useState<Spot>({ sheet: '', statement: aim?.statement ?? '' });
  const [fresh, setFresh] = useState<Id>(aim === undefined ? '' : 'aim');
  const rounds = useRounds(checklist.id, service);
  const statements = useWorkshopList((document) => statementsOf(document, checklist.id));
  const round = rounds.find((one) => one.date === date) ?? rounds.at(-1);
  const sheets = round?.sheets ?? [];
  const sheet = sheets.find(({ id }) => id === wanted.sheet) ?? sheets[0];
  const statement = statements.find(({ id }) => id === wanted.statement) ?? statements[0];
  const add = (by: string) => {
    const id = newId();
    const day = localTime(now()).day;
    perform(
      say('answering.added', { name: by }),
      addRecords('answerSheets', [{ id, checklist: checklist.id, by, date: day, service }]),
    );
    setDate(day);
    setWanted({ sheet: id, statement: statements[0]?.id ?? '' });
    setFresh(id);
  };
  const needsService = checklist.per === 'service' && service === '';
  return (
    <>
      <div className="answering-head">
        {checklist.per === 'service' ? (
          <SubjectChoice checklist={checklist.id} value={service} onChange={setService} />
        ) : null}
        {rounds.length > 1 ? (
          <Choice
            label={say('answering.when')}
            value={round?.date ?? ''}
            options={rounds.map((one) => ({
              value: one.date,
              label: one.date === '' ? say('answering.undated') : showDue(one.date, language),
            }))}
            onChange={setDate}
          />
        ) : null}
        {needsService || statements.length === 0 ? null : (
          <AddInput label={say('answering.who')} placeholder={say('answering.whoPlaceholder')} onAdd={add} />
        )}
      </div>
      {sheet && statement ? (
        <div className="answering-stage">
          <AnswerGrid
            checklist={checklist}
            statements={statements}
            sheets={sheets}
            at={{ sheet: sheet.id, statement: statement.id }}
            focusOn={fresh}
            onAt={setWanted}
          />
          <AnswerPanel
            key={`${sheet.id}--${statement.id}`}
            checklist={checklist}
            sheet={sheet}
            statement={statement}
            sheets={sheets}
            onCard={onCard}
            onPlan={onPlan}
          />
        </div>
      ) : (
        <Teaching hasStatements={statements.length > 0} needsService={needsService} />
      )}
    </>
  );
}

function Teaching(props: { readonly hasStatements: boolean; readonly needsService: boolean }) {
  const say = useWords();
  const hasResources = useWorkshop(({ document }) =>
    Object.values(document.cards).some(({ kind }) => kind === 'resource'),
  );
  const { hasStatements, needsService } = props;
  if (!hasStatements) return <p className="teaching">{say('answering.noStatements')}</p>;
  if (!needsService) return <p className="teaching">{say('answering.teach')}</p>;
  return <p className="teaching">{say(hasResources ? 'answering.chooseService' : 'answering.noResources')}</p>;
}
