import { useWords } from '../../words/useWords.ts';
import type { Say } from '../../words/words.ts';
import type { SavingState } from '../storage/saving-state.ts';
import { useWorkshop } from '../store/useWorkshop.ts';

/** Whether the work is on the disk; never more than the disk has said. */
export function SavingBadge() {
  const say = useWords();
  const saving = useWorkshop((state) => state.saving);
  return (
    <p
      className="saving"
      data-state={saving.kind}
      role={saving.kind === 'unsaved' || saving.kind === 'memory' ? 'alert' : undefined}
    >
      {sentenceFor(saving, say)}
    </p>
  );
}

function sentenceFor(saving: SavingState, say: Say): string {
  switch (saving.kind) {
    case 'saved':
      return say('saving.saved', {
        time: new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(saving.at),
      });
    case 'saving':
      return say('saving.saving');
    case 'memory':
      return say('saving.memory');
    case 'unsaved':
      return say(`saving.${saving.why}`);
    default:
      return saving satisfies never;
  }
}
