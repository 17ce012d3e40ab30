import { useDeferredValue, useId, useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { tellApart } from '../model/distinctions.ts';
import { mergeCard } from '../model/merged-cards.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';
import { titleOf } from '../voting/priority-title.ts';
import { useMergePriority } from '../voting/useMergePriority.ts';
import { PairSide } from './PairSide.tsx';
import { type Pair, pairsOf } from './pairs-of.ts';

/** One pair after another that may say the same; the person says whether it does. */
export function Pairs() {
  const say = useWords();
  const titleId = useId();
  // To compare all cards takes a moment; the screen answers first.
  const document = useDeferredValue(useWorkshop((state) => state.document));
  const pairs = useMemo(() => pairsOf(document), [document]);
  const [at, setAt] = useState(0);
  const pair = pairs[at % Math.max(1, pairs.length)];
  if (!pair) return <p className="teaching">{say('tidy.none')}</p>;
  return (
    <section className="panel pairs" aria-labelledby={titleId}>
      <header className="panel-head">
        <h3 id={titleId}>{say('tidy.left', { count: pairs.length })}</h3>
        {pairs.length > 1 ? <Button onPress={() => setAt((at + 1) % pairs.length)}>{say('tidy.later')}</Button> : null}
      </header>
      <OnePair pair={pair} />
      <p className="hint">{say('tidy.keepHint')}</p>
    </section>
  );
}

function OnePair({ pair: { kind, one, other } }: { readonly pair: Pair }) {
  const say = useWords();
  const { perform } = useCommands();
  const mergePriorities = useMergePriority();
  const textOf = useTexts(kind);
  const merge = (from: Id, into: Id) => {
    if (kind === 'priority') mergePriorities(from, into);
    else
      perform(say('tidy.mergedCard', { title: textOf(from), into: textOf(into) }), mergeCard(from, into), {
        shown: true,
      });
  };
  return (
    <div className="pair">
      <PairSide kind={kind} id={one} onKeep={() => merge(other, one)} />
      <PairSide kind={kind} id={other} onKeep={() => merge(one, other)} />
      <footer className="panel-foot">
        <Button
          onPress={() =>
            perform(say('tidy.toldApart', { title: textOf(one), into: textOf(other) }), tellApart(one, other), {
              shown: true,
            })
          }
        >
          {say('tidy.apart')}
        </Button>
      </footer>
    </div>
  );
}

/** What a card or a candidate is called in a sentence. */
function useTexts(kind: Pair['kind']): (id: Id) => string {
  const say = useWords();
  const cards = useWorkshop(({ document }) => document.cards);
  const priorities = useWorkshop(({ document }) => document.priorities);
  return (id) => inBrief(kind === 'card' ? (cards[id]?.text ?? '') : titleOf(priorities[id], say));
}
