import './filter.css';
import { useEffect, useMemo } from 'react';
import { Button } from '../../controls/Button.tsx';
import { ChoiceRow } from '../../controls/ChoiceRow.tsx';
import { useWords } from '../../words/useWords.ts';
import { useOnDesk } from '../desk/desk.ts';
import { LEFT_OUT, useLookingStore } from '../looking/looking.ts';
import { NO_FILTER } from './card-filter.ts';
import { chipsOf } from './chips.ts';
import { useFilter } from './useFilter.ts';

/** Says that not all of the map is shown, why, and how to see all of it again. */
export function FilterBar() {
  const say = useWords();
  const looking = useLookingStore();
  const cards = useOnDesk((state) => state.document.cards);
  const { filter, isActive, shows, mode } = useFilter();
  const all = useMemo(() => Object.values(cards), [cards]);
  const shown = useMemo(() => (isActive ? all.filter(shows).length : all.length), [all, isActive, shows]);
  useClearKey();
  return (
    <>
      <output className="unseen">{isActive ? say('filter.shown', { shown, all: all.length }) : ''}</output>
      {isActive ? (
        <section className="filter-bar" aria-label={say('filter.label')}>
          <p className="filter-count">{say('filter.shown', { shown, all: all.length })}</p>
          <ul>
            {chipsOf(filter, say).map(({ label, without }) => (
              <li key={label}>
                <button
                  type="button"
                  className="filter-chip"
                  aria-label={say('filter.without', { label })}
                  onClick={() => looking.set({ filter: { ...filter, ...without } })}
                >
                  {label} <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
          <ChoiceRow
            label={say('filter.others')}
            value={mode}
            options={LEFT_OUT.map((value) => ({ value, label: say(`filter.${value}`) }))}
            onChange={(leftOut) => looking.set({ leftOut })}
          />
          <Button onPress={() => looking.set({ filter: NO_FILTER })}>{say('filter.clear')}</Button>
        </section>
      ) : null}
    </>
  );
}

/** Alt+0 shows all of the map again, from wherever the hands are. */
function useClearKey() {
  const looking = useLookingStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'Digit0') return;
      event.preventDefault();
      looking.set({ filter: NO_FILTER });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [looking]);
}
