import { useEffect, useId, useRef } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';

interface Props {
  /** What it is called so far; undefined while nothing is renamed. */
  readonly title: string | undefined;
  readonly onRename: (title: string) => void;
  readonly onClose: () => void;
}

export function RenameDialog(props: Props) {
  const say = useWords();
  const { title, onClose } = props;
  return (
    <Dialog title={say('shelf.renameOf', { title: title ?? '' })} isOpen={title !== undefined} onClose={onClose}>
      <RenameForm {...props} />
    </Dialog>
  );
}

function RenameForm({ title, onRename, onClose }: Props) {
  const say = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <form
      className="new-workshop"
      onSubmit={(event) => {
        event.preventDefault();
        const given = input.current?.value.trim() ?? '';
        if (given !== '') onRename(given);
        onClose();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{say('shelf.newTitle')}</label>
        <input ref={input} id={id} className="input" defaultValue={title} autoComplete="off" />
      </div>
      <div className="dialog-actions">
        <Button onPress={onClose}>{say('action.cancel')}</Button>
        <Button type="submit" look="primary">
          {say('shelf.rename')}
        </Button>
      </div>
    </form>
  );
}
