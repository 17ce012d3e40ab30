import { useWords } from '../../words/useWords.ts';
import { isLearning, isPreparing, LEARNING, PHASES, type Phase, PREPARING } from './phases.ts';

interface Props {
  readonly phase: Phase;
  readonly onPhase: (phase: Phase) => void;
}

/** The tabs of the bar: one for all that is done before the day, one for learning together, one for each other screen. */
export function PhaseTabs({ phase, onPhase }: Props) {
  const say = useWords();
  const tab = (name: Phase, label: string, isCurrent: boolean) => (
    <button key={name} type="button" aria-current={isCurrent ? 'page' : undefined} onClick={() => onPhase(name)}>
      {label}
    </button>
  );
  return (
    <nav aria-label={say('phase.label')} className="phases">
      {tab(isPreparing(phase) ? phase : PREPARING[0], say('phase.prepare'), isPreparing(phase))}
      {PHASES.filter((name) => !isPreparing(name) && (!isLearning(name) || name === LEARNING[0])).map((name) =>
        isLearning(name)
          ? tab(isLearning(phase) ? phase : name, say('phase.learn'), isLearning(phase))
          : tab(name, say(`phase.${name}`), name === phase),
      )}
    </nav>
  );
}
