import '../room.css';
import './commissioning.css';
import { useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { cardsInOrder, EVERYTHING, narrowedTo } from '../model/commissioning.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import { FilterRow } from './FilterRow.tsx';
import { GapsPanel, GroupPanel } from './GapPanels.tsx';
import { NeedGrid } from './NeedGrid.tsx';
import { ClosingPanel, ShortPanel, UncheckedPanel, UncollectedPanel } from './SupplyPanels.tsx';

interface Props {
  /** Shows a card on the map. */
  readonly onCard: (card: Id) => void;
  readonly onMeasures: () => void;
  /** Hands out the tables as they are without a filter. */
  readonly onSaveTables: () => void;
}

/** Where services are missing, which are full, what the priorities would close, and what nobody knows: for those who pay. */
export function CommissioningScreen({ onCard, onMeasures, onSaveTables }: Props) {
  const say = useWords();
  const workshop = useWorkshop(({ document }) => document);
  const [filter, setFilter] = useState(EVERYTHING);
  const shown = useMemo(() => narrowedTo(workshop, filter), [workshop, filter]);
  const gaps = useMemo(() => cardsInOrder(shown, 'gap'), [shown]);
  const services = useMemo(() => cardsInOrder(shown, 'resource'), [shown]);
  const isFiltered = shown !== workshop;
  const groups = { shown, isFiltered };
  const isEmpty = Object.keys(workshop.cards).length === 0;
  return (
    <section className="room commissioning" aria-label={say('commissioning.title')}>
      <header className="room-head">
        <h2>{say('commissioning.title')}</h2>
        <p className="count" aria-live="polite">
          {say('commissioning.gapCount', { count: gaps.length })} ·{' '}
          {say('commissioning.serviceCount', { count: services.length })}
        </p>
        <p className="hint commissioning-elsewhere">{say('commissioning.elsewhere')}</p>
        <Button onPress={onSaveTables}>{say('commissioning.saveTables')}</Button>
      </header>
      {isEmpty ? (
        <p className="teaching">{say('commissioning.empty')}</p>
      ) : (
        <>
          <FilterRow filter={filter} onFilter={setFilter} />
          <div className="commissioning-panels">
            <NeedGrid shown={shown} onCell={(need, intercept) => setFilter({ ...filter, need, intercept })} />
            <ClosingPanel shown={shown} isFiltered={isFiltered} onCard={onCard} />
            <div className="commissioning-column">
              <GapsPanel shown={shown} gaps={gaps} onCard={onCard} />
              <ShortPanel shown={shown} onCard={onCard} />
            </div>
            <div className="commissioning-column">
              <GroupPanel by="population" {...groups} onOnly={(population) => setFilter({ ...filter, population })} />
              <GroupPanel by="area" {...groups} onOnly={(area) => setFilter({ ...filter, area })} />
              <UncollectedPanel shown={shown} onMeasures={onMeasures} />
              <UncheckedPanel shown={shown} onCard={onCard} />
            </div>
          </div>
        </>
      )}
    </section>
  );
}
