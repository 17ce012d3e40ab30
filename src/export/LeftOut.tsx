import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useWords } from '../words/useWords.ts';

interface Props {
  /** What the file cannot hold; '' when there is nothing to ask. */
  readonly left: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Says what a file would not hold before it is saved: nothing goes missing unseen. */
export function LeftOut({ left, onSave, onClose }: Props) {
  const say = useWords();
  return (
    <Dialog title={say('paper.left')} isOpen={left !== ''} onClose={onClose}>
      <p>{left}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{say('action.cancel')}</Button>
        <Button look="primary" onPress={onSave}>
          {say('paper.saveAnyway')}
        </Button>
      </div>
    </Dialog>
  );
}
