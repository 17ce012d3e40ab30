import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Tied } from '../safekeeping/useTie.ts';

interface Props {
  readonly tied: Tied;
  /** The file was changed elsewhere, and somebody wants to say what should happen. */
  readonly onDecide: () => void;
}

/** What the file is that the workshop is tied to, and what a person has to do for it, if anything. */
export function TieBadge({ tied: { name, state, tie }, onDecide }: Props) {
  const say = useWords();
  switch (state.kind) {
    case 'current':
    case 'writing':
    case 'elsewhere':
      return <p className="tie">{say(`tie.${state.kind}`, { name })}</p>;
    case 'locked':
      return (
        <Waiting
          sentence={say('tie.locked', { name })}
          action={say('tie.allow')}
          label={say('tie.allowOf', { name })}
          onAct={() => void tie.allow()}
        />
      );
    case 'changed':
      return (
        <Waiting
          sentence={say('tie.changed', { name })}
          action={say('tie.decide')}
          label={say('tie.decideOf', { name })}
          onAct={onDecide}
        />
      );
    case 'failed':
      return (
        <Waiting
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

interface WaitingProps {
  readonly sentence: string;
  readonly action: string;
  readonly label: string;
  readonly onAct: () => void;
}

function Waiting({ sentence, action, label, onAct }: WaitingProps) {
  return (
    <div className="tie" data-state="waiting">
      <p role="alert">{sentence}</p>
      <Button aria-label={label} onPress={onAct}>
        {action}
      </Button>
    </div>
  );
}
