import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { moveCards, removeCards } from '../model/card-edits.ts';
import type { Id } from '../model/field.ts';
import { PlaceChoice } from './PlaceChoice.tsx';
import { placeName } from './place-name.ts';

/** What can be done with several cards at once. */
export function SeveralCards({ ids }: { readonly ids: readonly Id[] }) {
  const say = useWords();
  const desk = useDesk();
  const at = useOnDesk((state) => state.document.cards[ids[0] ?? '']?.at);
  return (
    <div className="form">
      <h2>{say('inspect.several', { count: ids.length })}</h2>
      {at ? (
        <PlaceChoice
          label={say('field.place')}
          value={at}
          onChange={(to) => {
            const place = placeName(desk.state().document, to, say);
            desk.perform(say('did.moveCards', { count: ids.length, place }), moveCards(ids, to));
          }}
        />
      ) : null}
      <Button
        look="danger"
        onPress={() => desk.perform(say('did.removeCards', { count: ids.length }), removeCards(ids), { shown: true })}
      >
        {say('inspect.removeCards', { count: ids.length })}
      </Button>
    </div>
  );
}
