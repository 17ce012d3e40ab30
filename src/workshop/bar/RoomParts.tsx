import './room-parts.css';
import type { ReactNode } from 'react';
import { useWords } from '../../words/useWords.ts';
import type { Phase } from './phases.ts';

interface Props<Name extends Phase> {
  readonly label: string;
  readonly parts: readonly Name[];
  readonly part: Name;
  readonly onPart: (part: Name) => void;
  /** The screen of the part. */
  readonly children: ReactNode;
}

/** Screens that stand behind one tab of the bar, with tabs of their own above them. */
export function RoomParts<Name extends Phase>({ label, parts, part, onPart, children }: Props<Name>) {
  const say = useWords();
  return (
    <div className="room-parts">
      <nav aria-label={label} className="room-parts-nav">
        {parts.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === part ? 'page' : undefined}
            onClick={() => onPart(name)}
          >
            {say(wordOf(name))}
          </button>
        ))}
      </nav>
      {children}
    </div>
  );
}

const wordOf = (part: Phase) => `phase.${part}` as const;
