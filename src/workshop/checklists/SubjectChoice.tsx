import { useMemo } from 'react';
import { Choice } from '../../controls/Choice.tsx';
import { placeName } from '../../intercepts/cards/place-name.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { inOrder } from '../../intercepts/model/order.ts';
import { placesInOrder } from '../../intercepts/model/places.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { sheetsOf } from '../model/checklist-edits.ts';
import { useWorkshop, useWorkshopNow } from '../store/useWorkshop.ts';

interface Props {
  readonly checklist: Id;
  readonly value: Id;
  readonly onChange: (service: Id) => void;
}

/** Every resource of the map in its order, those that somebody has answered about first. */
export function SubjectChoice({ checklist, value, onChange }: Props) {
  const say = useWords();
  const now = useWorkshopNow();
  const cards = useWorkshop(({ document }) => document.cards);
  const answerSheets = useWorkshop(({ document }) => document.answerSheets);
  const options = useMemo(() => {
    const { document } = now();
    const answered = new Set(sheetsOf({ answerSheets }, checklist).map(({ service }) => service));
    const places = placesInOrder(document);
    const resources = inOrder(Object.values(cards).filter(({ kind }) => kind === 'resource')).toSorted(
      (a, b) => places.indexOf(a.at) - places.indexOf(b.at),
    );
    const option = ({ id, text, at }: (typeof resources)[number], group?: string) => ({
      value: id,
      label: inBrief(text),
      group: group ?? placeName(document, at, say),
    });
    return [
      { value: '', label: say('answering.noService') },
      ...resources.filter(({ id }) => answered.has(id)).map((card) => option(card, say('answering.serviceAnswered'))),
      ...resources.filter(({ id }) => !answered.has(id)).map((card) => option(card)),
    ];
  }, [now, cards, answerSheets, checklist, say]);
  return <Choice label={say('answering.service')} value={value} options={options} onChange={onChange} />;
}
