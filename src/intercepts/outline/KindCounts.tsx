import { useWords } from '../../words/useWords.ts';
import { CARD_KINDS } from '../model/card.ts';
import type { Card } from '../model/system-map.ts';
import { KIND_MARKS } from '../scene/marks.ts';

/** How many cards there are of each kind, as signs with their words for those who don't see them. */
export function KindCounts({ cards }: { readonly cards: readonly Card[] }) {
  const say = useWords();
  return (
    <span className="kind-counts">
      {CARD_KINDS.map((kind) => ({ kind, count: cards.filter((card) => card.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <span key={kind} data-kind={kind}>
            <span aria-hidden="true">
              <span className="kind-sign">{KIND_MARKS[kind]}</span> {count}
            </span>
            <span className="unseen">{say(`kinds.${kind}`, { count })}, </span>
          </span>
        ))}
    </span>
  );
}
