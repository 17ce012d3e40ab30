import { useWords } from '../../words/useWords.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import { Strip } from './Strip.tsx';

/** Why the work is not on the disk and what to do, with the way to a file right beside it; nothing as long as all is well. */
export function UnsavedStrip({ onSaveFile }: { readonly onSaveFile: () => void }) {
  const say = useWords();
  const saving = useWorkshop((state) => state.saving);
  if (saving.kind === 'saved' || saving.kind === 'saving') return null;
  return (
    <Strip
      sentence={say(saving.kind === 'memory' ? 'saving.inMemory' : `saving.${saving.why}`)}
      action={say('saving.download')}
      onAct={onSaveFile}
    />
  );
}
