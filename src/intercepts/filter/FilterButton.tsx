import './filter.css';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { FilterForm } from './FilterForm.tsx';

/** Opens the questions that cards are chosen by. */
export function FilterButton() {
  const say = useWords();
  return (
    <DialogTrigger>
      <Button>{say('filter.open')}</Button>
      <Popover className="popover filter-popover" placement="bottom start">
        <Dialog className="dialog filter-dialog" aria-label={say('filter.label')}>
          <FilterForm />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
