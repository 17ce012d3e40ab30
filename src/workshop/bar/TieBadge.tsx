import { useWords } from '../../words/useWords.ts';
import type { Tied } from '../safekeeping/useTie.ts';
import { Strip } from './Strip.tsx';

/** The file that the workshop is tied to, as long as nobody has to do anything about it. */
export function TieBadge({ tied: { name, state } }: { readonly tied: Tied }) {
  const say = useWords();
  switch (state.kind) {
    case 'current':
    case 'writing':
    case 'elsewhere': {
      const words = say(`tie.${state.kind}`, { name });
      return (
        <p className="saving" title={words}>
          {words}
        </p>
      );
    }
    case 'locked':
    case 'changed':
    case 'failed':
      return null;
    default:
      return state satisfies never;
  }
}

interface Props {
  readonly tied: Tied;
  /** The file was changed elsewhere, and somebody wants to say what should happen. */
  readonly onDecide: () => void;
}

/** What a person has to do for the file, if anything. */
export function TieStrip({ tied: { name, state, tie }, onDecide }: Props) {
  const say = useWords();
  switch (state.kind) {
    case 'current':
    case 'writing':
    case 'elsewhere':
      return null;
    case 'locked':
      return (
        <Strip
          sentence={say('tie.locked', { name })}
          action={say('tie.allow')}
          label={say('tie.allowOf', { name })}
          onAct={() => void tie.allow()}
        />
      );
    case 'changed':
      return (
        <Strip
          sentence={say('tie.changed', { name })}
          action={say('tie.decide')}
          label={say('tie.decideOf', { name })}
          onAct={onDecide}
        />
      );
    case 'failed':
      return (
        <Strip
          sentence={say('tie.failed', { name, message: state.message })}
          action={say('tie.again')}
          label={say('tie.againOf', { name })}
          onAct={() => void tie.write()}
        />
      );
    default:
      return state satisfies never;
  }
}
