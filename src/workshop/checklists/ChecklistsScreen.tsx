import '../room.css';
import './checklists.css';
import { useState } from 'react';
import { Button, IconButton } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { SELF_ASSESSMENT } from '../model/checklist.ts';
import { recordsOf, removeRecord } from '../model/record-edits.ts';
import type { Checklist, WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshopList, useWorkshopNow } from '../store/useWorkshop.ts';
import { AnswerStage } from './AnswerStage.tsx';
import type { ChecklistAim } from './aim.ts';
import { ChecklistShelf } from './ChecklistShelf.tsx';
import { formOf, writeChecklist } from './checklist-file.ts';
import { OverTime } from './OverTime.tsx';
import { OwnStatements } from './OwnStatements.tsx';

export interface ChecklistWays {
  readonly aim?: ChecklistAim | undefined;
  readonly onCard: (card: Id) => void;
  readonly onPlan: () => void;
  /** Hands a file to the person; `ending` is how its name ends. */
  readonly saveFile: (ending: string, content: Blob) => void;
}

const VIEWS = ['answers', 'time', 'statements'] as const;
type View = (typeof VIEWS)[number];

const takenIn = (document: WorkshopDocument): Checklist[] =>
  recordsOf(document, 'checklists').filter(({ id }) => id !== SELF_ASSESSMENT);

/** What the field expects of services, intercepts and the whole system, gone through by several people and again after a while. */
export function ChecklistsScreen({ aim, saveFile, ...ways }: ChecklistWays) {
  const say = useWords();
  const checklists = useWorkshopList(takenIn);
  const [chosen, setChosen] = useState<Id>(aim?.checklist ?? '');
  const [view, setView] = useState<View>('answers');
  const [isAdding, setAdding] = useState(false);
  const checklist = checklists.find(({ id }) => id === chosen) ?? checklists[0];
  const onShelf = isAdding || !checklist;
  const open = (id: Id, next: View) => {
    setChosen(id);
    setView(next);
    setAdding(false);
  };
  return (
    <section className="room checklists" aria-label={say('checklists.title')}>
      <header className="room-head">
        <h2>{say('checklists.title')}</h2>
        {onShelf ? null : (
          <>
            <div className="checklist-choice">
              <Choice
                label={say('checklists.which')}
                labelHidden
                value={checklist.id}
                options={checklists.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={setChosen}
              />
            </div>
            <ChoiceRow
              label={say('checklists.views')}
              value={view}
              options={VIEWS.map((value) => ({ value, label: say(`checklists.view.${value}`) }))}
              onChange={setView}
            />
          </>
        )}
        <div className="room-actions">
          {onShelf ? null : <ChecklistActions checklist={checklist} saveFile={saveFile} />}
          {checklist ? (
            <Button onPress={() => setAdding(!isAdding)}>{say(isAdding ? 'checklists.back' : 'checklists.add')}</Button>
          ) : null}
        </div>
      </header>
      {onShelf ? (
        <ChecklistShelf taken={checklists} onOpen={open} />
      ) : (
        <Shown
          key={checklist.id}
          view={view}
          checklist={checklist}
          aim={aim?.checklist === checklist.id ? aim : undefined}
          {...ways}
        />
      )}
    </section>
  );
}

interface ShownProps extends Omit<ChecklistWays, 'saveFile'> {
  readonly view: View;
  readonly checklist: Checklist;
}

function Shown({ view, checklist, ...ways }: ShownProps) {
  switch (view) {
    case 'answers':
      return <AnswerStage checklist={checklist} {...ways} />;
    case 'time':
      return <OverTime checklist={checklist} />;
    case 'statements':
      return <OwnStatements checklist={checklist} />;
    default:
      return view satisfies never;
  }
}

function ChecklistActions({
  checklist,
  saveFile,
}: Pick<ChecklistWays, 'saveFile'> & { readonly checklist: Checklist }) {
  const say = useWords();
  const now = useWorkshopNow();
  const { perform } = useCommands();
  const { id, name } = checklist;
  const save = () => {
    const text = writeChecklist(formOf(now().document, checklist));
    saveFile('checklist.json', new Blob([text], { type: 'application/json' }));
  };
  return (
    <>
      <Button onPress={save}>{say('checklists.save')}</Button>
      <IconButton
        label={say('checklists.remove', { name })}
        onPress={() => perform(say('checklists.removed', { name }), removeRecord('checklists', id), { shown: true })}
      >
        ×
      </IconButton>
    </>
  );
}
