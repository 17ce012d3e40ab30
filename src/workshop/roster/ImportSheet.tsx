import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { PickFile } from '../import/PickFile.tsx';
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
  const close = () => {
    setOpen(false);
    setSheet(undefined);
  };
  const read = async (file: File) => {
    const answer = await ask('sheet', file);
    if (answer.kind === 'too-slow') return say('file.tooSlow');
    if (answer.kind === 'unreadable') return say(`sheet.unreadable.${answer.reason}`);
    setSheet({ source: file.name, rows: answer.rows });
    return '';
  };
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
          <PickFile
            explain={say('sheet.explain')}
            pick={say('sheet.pick')}
            accept={['.csv', '.tsv', '.txt', '.xlsx']}
            read={read}
            onCancel={close}
          />
        )}
      </Dialog>
    </>
  );
}
