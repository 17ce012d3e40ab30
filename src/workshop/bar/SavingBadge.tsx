import { useWords } from '../../words/useWords.ts';
import type { Say } from '../../words/words.ts';
import type { SavingState } from '../storage/saving-state.ts';
import { useWorkshop } from '../store/useWorkshop.ts';

/** Whether the work is on the disk; never more than the disk has said. What to do when it is not stands below the bar. */
export function SavingBadge() {
  const say = useWords();
  const saving = useWorkshop((state) => state.saving);
  return (
    <p className="saving" data-state={saving.kind}>
      {wordsFor(saving, say)}
    </p>
  );
}

function wordsFor(saving: SavingState, say: Say): string {
  switch (saving.kind) {
    case 'saved':
      return say('saving.saved', {
        time: new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(saving.at),
      });
    case 'saving':
    case 'memory':
    case 'unsaved':
      return say(`saving.${saving.kind}`);
    default:
      return saving satisfies never;
  }
}
