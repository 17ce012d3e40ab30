import { useWords } from '../../words/useWords.ts';
import type { CardKind } from '../model/card.ts';
import { KIND_MARKS } from '../scene/marks.ts';

interface Props {
  readonly kind: CardKind;
  /** Shows the word beside the sign. */
  readonly named?: boolean;
}

/** The sign of a kind of card; its word is always there for those who don't see the sign. */
export function KindMark({ kind, named = false }: Props) {
  const say = useWords();
  return (
    <span className="kind-mark" data-kind={kind}>
      <span className="kind-sign" aria-hidden="true">
        {KIND_MARKS[kind]}
      </span>
      <span className={named ? undefined : 'unseen'}>{say(`kind.${kind}`)}</span>
    </span>
  );
}
