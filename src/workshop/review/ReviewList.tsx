import { useId } from 'react';
import { AddInput } from '../../controls/AddInput.tsx';
import type { CardKind } from '../../intercepts/model/card.ts';
import { addCards } from '../../intercepts/model/card-edits.ts';
import { SYSTEM } from '../../intercepts/model/place.ts';
import { cardsByPlace, placesInOrder } from '../../intercepts/model/places.ts';
import type { Card } from '../../intercepts/model/system-map.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { useCommands, useWorkshopList } from '../store/useWorkshop.ts';
import { ReviewRow } from './ReviewRow.tsx';

/** The two kinds of cards that are seen to at the end of the day. */
type ReviewedKind = Extract<CardKind, 'quick-fix' | 'parked'>;

const WORDS = {
  'quick-fix': { empty: 'review.emptyFixes', add: 'review.newFix', placeholder: 'review.newFixPlaceholder' },
  parked: { empty: 'review.emptyParked', add: 'review.newParked', placeholder: 'review.newParkedPlaceholder' },
} as const;

interface Props {
  readonly kind: ReviewedKind;
  /** The id of the list of names that owners are completed to. */
  readonly names: string;
}

export function ReviewList({ kind, names }: Props) {
  const say = useWords();
  const titleId = useId();
  const { perform, newId } = useCommands();
  const cards = useWorkshopList((document) => cardsOf(document, kind));
  const open = cards.filter(({ owner }) => owner === '').length;
  const words = WORDS[kind];
  return (
    <section aria-labelledby={titleId} className="review-list">
      <header className="panel-head">
        <h3 id={titleId}>{say(`review.${kind}`)}</h3>
        {cards.length > 0 ? <span className="count">{say('review.open', { count: open })}</span> : null}
      </header>
      {cards.length === 0 ? (
        <p className="hint">{say(words.empty)}</p>
      ) : (
        <table className="sheet review-table">
          <thead>
            <tr>
              {(['review.what', 'review.where', 'field.owner', 'field.due', 'review.actions'] as const).map((key) => (
                <th key={key} scope="col">
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cards.map((card, index) => (
              <ReviewRow key={card.id} card={card} number={index + 1} names={names} />
            ))}
          </tbody>
        </table>
      )}
      <AddInput
        label={say(words.add)}
        placeholder={say(words.placeholder)}
        onAdd={(text) =>
          perform(say('review.added', { title: inBrief(text) }), addCards([{ id: newId(), kind, at: SYSTEM, text }]))
        }
      />
    </section>
  );
}

/** The cards of one kind in the reading order of the map. */
function cardsOf(document: WorkshopDocument, kind: ReviewedKind): Card[] {
  const byPlace = cardsByPlace(document);
  return placesInOrder(document)
    .flatMap((place) => byPlace.get(place) ?? [])
    .filter((card) => card.kind === kind);
}
