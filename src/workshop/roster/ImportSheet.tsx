import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { FileButton } from '../../controls/FileButton.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import type { SheetRow } from '../import/sheet-rows.ts';
import type { Ask } from '../reading/ask.ts';
import { SheetPreview } from './SheetPreview.tsx';

interface Props {
  readonly ask: Ask;
  /** The session for which people of a sign-in sheet can be signed in; '' where there is none. */
  readonly session: Id;
}

interface Sheet {
  readonly source: string;
  readonly rows: readonly SheetRow[];
}

/** Brings in people from a file: first one sees how its columns are understood, then the rows come in as one step. */
export function ImportSheet({ ask, session }: Props) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const [sheet, setSheet] = useState<Sheet>();
  const [problem, setProblem] = useState('');
  const close = () => {
    setOpen(false);
    setSheet(undefined);
    setProblem('');
  };
  const read = async (file: File) => {
    setProblem('');
    const answer = await ask('sheet', file);
    if (answer.kind === 'too-slow') setProblem(say('file.tooSlow'));
    else if (answer.kind === 'unreadable') setProblem(say(`sheet.unreadable.${answer.reason}`));
    else setSheet({ source: file.name, rows: answer.rows });
  };
  // The file was moved, or belongs to somebody else: the browser says it only while reading.
  const refuse = (error: unknown) =>
    setProblem(say('file.unread', { detail: error instanceof Error ? error.message : String(error) }));
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('sheet.import')}</Button>
      <Dialog
        title={sheet ? say('sheet.preview', { source: sheet.source }) : say('sheet.import')}
        isOpen={isOpen}
        onClose={close}
        isWide={sheet !== undefined}
      >
        {sheet ? (
          <SheetPreview {...sheet} session={session} onDone={close} />
        ) : (
          <>
            <p>{say('sheet.explain')}</p>
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
                onFile={(file) => void read(file).catch(refuse)}
              />
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}
