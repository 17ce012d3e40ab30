import { useId, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onClear: () => void;
}

/** Asks for a typed word before everything is deleted: it cannot be taken back. */
export function ClearDialog(props: Props) {
  const say = useWords();
  return (
    <Dialog title={say('clear.title')} isOpen={props.isOpen} onClose={props.onClose}>
      <ClearForm {...props} />
    </Dialog>
  );
}

function ClearForm({ onClose, onClear }: Props) {
  const say = useWords();
  const id = useId();
  const word = say('clear.word');
  const [typed, setTyped] = useState('');
  const isSure = typed.trim().toUpperCase() === word;
  return (
    <form
      className="new-workshop"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSure) return;
        onClear();
        onClose();
      }}
    >
      <p>{say('clear.body')}</p>
      <div className="field">
        <label htmlFor={id}>{say('clear.type', { word })}</label>
        <input
          id={id}
          className="input"
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div className="dialog-actions">
        <Button onPress={onClose}>{say('action.cancel')}</Button>
        <Button type="submit" look="danger" isDisabled={!isSure}>
          {say('clear.button')}
        </Button>
      </div>
    </form>
  );
}
