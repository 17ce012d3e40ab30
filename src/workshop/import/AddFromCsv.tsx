import { useState } from 'react';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Ask } from '../reading/ask.ts';
import { useCommands, useWorkshopNow } from '../store/useWorkshop.ts';
import { type Imported, ImportRemarks } from './ImportRemarks.tsx';
import { PickFile } from './PickFile.tsx';

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
  const [imported, setImported] = useState<Imported>();
  const read = async (file: File) => {
    const [{ importRows }, rows] = await Promise.all([import('./import-csv.ts'), ask('list', file)]);
    if (rows.kind === 'too-slow') return say('file.tooSlow');
    const outcome = importRows(rows, now().document, { newId, roundTitle: say('import.roundTitle') });
    if (outcome.outcome === 'unreadable') return say(`import.unreadable.${outcome.reason}`);
    perform(say('import.undo'), outcome.edit, { shown: true });
    setImported(outcome);
    onClose();
    return '';
  };
  return (
    <>
      <Dialog title={say('action.importCsv')} isOpen={isOpen || offered !== undefined} onClose={onClose}>
        <PickFile
          explain={say('import.explain')}
          pick={say('import.pick')}
          accept={['.csv', '.tsv', '.txt']}
          offered={offered && { file: offered, label: say('import.add', { name: offered.name }) }}
          read={read}
          onCancel={onClose}
        />
      </Dialog>
      <ImportRemarks imported={imported} onClose={() => setImported(undefined)} />
    </>
  );
}
