import { useWords } from '../../words/useWords.ts';
import { isPreparing, PHASES, type Phase, PREPARING } from './phases.ts';

interface Props {
  readonly phase: Phase;
  readonly onPhase: (phase: Phase) => void;
}

/** The tabs of the bar: one for all that is done before the day, then one for each screen of the day. */
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
      {PHASES.filter((name) => !isPreparing(name)).map((name) => tab(name, say(`phase.${name}`), name === phase))}
    </nav>
  );
}
