import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import { blankRowsOf, neededIn } from './plan-outline.ts';

interface Props {
  readonly tabs: readonly Id[];
  readonly isListed: boolean;
  readonly listId: string;
  readonly onToggle: () => void;
}

/** How much of the plan is still blank; opens and closes the list. */
export function BlankCount({ tabs, isListed, listId, onToggle }: Props) {
  const say = useWords();
  const count = useWorkshop(({ document }) => tabs.reduce((sum, tab) => sum + neededIn(blankRowsOf(document, tab)), 0));
  return (
    <button
      type="button"
      className="button"
      aria-expanded={isListed}
      aria-pressed={isListed}
      aria-controls={isListed ? listId : undefined}
      onClick={onToggle}
    >
      {say('blanks.count', { count })}
    </button>
  );
}
