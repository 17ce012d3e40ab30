import { useId } from 'react';
import { TextInput } from '../../controls/TextInput.tsx';
import { useWords } from '../../words/useWords.ts';
import { useOnDesk } from '../desk/desk.ts';
import { inOrder } from '../model/order.ts';
import { interceptOf } from '../model/places.ts';
import type { Card } from '../model/system-map.ts';

/** The sub-heading of a card, with the headings of its intercept on offer; any other words will do as well. */
export function HeadingInput({
  card,
  onCommit,
}: {
  readonly card: Card;
  readonly onCommit: (heading: string) => void;
}) {
  const say = useWords();
  const list = useId();
  const intercept = useOnDesk((state) => interceptOf(state.document, card.at));
  const headings = useOnDesk((state) => state.document.headings);
  return (
    <>
      <TextInput label={say('field.heading')} value={card.heading} list={list} onCommit={onCommit} />
      <datalist id={list}>
        {inOrder(Object.values(headings))
          .filter((heading) => heading.intercept === intercept)
          .map((heading) => (
            <option key={heading.id} value={heading.name}>
              {heading.name}
            </option>
          ))}
      </datalist>
    </>
  );
}
