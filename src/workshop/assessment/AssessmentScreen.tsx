import '../room.css';
import './assessment.css';
import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import { templateOf } from '../../intercepts/templates/templates.ts';
import { useWords } from '../../words/useWords.ts';
import { SELF_ASSESSMENT } from '../model/checklist.ts';
import { sheetsOf, statementsOf } from '../model/checklist-edits.ts';
import { statementsIn } from '../model/new-workshop.ts';
import { addRecords } from '../model/record-edits.ts';
import { aboutOf } from '../model/workshop-document.ts';
import type { Ask } from '../reading/ask.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { AnswerSheets } from './AnswerSheets.tsx';
import { ImportAnswers } from './ImportAnswers.tsx';
import { SpreadView } from './SpreadView.tsx';
import { Statements } from './Statements.tsx';

const VIEWS = ['spread', 'answers', 'statements'] as const;
type View = (typeof VIEWS)[number];

/** How the partners see their own system before the day, and what that gives to talk about. */
export function AssessmentScreen({ ask }: { readonly ask: Ask }) {
  const say = useWords();
  const [view, setView] = useState<View>('spread');
  const sheets = useWorkshop(({ document }) => sheetsOf(document, SELF_ASSESSMENT).length);
  const hasStatements = useWorkshop(({ document }) => statementsOf(document, SELF_ASSESSMENT).length > 0);
  return (
    <section className="room" aria-label={say('assessment.title')}>
      <header className="room-head">
        <h2>{say('assessment.title')}</h2>
        <ChoiceRow
          label={say('assessment.views')}
          value={view}
          options={VIEWS.map((value) => ({ value, label: say(`assessment.view.${value}`) }))}
          onChange={setView}
        />
        <p className="count">{say('assessment.people', { count: sheets })}</p>
        <div className="room-actions">{hasStatements ? <ImportAnswers ask={ask} /> : null}</div>
      </header>
      {hasStatements || view === 'statements' ? <Shown view={view} /> : <TakeStatements />}
    </section>
  );
}

function Shown({ view }: { readonly view: View }) {
  switch (view) {
    case 'spread':
      return <SpreadView />;
    case 'answers':
      return <AnswerSheets />;
    case 'statements':
      return <Statements />;
    default:
      return view satisfies never;
  }
}

/** For workshops that were begun before templates had statements. */
function TakeStatements() {
  const say = useWords();
  const { perform } = useCommands();
  const template = useWorkshop(({ document }) => templateOf(aboutOf(document).template));
  const take = () =>
    template &&
    perform(
      say('assessment.tookStatements'),
      (document) => {
        addRecords('checklists', [{ id: SELF_ASSESSMENT }])(document);
        addRecords(
          'statements',
          statementsIn(template).filter(({ intercept }) => intercept === '' || intercept in document.intercepts),
        )(document);
      },
      { shown: true },
    );
  return (
    <div className="teaching">
      <p>{say('assessment.noStatements')}</p>
      {template ? (
        <Button look="primary" onPress={take}>
          {say('assessment.takeStatements')}
        </Button>
      ) : null}
    </div>
  );
}
