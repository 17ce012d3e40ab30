import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import { type CardFields, changeCard } from '../model/card-edits.ts';
import type { Id } from '../model/field.ts';

/** Changes one field of a card; the name of the field is in the undo step. A card is moved by other means. */
export function useCardChange(id: Id) {
  const say = useWords();
  const desk = useDesk();
  return (field: Exclude<keyof CardFields, 'at'>, fields: CardFields) => {
    const label = say('did.changeCard', { field: say(`field.${field}`) });
    desk.perform(label, changeCard(id, fields), { gesture: `card/${id}/${field}` });
  };
}
