import { useWords } from '../../words/useWords.ts';
import { isLearning, isPreparing, isReporting, LEARNING, PHASES, type Phase, PREPARING, REPORTING } from './phases.ts';

interface Props {
  readonly phase: Phase;
  readonly onPhase: (phase: Phase) => void;
}

/** The tabs of the bar: one for all that is done before the day, one for each screen of the day, one for what is handed out, one for learning together. */
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
      {PHASES.filter((name) => !isPreparing(name) && !isLearning(name) && !isReporting(name)).map((name) =>
        tab(name, say(`phase.${name}`), name === phase),
      )}
      {tab(isReporting(phase) ? phase : REPORTING[0], say('phase.report'), isReporting(phase))}
      {tab(isLearning(phase) ? phase : LEARNING[0], say('phase.learn'), isLearning(phase))}
    </nav>
  );
}
