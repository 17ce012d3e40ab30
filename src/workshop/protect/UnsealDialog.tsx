import { useId, useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';

interface Props {
  /** Opens the file; settles with what went wrong, or ''. */
  readonly onUnseal: (passphrase: string) => Promise<string>;
  readonly onClose: () => void;
}

/** Asks for the passphrase of a protected file, as often as it takes. */
export function UnsealDialog({ onUnseal, onClose }: Props) {
  const say = useWords();
  const id = useId();
  const passphrase = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const [isWorking, setWorking] = useState(false);
  const open = async () => {
    setWorking(true);
    setProblem(await onUnseal(passphrase.current?.value ?? ''));
    setWorking(false);
  };
  return (
    <Dialog title={say('seal.open')} isOpen onClose={onClose}>
      <form
        className="new-workshop"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <div className="field">
          <label htmlFor={id}>{say('seal.passphrase')}</label>
          <input ref={passphrase} id={id} type="password" className="input" autoComplete="off" />
        </div>
        {problem === '' ? null : (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
        <div className="dialog-actions">
          <Button onPress={onClose}>{say('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={isWorking}>
            {say(isWorking ? 'seal.working' : 'seal.openButton')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
