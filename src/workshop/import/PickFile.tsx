import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { FileButton } from '../../controls/FileButton.tsx';
import { useWords } from '../../words/useWords.ts';

interface Props {
  /** What the file may hold, and what happens with it. */
  readonly explain: string;
  readonly pick: string;
  readonly accept: readonly string[];
  /** A file that was brought already, and waits for a word; with what the button for it says. */
  readonly offered?: { readonly file: File; readonly label: string } | undefined;
  /** Takes the file in. Resolves with what is wrong with it as a sentence, or ''. */
  readonly read: (file: File) => Promise<string>;
  readonly onCancel: () => void;
}

/** What stands in a dialog that asks for a file: what it is for, what was wrong with the last one, and the buttons. */
export function PickFile({ explain, pick, accept, offered, read, onCancel }: Props) {
  const say = useWords();
  const [problem, setProblem] = useState('');
  const take = async (file: File) => {
    setProblem('');
    try {
      setProblem(await read(file));
    } catch (error) {
      // The file was moved, or belongs to somebody else: the browser says it only while reading.
      setProblem(say('file.unread', { detail: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <>
      <p>{explain}</p>
      {problem === '' ? null : (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <div className="dialog-actions">
        <Button onPress={onCancel}>{say('action.cancel')}</Button>
        {offered ? (
          <Button look="primary" onPress={() => void take(offered.file)}>
            {offered.label}
          </Button>
        ) : null}
        <FileButton
          label={pick}
          accept={accept}
          look={offered ? 'plain' : 'primary'}
          onFile={(file) => void take(file)}
        />
      </div>
    </>
  );
}
