import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import { titleOf } from '../voting/priority-title.ts';
import './breakout.css';
import type { Breakout } from './useBreakout.tsx';

/** Says on a table's laptop what this copy is for, and how its work comes back to the room. */
export function TableCopyBanner({ breakout: { focus, handBack, showAll } }: { readonly breakout: Breakout }) {
  const say = useWords();
  const priority = useWorkshop(({ document }) => document.priorities[focus]);
  if (focus === '') return null;
  return (
    <section className="table-copy" aria-label={say('breakout.banner')}>
      <p>{say('breakout.copyOf', { title: titleOf(priority, say) })}</p>
      <Button onPress={showAll}>{say('breakout.showAll')}</Button>
      <Button look="primary" onPress={handBack}>
        {say('breakout.handBack')}
      </Button>
    </section>
  );
}
