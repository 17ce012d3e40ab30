import { useId, useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import { canSeal } from './passphrase.ts';

interface Props {
  readonly onSave: (passphrase: string) => Promise<void>;
  readonly onClose: () => void;
}

// What a person can remember as four words, and a machine cannot guess in a lifetime.
const SHORTEST = 12;

/** Asks twice for the passphrase that a file is saved with. */
export function SealDialog({ onSave, onClose }: Props) {
  const say = useWords();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const [isWorking, setWorking] = useState(false);
  const save = async () => {
    const passphrase = first.current?.value ?? '';
    if (passphrase.length < SHORTEST) return setProblem(say('seal.short'));
    if (passphrase !== second.current?.value) return setProblem(say('seal.differs'));
    setWorking(true);
    await onSave(passphrase);
    onClose();
  };
  if (!canSeal())
    return (
      <Dialog title={say('seal.action')} isOpen onClose={onClose}>
        <p>{say('seal.cannot')}</p>
      </Dialog>
    );
  return (
    <Dialog title={say('seal.action')} isOpen onClose={onClose}>
      <form
        className="new-workshop"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{say('seal.explain')}</p>
        <div className="field">
          <label htmlFor={`${id}-1`}>{say('seal.passphrase')}</label>
          <input ref={first} id={`${id}-1`} type="password" className="input" autoComplete="new-password" />
        </div>
        <div className="field">
          <label htmlFor={`${id}-2`}>{say('seal.again')}</label>
          <input ref={second} id={`${id}-2`} type="password" className="input" autoComplete="new-password" />
        </div>
        {problem === '' ? null : (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
        <div className="dialog-actions">
          <Button onPress={onClose}>{say('action.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={isWorking}>
            {say(isWorking ? 'seal.working' : 'seal.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
