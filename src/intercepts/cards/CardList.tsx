import { useMemo } from 'react';
import { IconButton } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { moveCards } from '../model/card-edits.ts';
import type { Id } from '../model/field.ts';
import type { Place } from '../model/place.ts';
import { cardsAt } from '../model/places.ts';
import { BARE_MAP } from '../model/system-map.ts';
import { asShown } from '../scene/place-box.ts';
import { KindMark } from './KindMark.tsx';

/** The cards of one place: choose one to see all of it, or change their order. */
export function CardList({ place }: { readonly place: Place }) {
  const say = useWords();
  const desk = useDesk();
  const cards = useOnDesk((state) => state.document.cards);
  const shown = useMemo(() => asShown(cardsAt({ ...BARE_MAP, cards }, place)), [cards, place]);
  const move = (id: Id, before: Id | undefined) => desk.perform(say('did.orderCard'), moveCards([id], place, before));
  return (
    <section className="form">
      <h3>{say('inspect.cards')}</h3>
      {shown.length === 0 ? <p className="quiet">{say('inspect.noCards')}</p> : null}
      <ul className="card-list">
        {shown.map((card, k) => (
          <li key={card.id}>
            <button
              type="button"
              className="card-button"
              onClick={() => desk.select({ kind: 'cards', ids: [card.id] })}
            >
              <KindMark kind={card.kind} />
              <span>{card.text}</span>
            </button>
            <IconButton
              label={say('inspect.moveUp')}
              isDisabled={shown[k - 1]?.kind !== card.kind}
              onPress={() => move(card.id, shown[k - 1]?.id)}
            >
              ↑
            </IconButton>
            <IconButton
              label={say('inspect.moveDown')}
              isDisabled={shown[k + 1]?.kind !== card.kind}
              onPress={() => move(card.id, shown[k + 2]?.id)}
            >
              ↓
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
