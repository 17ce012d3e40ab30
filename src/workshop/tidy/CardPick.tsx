import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { KindMark } from '../../intercepts/cards/KindMark.tsx';
import { placeName } from '../../intercepts/cards/place-name.ts';
import type { Id } from '../../intercepts/model/field.ts';
import type { Card } from '../../intercepts/model/system-map.ts';
import { useWords } from '../../words/useWords.ts';
import { useWorkshop } from '../store/useWorkshop.ts';

interface Props {
  readonly cards: readonly Card[];
  readonly picked: readonly Id[];
  readonly onPick: (ids: ReadonlySet<Id>) => void;
}

/** Cards of every kind, any number of which can be picked. */
export function CardPick({ cards, picked, onPick }: Props) {
  const say = useWords();
  return (
    <ListBox
      aria-label={say('tidy.cards')}
      className="gap-list"
      selectionMode="multiple"
      items={cards}
      selectedKeys={picked}
      onSelectionChange={(keys) => onPick(new Set(keys === 'all' ? cards.map(({ id }) => id) : [...keys].map(String)))}
      renderEmptyState={() => <p className="hint">{say('gaps.noneMatch')}</p>}
    >
      {(card) => (
        <ListBoxItem id={card.id} textValue={card.text} className="gap-choice">
          {({ isSelected }) => (
            <>
              <span className="box" aria-hidden="true">
                {isSelected ? '✓' : ''}
              </span>
              <KindMark kind={card.kind} />
              <CardLine card={card} />
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
}

function CardLine({ card: { at, text, heading } }: { readonly card: Card }) {
  const say = useWords();
  const place = useWorkshop(({ document }) => placeName(document, at, say));
  return (
    <span className="gap-line">
      {text}
      <span className="hint">{heading === '' ? place : `${place} · ${heading}`}</span>
    </span>
  );
}
