import { useWords } from '../../words/useWords.ts';
import type { WordKey } from '../../words/words.ts';
import { useDesk } from '../desk/desk.ts';
import { type CardFields, changeCard } from '../model/card-edits.ts';
import type { Id } from '../model/field.ts';

/** Changes one field of a card; the name of the field is in the undo step. */
export function useCardChange(id: Id) {
  const say = useWords();
  const desk = useDesk();
  return (field: keyof CardFields & string, fields: CardFields) => {
    const key = `field.${field === 'at' ? 'place' : field}` as Extract<WordKey, `field.${string}`>;
    desk.perform(say('did.changeCard', { field: say(key) }), changeCard(id, fields), {
      gesture: `card/${id}/${field}`,
    });
  };
}
