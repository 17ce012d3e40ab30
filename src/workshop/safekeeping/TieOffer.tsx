import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';

interface Props {
  /** The name of the file. */
  readonly name: string;
  readonly onTie: () => void;
  readonly onClose: () => void;
}

/** Asks whether the file that a workshop was opened from is to be kept up to date. */
export function TieOffer({ name, onTie, onClose }: Props) {
  const say = useWords();
  return (
    <Dialog title={say('tie.offerTitle', { name })} isOpen onClose={onClose}>
      <p>{say('tie.offer')}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{say('tie.offerNo')}</Button>
        <Button look="primary" onPress={onTie}>
          {say('tie.offerYes')}
        </Button>
      </div>
    </Dialog>
  );
}
