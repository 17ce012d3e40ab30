import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { FileButton } from '../../controls/FileButton.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Ask } from '../reading/ask.ts';
import { useCommands, useWorkshopNow } from '../store/useWorkshop.ts';
import { type Imported, ImportRemarks } from './ImportRemarks.tsx';

interface Props {
  readonly ask: Ask;
  readonly isOpen: boolean;
  /** A list that was dropped on the workshop, and waits for a word. */
  readonly offered: File | undefined;
  readonly onClose: () => void;
}

/** Adds the cards of a CSV file to the open workshop, as one step that can be undone. */
export function AddFromCsv({ ask, isOpen, offered, onClose }: Props) {
  const say = useWords();
  const { perform, newId } = useCommands();
  const now = useWorkshopNow();
  const [problem, setProblem] = useState('');
  const [imported, setImported] = useState<Imported>();
  const close = () => {
    setProblem('');
    onClose();
  };
  const read = async (file: File) => {
    const [{ importRows }, rows] = await Promise.all([import('./import-csv.ts'), ask('list', file)]);
    if (rows.kind === 'too-slow') return setProblem(say('file.tooSlow'));
    const outcome = importRows(rows, now().document, { newId, roundTitle: say('import.roundTitle') });
    if (outcome.outcome === 'unreadable') return setProblem(say(`import.unreadable.${outcome.reason}`));
    perform(say('import.undo'), outcome.edit, { shown: true });
    setImported(outcome);
    close();
  };
  // The file was moved, or belongs to somebody else: the browser says it only while reading.
  const refuse = (error: unknown) =>
    setProblem(say('file.unread', { detail: error instanceof Error ? error.message : String(error) }));
  return (
    <>
      <Dialog title={say('action.importCsv')} isOpen={isOpen || offered !== undefined} onClose={close}>
        <p>{say('import.explain')}</p>
        {problem === '' ? null : (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
        <div className="dialog-actions">
          <Button onPress={close}>{say('action.cancel')}</Button>
          {offered ? (
            <Button look="primary" onPress={() => void read(offered).catch(refuse)}>
              {say('import.add', { name: offered.name })}
            </Button>
          ) : null}
          <FileButton
            label={say('import.pick')}
            accept={['.csv', '.tsv', '.txt']}
            look={offered ? 'plain' : 'primary'}
            onFile={(file) => void read(file).catch(refuse)}
          />
        </div>
      </Dialog>
      <ImportRemarks imported={imported} onClose={() => setImported(undefined)} />
    </>
  );
}
