import { useMemo } from 'react';
import { Check } from '../../controls/Check.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { TextInput } from '../../controls/TextInput.tsx';
import { useWords } from '../../words/useWords.ts';
import { KindMark } from '../cards/KindMark.tsx';
import { useDesk, useOnDesk } from '../desk/desk.ts';
import { useLooking, useLookingStore } from '../looking/looking.ts';
import { CARD_KINDS, CARD_STATUSES } from '../model/card.ts';
import { aYearBefore, type CardFilter, FILTER_FIELDS, sayingsOf } from './card-filter.ts';

/** Every question that a card can be chosen by; each answer is at work at once. */
export function FilterForm() {
  const say = useWords();
  const desk = useDesk();
  const looking = useLookingStore();
  const filter = useLooking((now) => now.filter);
  const cards = useOnDesk((state) => state.document.cards);
  const sayings = useMemo(() => {
    const all = Object.values(cards);
    return FILTER_FIELDS.map((field) => ({ field, values: sayingsOf(all, field) }));
  }, [cards]);
  const ask = (part: Partial<CardFilter>) => looking.set({ filter: { ...looking.get().filter, ...part } });
  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <TextInput label={say('filter.text')} value={filter.text} onCommit={(text) => ask({ text: text.trim() })} />
      <fieldset className="filter-checks">
        <legend className="field-label">{say('field.kind')}</legend>
        {CARD_KINDS.map((kind) => (
          <Check
            key={kind}
            isSelected={filter.kinds.includes(kind)}
            onChange={(on) => ask({ kinds: withOrWithout(filter.kinds, kind, on) })}
          >
            <KindMark kind={kind} named />
          </Check>
        ))}
      </fieldset>
      <fieldset className="filter-checks">
        <legend className="field-label">{say('filter.status')}</legend>
        {CARD_STATUSES.map((status) => (
          <Check
            key={status}
            isSelected={filter.statuses.includes(status)}
            onChange={(on) => ask({ statuses: withOrWithout(filter.statuses, status, on) })}
          >
            {say(`status.${status}`)}
          </Check>
        ))}
      </fieldset>
      <div className="pair">
        {sayings.map(({ field, values }) => (
          <Choice
            key={field}
            label={say(`field.${field}`)}
            value={filter[field]}
            options={[{ value: '', label: say('filter.any') }, ...values.map((value) => ({ value, label: value }))]}
            onChange={(value) => ask({ [field]: value })}
          />
        ))}
      </div>
      <Check
        isSelected={filter.uncheckedSince !== ''}
        onChange={(on) => ask({ uncheckedSince: on ? aYearBefore(desk.today()) : '' })}
      >
        {say('filter.unchecked')}
      </Check>
    </form>
  );
}

const withOrWithout = <T,>(list: readonly T[], member: T, on: boolean): T[] =>
  on ? [...list, member] : list.filter((other) => other !== member);
