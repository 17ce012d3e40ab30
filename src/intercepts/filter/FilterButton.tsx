import './filter.css';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { FilterForm } from './FilterForm.tsx';

/** Opens the questions that cards are chosen by. The map stays in sight beside them, as each answer shows there at once. */
export function FilterButton() {
  const say = useWords();
  return (
    <DialogTrigger>
      <Button>{say('filter.open')}</Button>
      <ModalOverlay isDismissable className="scrim filter-scrim">
        <Modal className="dialog-frame filter-frame">
          <Dialog className="dialog filter-dialog" aria-label={say('filter.label')}>
            <FilterForm />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
