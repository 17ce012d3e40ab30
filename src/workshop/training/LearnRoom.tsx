import '../room.css';
import './learn.css';
import { useWords } from '../../words/useWords.ts';
import { LEARNING, type Learning, type Phase } from '../bar/phases.ts';
import { WalksScreen } from './walks/WalksScreen.tsx';

interface Props {
  readonly part: Learning;
  readonly onPart: (part: Phase) => void;
}

/** What people of several agencies learn from and with each other, one screen at a time. */
export function LearnRoom({ part, onPart }: Props) {
  const say = useWords();
  return (
    <div className="learn">
      <nav aria-label={say('learn.parts')} className="learn-parts">
        {LEARNING.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === part ? 'page' : undefined}
            onClick={() => onPart(name)}
          >
            {say(`phase.${name}`)}
          </button>
        ))}
      </nav>
      <Part part={part} onPart={onPart} />
    </div>
  );
}

function Part({ part, onPart }: Props) {
  switch (part) {
    case 'walks':
      return <WalksScreen onMap={() => onPart('map')} />;
    default:
      return part satisfies never;
  }
}
