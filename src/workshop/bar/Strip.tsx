import { Button } from '../../controls/Button.tsx';

interface Props {
  readonly sentence: string;
  readonly action: string;
  /** Says more than `action` for those who do not see the sentence beside it. */
  readonly label?: string;
  readonly onAct: () => void;
}

/** A line under the bar, as wide as the screen: something waits for a person, who can act on it at once. */
export function Strip({ sentence, action, label = action, onAct }: Props) {
  return (
    <div className="strip">
      <p role="alert">{sentence}</p>
      <Button aria-label={label} onPress={onAct}>
        {action}
      </Button>
    </div>
  );
}
