import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Laptop } from '../storage/laptop.ts';

interface Props {
  readonly laptop: Laptop;
  readonly onNamed: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks what this laptop is called, so that its cards and versions can be told from those of other tables. */
export function LaptopDialog({ laptop, onNamed, onClose }: Props) {
  const say = useWords();
  const [name, setName] = useState(laptop.name);
  return (
    <Dialog title={say('laptop.title')} isOpen onClose={onClose}>
      <form
        className="new-workshop"
        onSubmit={(event) => {
          event.preventDefault();
          laptop.rename(name);
          onNamed(laptop.name());
          onClose();
        }}
      >
        <p>{say('laptop.explain')}</p>
        <div className="field">
          <label htmlFor="laptop-name">{say('laptop.name')}</label>
          <input
            id="laptop-name"
            className="input"
            autoComplete="off"
            value={name}
            placeholder={say('laptop.example')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div className="dialog-actions">
          <Button onPress={onClose}>{say('action.cancel')}</Button>
          <Button type="submit" look="primary">
            {say('laptop.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
