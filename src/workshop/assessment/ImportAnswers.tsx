import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { FileButton } from '../../controls/FileButton.tsx';
import { useWords } from '../../words/useWords.ts';
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
  const [problem, setProblem] = useState('');
  const [read, setRead] = useState<Read>();
  const close = () => {
    setOpen(false);
    setRead(undefined);
    setProblem('');
  };
  const look = async (file: File) => {
    setProblem('');
    const sheet = await ask('sheet', file);
    if (sheet.kind === 'too-slow') return setProblem(say('file.tooSlow'));
    if (sheet.kind === 'unreadable') return setProblem(say(`answers.unreadable.${sheet.reason}`));
    const statements = statementsOf(now().document, SELF_ASSESSMENT);
    const answers = answersOf(sheet.rows, statements, scale);
    if (answers.found === 0) return setProblem(say('answers.nothing'));
    setRead({ ...answers, source: file.name, all: statements.length });
  };
  // The file was moved, or belongs to somebody else: the browser says it only while reading.
  const refuse = (error: unknown) =>
    setProblem(say('file.unread', { detail: error instanceof Error ? error.message : String(error) }));
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('answers.import')}</Button>
      <Dialog title={say('answers.import')} isOpen={isOpen} onClose={close}>
        {read ? (
          <Found read={read} onDone={close} />
        ) : (
          <>
            <p>{say('answers.explain')}</p>
            {problem === '' ? null : (
              <p className="field-error" role="alert">
                {problem}
              </p>
            )}
            <div className="dialog-actions">
              <Button onPress={close}>{say('action.cancel')}</Button>
              <FileButton
                label={say('sheet.pick')}
                accept={['.csv', '.tsv', '.txt', '.xlsx']}
                look="primary"
                onFile={(file) => void look(file).catch(refuse)}
              />
            </div>
          </>
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
