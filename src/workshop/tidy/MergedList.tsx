import { useId } from 'react';
import { Button } from '../../controls/Button.tsx';
import { inOrder } from '../../intercepts/model/order.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import type { Edit } from '../model/change.ts';
import { splitCard } from '../model/merged-cards.ts';
import { splitPriority } from '../model/merged-priorities.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshop } from '../store/useWorkshop.ts';

interface Merged {
  readonly key: string;
  readonly text: string;
  readonly into: string;
  readonly split: Edit;
}

/** Both originals of every merge, each of which can stand for itself again. */
export function MergedList() {
  const say = useWords();
  const titleId = useId();
  const { perform } = useCommands();
  const document = useWorkshop((state) => state.document);
  const merged = mergedIn(document);
  if (merged.length === 0) return <p className="teaching">{say('tidy.mergedNone')}</p>;
  return (
    <section className="panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('tidy.mergedList')}</h3>
      <ul className="merged-list scroll">
        {merged.map(({ key, text, into, split }) => (
          <li key={key} className="merged-line">
            <span>
              {text} <span className="hint">{say('tidy.speaksFor', { into })}</span>
            </span>
            <Button
              aria-label={say('tidy.split', { title: inBrief(text) })}
              onPress={() => perform(say('tidy.wasSplit', { title: inBrief(text) }), split, { shown: true })}
            >
              {say('tidy.splitShort')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function mergedIn(document: WorkshopDocument): Merged[] {
  const { cards, mergedCards, priorities } = document;
  return [
    ...inOrder(Object.values(priorities)).flatMap(({ id, title, mergedInto }) =>
      mergedInto === ''
        ? []
        : [{ key: `p/${id}`, text: title, into: priorities[mergedInto]?.title ?? '', split: splitPriority(id) }],
    ),
    ...inOrder(Object.values(mergedCards)).map(({ id, text, into }) => ({
      key: `c/${id}`,
      text,
      into: (cards[into] ?? mergedCards[into])?.text ?? '',
      split: splitCard(id),
    })),
  ];
}
