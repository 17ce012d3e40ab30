import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Say } from '../../words/words.ts';
import type { SavingState } from '../storage/saving-state.ts';
import { useWorkshop } from '../store/useWorkshop.ts';

interface Props {
  readonly onSaveFile: () => void;
}

/** Whether the work is on the disk; never more than the disk has said. Where it is not, the way to a file stands beside the sentence. */
export function SavingBadge({ onSaveFile }: Props) {
  const say = useWords();
  const saving = useWorkshop((state) => state.saving);
  const isInDanger = saving.kind === 'unsaved' || saving.kind === 'memory';
  return (
    <div className="saving" data-state={saving.kind}>
      <p role={isInDanger ? 'alert' : undefined}>{sentenceFor(saving, say)}</p>
      {isInDanger ? (
        <Button look="danger" onPress={onSaveFile}>
          {say('saving.download')}
        </Button>
      ) : null}
    </div>
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
