import './rail.css';
import { memo } from 'react';
import { placeName } from '../../../intercepts/cards/place-name.ts';
import type { Id } from '../../../intercepts/model/field.ts';
import { useWords } from '../../../words/useWords.ts';
import { useWorkshop } from '../../store/useWorkshop.ts';

interface Props {
  readonly steps: readonly Id[];
  /** Which step is on the screen; -1 for the person, undefined for none of them. */
  readonly at: number | undefined;
  readonly onGo: (to: number) => void;
}

/** The way of the walk, top to bottom: where each step is, and what was found there. */
export function StepRail({ steps, at, onGo }: Props) {
  const say = useWords();
  return (
    <nav className="walk-rail" aria-label={say('walks.steps')}>
      <ol>
        <li>
          <button type="button" aria-current={at === -1 ? 'step' : undefined} onClick={() => onGo(-1)}>
            <span className="rail-number" aria-hidden="true">
              ●
            </span>
            <span>{say('walks.person')}</span>
          </button>
        </li>
        {steps.map((id, index) => (
          <RailStep key={id} id={id} index={index} isCurrent={at === index} onGo={onGo} />
        ))}
      </ol>
    </nav>
  );
}

interface StepProps {
  readonly id: Id;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly onGo: (to: number) => void;
}

const RailStep = memo(function RailStep({ id, index, isCurrent, onGo }: StepProps) {
  const say = useWords();
  const step = useWorkshop(({ document }) => document.walkSteps[id]);
  const where = useWorkshop(({ document }) => placeName(document, document.walkSteps[id]?.at ?? 'system', say));
  if (!step) return null;
  const gaps = [step.gap, step.handOffGap].filter((gap) => gap !== '').length;
  return (
    <li>
      <button type="button" aria-current={isCurrent ? 'step' : undefined} onClick={() => onGo(index)}>
        <span className="rail-number">{index + 1}</span>
        <span className="rail-words">
          <span>{where}</span>
          {step.lost ? <span className="rail-lost">× {say('trail.lost')}</span> : null}
          {gaps > 0 ? <span className="rail-gaps">▲ {say('kinds.gap', { count: gaps })}</span> : null}
        </span>
      </button>
    </li>
  );
});
