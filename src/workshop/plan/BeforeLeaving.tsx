import { type ReactNode, useMemo } from 'react';
import { Button } from '../../controls/Button.tsx';
import { placeName } from '../../intercepts/cards/place-name.ts';
import type { Id } from '../../intercepts/model/field.ts';
import { inBrief } from '../../words/in-brief.ts';
import { useWords } from '../../words/useWords.ts';
import { useWorkshop } from '../store/useWorkshop.ts';
import { titleOf } from '../voting/priority-title.ts';
import { type Hole, leavingOf } from './before-leaving.ts';
import type { CellName } from './cell-name.ts';
import './leaving.css';

interface Props {
  readonly onGoTo: (tab: Id, cell: CellName) => void;
  /** Shows a gap where it stands; undefined where there is no map to go to. */
  readonly onCard: ((card: Id) => void) | undefined;
  readonly onReport: (() => void) | undefined;
}

/** Read to the room before it leaves: what is still open, each with a way there, and then the paper. */
export function BeforeLeaving({ onGoTo, onCard, onReport }: Props) {
  const say = useWords();
  const document = useWorkshop((state) => state.document);
  const { unheld, blank, unanswered } = useMemo(() => leavingOf(document), [document]);
  const isDone = unheld.length + blank.length + unanswered.length === 0;
  const holeOf = (hole: Hole) => (
    <li key={hole.cell}>
      <button type="button" className="leaving-jump" onClick={() => onGoTo(hole.tab, hole.cell)}>
        <strong>{say(`blanks.${hole.field}`)}</strong>
        <span>
          {hole.number} {inBrief(hole.text)}
        </span>
        <span className="leaving-where">
          {hole.tab === '' ? say('plan.loose') : inBrief(titleOf(document.priorities[hole.tab], say))}
        </span>
      </button>
    </li>
  );
  return (
    <section className="leaving" aria-label={say('leaving.title')}>
      <header className="leaving-head">
        <p>{say(isDone ? 'leaving.done' : 'leaving.explain')}</p>
        {onReport ? (
          <Button look={isDone ? 'primary' : 'plain'} onPress={onReport}>
            {say('leaving.report')}
          </Button>
        ) : null}
      </header>
      <div className="leaving-lists">
        <LeavingList title={say('leaving.unheld', { count: unheld.length })} empty={say('leaving.noUnheld')}>
          {unheld.map(holeOf)}
        </LeavingList>
        <LeavingList title={say('leaving.blank', { count: blank.length })} empty={say('leaving.noBlank')}>
          {blank.map(holeOf)}
        </LeavingList>
        <LeavingList
          title={say('leaving.unanswered', { count: unanswered.length })}
          empty={say('leaving.noUnanswered')}
        >
          {unanswered.map(({ id, text, at }) => (
            <li key={id}>
              <button type="button" className="leaving-jump" disabled={!onCard} onClick={() => onCard?.(id)}>
                <span>{text}</span>
                <span className="leaving-where">{placeName(document, at, say)}</span>
              </button>
            </li>
          ))}
        </LeavingList>
      </div>
    </section>
  );
}

interface ListProps {
  readonly title: string;
  /** Said where nothing is open. */
  readonly empty: string;
  readonly children: readonly ReactNode[];
}

function LeavingList({ title, empty, children }: ListProps) {
  return (
    <section className="leaving-list">
      <h3>{title}</h3>
      {children.length === 0 ? <p className="hint">{empty}</p> : <ul>{children}</ul>}
    </section>
  );
}
