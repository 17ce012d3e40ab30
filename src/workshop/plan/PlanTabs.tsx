import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import { titleOf } from '../voting/priority-title.ts';
import { blankRowsOf, neededIn } from './plan-outline.ts';

interface Props {
  /** Priorities; '' for the loose ends. */
  readonly tabs: readonly Id[];
  readonly open: Id;
  readonly onOpen: (tab: Id) => void;
}

export function PlanTabs({ tabs, open, onOpen }: Props) {
  const say = useWords();
  return (
    <nav aria-label={say('plan.tabs')}>
      <ol className="plan-tabs">
        {tabs.map((tab, index) => (
          <li key={tab}>
            <PlanTab priority={tab} number={index + 1} isOpen={tab === open} onOpen={() => onOpen(tab)} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface TabProps {
  readonly priority: Id;
  readonly number: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function PlanTab({ priority, number, isOpen, onOpen }: TabProps) {
  const say = useWords();
  const record = useWorkshop(({ document }) => document.priorities[priority]);
  const blank = useWorkshop(({ document }) => neededIn(blankRowsOf(document, priority)));
  return (
    <button type="button" className="plan-tab" aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
      {priority === '' ? null : <span className="plan-tab-number">{number}</span>}
      <span className="plan-tab-title">{priority === '' ? say('plan.loose') : titleOf(record, say)}</span>
      {blank > 0 ? <span className="blank-count">{say('blanks.inTab', { count: blank })}</span> : null}
    </button>
  );
}
