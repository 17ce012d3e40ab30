import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Menu } from '../../controls/Menu.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { addPriority, linkGap, prioritiesOf } from '../model/plan-edits.ts';
import { useCommands, useWorkshop, useWorkshopList, useWorkshopNow } from '../store/useWorkshop.ts';
import { GapList } from './GapList.tsx';
import { gapCountOf, groupedGaps, lanesOfOpenGaps, openGapsOf } from './open-gaps.ts';
import { placeOfAll } from './place-choices.ts';
import { titleOf } from './priority-title.ts';

/** The gaps that wait for a priority; the picked ones become one, or join one. */
export function GapPanel({ onGoToMap }: { readonly onGoToMap: () => void }) {
  const say = useWords();
  const titleId = useId();
  const open = useWorkshopList(openGapsOf);
  const lanes = useWorkshopList(lanesOfOpenGaps);
  const all = useWorkshop(({ document }) => gapCountOf(document));
  const [filter, setFilter] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<Id>>(new Set());
  const groups = useMemo(() => groupedGaps(open, lanes, filter), [open, lanes, filter]);
  // What was picked may have been taken into a priority in another tab since.
  const ids = open.flatMap(({ id }) => (picked.has(id) ? [id] : []));
  const makePriority = useMakePriority();
  const make = (gaps: readonly Id[]) => {
    makePriority(gaps);
    setPicked(new Set());
  };
  const makeFromKey = (event: KeyboardEvent<HTMLElement>) => {
    const focused = event.target instanceof HTMLElement ? event.target.closest('[data-key]') : null;
    const gap = focused?.getAttribute('data-key') ?? '';
    if (event.key !== 'Enter' || !open.some(({ id }) => id === gap)) return;
    // The list would pick the gap on Enter, as it does on Space.
    event.stopPropagation();
    make(ids.length > 0 ? ids : [gap]);
  };

  return (
    <section className="panel gap-panel" aria-labelledby={titleId}>
      <header className="panel-head">
        <h3 id={titleId}>{say('gaps.title')}</h3>
        {all > 0 ? <span className="count">{say('gaps.left', { open: open.length, all })}</span> : null}
      </header>
      {open.length === 0 ? (
        <div className="teaching">
          <p>{say(all === 0 ? 'gaps.noneOnMap' : 'gaps.allTaken')}</p>
          {all === 0 ? <Button onPress={onGoToMap}>{say('voting.goToMap')}</Button> : null}
        </div>
      ) : (
        <>
          <input
            type="search"
            className="input"
            aria-label={say('gaps.filter')}
            placeholder={say('gaps.filterPlaceholder')}
            value={filter}
            data-typing={filter !== '' || undefined}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
          <div className="gap-scroll" onKeyDownCapture={makeFromKey}>
            <GapList groups={groups} picked={ids} onPick={setPicked} />
          </div>
          <footer className="panel-foot">
            <Button look="primary" isDisabled={ids.length === 0} onPress={() => make(ids)}>
              {say('gaps.makePriority', { count: ids.length })}
            </Button>
            {ids.length > 0 ? <AddToMenu gaps={ids} onDone={() => setPicked(new Set())} /> : null}
            <p className="hint">{say('gaps.howTo')}</p>
          </footer>
        </>
      )}
    </section>
  );
}

function useMakePriority(): (gaps: readonly Id[]) => void {
  const say = useWords();
  const now = useWorkshopNow();
  const { perform, newId } = useCommands();
  return (gaps) => {
    const { document } = now();
    const cards = gaps.flatMap((gap) => document.cards[gap] ?? []);
    // The room's own words are a sensible first title; somebody will sharpen them.
    const title = cards[0]?.text ?? '';
    const at = placeOfAll(
      document,
      cards.map((card) => card.at),
    );
    perform(say('candidates.added', { title: inBrief(title) }), addPriority({ id: newId(), title, at }, gaps));
  };
}

function AddToMenu({ gaps, onDone }: { readonly gaps: readonly Id[]; readonly onDone: () => void }) {
  const say = useWords();
  const { perform } = useCommands();
  const priorities = useWorkshopList(prioritiesOf);
  if (priorities.length === 0) return null;
  const choices = priorities.map((priority) => {
    const { id } = priority;
    const title = inBrief(titleOf(priority, say));
    const run = () => {
      perform(say('candidates.linked', { count: gaps.length, title }), (document) => {
        for (const gap of gaps) linkGap(id, gap)(document);
      });
      onDone();
    };
    return { id, label: title, run };
  });
  return (
    <Menu label={say('gaps.addTo')} choices={choices} look="plain">
      {say('gaps.addTo')}
    </Menu>
  );
}
