import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import { PickFile } from '../import/PickFile.tsx';
import { SELF_ASSESSMENT } from '../model/checklist.ts';
import { statementsOf } from '../model/checklist-edits.ts';
import type { Ask } from '../reading/ask.ts';
import { useCommands, useWorkshopNow } from '../store/useWorkshop.ts';
import { answersOf, type SheetAnswers, takeAnswers } from './answers-of-rows.ts';
import { useScaleWords } from './useScale.ts';

interface Read extends SheetAnswers {
  readonly source: string;
  readonly all: number;
}

/** Brings in what a survey has saved, after saying what of it is understood. */
export function ImportAnswers({ ask }: { readonly ask: Ask }) {
  const say = useWords();
  const now = useWorkshopNow();
  const scale = useScaleWords('agreement');
  const [isOpen, setOpen] = useState(false);
  const [read, setRead] = useState<Read>();
  const close = () => {
    setOpen(false);
    setRead(undefined);
  };
  const look = async (file: File) => {
    const sheet = await ask('sheet', file);
    if (sheet.kind === 'too-slow') return say('file.tooSlow');
    if (sheet.kind === 'unreadable') return say(`answers.unreadable.${sheet.reason}`);
    const statements = statementsOf(now().document, SELF_ASSESSMENT);
    const answers = answersOf(sheet.rows, statements, scale);
    if (answers.found === 0) return say('answers.nothing');
    setRead({ ...answers, source: file.name, all: statements.length });
    return '';
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('answers.import')}</Button>
      <Dialog title={say('answers.import')} isOpen={isOpen} onClose={close}>
        {read ? (
          <Found read={read} onDone={close} />
        ) : (
          <PickFile
            explain={say('answers.explain')}
            pick={say('sheet.pick')}
            accept={['.csv', '.tsv', '.txt', '.xlsx']}
            read={look}
            onCancel={close}
          />
        )}
      </Dialog>
    </>
  );
}

function Found({ read, onDone }: { readonly read: Read; readonly onDone: () => void }) {
  const say = useWords();
  const { perform, newId } = useCommands();
  const { people, found, all, unknownColumns, unread, source } = read;
  const take = () => {
    const label = say('answers.took', { count: people.length, source });
    perform(label, takeAnswers(read, SELF_ASSESSMENT, newId), { shown: true });
    onDone();
  };
  return (
    <>
      <p>{say('answers.found', { people: people.length, statements: found, all })}</p>
      {unknownColumns.length > 0 ? <p>{say('answers.columns', { columns: unknownColumns.join(', ') })}</p> : null}
      {unread.length > 0 ? (
        <>
          <p className="warning">{say('answers.cells', { count: unread.length })}</p>
          <ul className="sheet-aside">
            {unread.map(({ line, cell }, index) => (
              <li key={index}>{say('answers.cell', { line, cell })}</li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onDone}>{say('action.cancel')}</Button>
        <Button look="primary" isDisabled={people.length === 0} onPress={take}>
          {say('answers.take', { count: people.length })}
        </Button>
      </div>
    </>
  );
}
