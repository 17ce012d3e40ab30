import type { Id } from '../../intercepts/model/field.ts';
import type { Card } from '../../intercepts/model/system-map.ts';
import { useWords } from '../../words/useWords.ts';

interface Props {
  readonly card: Card;
  readonly onCard: (card: Id) => void;
}

/** The text of a card, which leads to the card itself. */
export function CardLink({ card: { id, text }, onCard }: Props) {
  const say = useWords();
  return (
    <button
      type="button"
      className="card-link"
      aria-label={say('commissioning.show', { name: text })}
      onClick={() => onCard(id)}
    >
      {text}
    </button>
  );
}
