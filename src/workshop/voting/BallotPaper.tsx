import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button, IconButton } from '../../controls/Button.tsx';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { canMark, dotsUsed, type Marks, marked, type NoDot } from '../model/ballot-paper.ts';
import { candidatesOf } from '../model/rounds.ts';
import type { Priority, Round } from '../model/workshop-document.ts';
import { useWorkshopList } from '../store/useWorkshop.ts';
import { titleOf } from './priority-title.ts';

interface Props {
  readonly round: Round;
  readonly number: number;
  readonly onCast: (marks: Marks) => void;
  readonly onCancel: () => void;
}

const REASONS = {
  'no dots left': 'ballot.noneLeft',
  'one dot only': 'ballot.oneOnly',
  'most on one': 'ballot.mostOnOne',
} as const satisfies Record<NoDot, string>;

/** One person's ballot. It stays on this screen until it is handed in. */
export function BallotPaper({ round, number, onCast, onCancel }: Props) {
  const say = useWords();
  const titleId = useId();
  const priorities = useWorkshopList((document) => candidatesOf(document, round));
  const [marks, setMarks] = useState<Marks>({});
  const [refused, setRefused] = useState<NoDot | undefined>(undefined);
  const { dotsPerPerson } = round;
  const used = dotsUsed(marks);
  const mark = (priority: Id, wanted: number) => {
    const next = marked(round, marks, priority, wanted);
    const left = canMark(round, next, priority);
    setRefused((next[priority] ?? 0) < wanted && left !== true ? left : undefined);
    setMarks(next);
  };
  const press = (priority: Id) => {
    const dots = marks[priority] ?? 0;
    mark(priority, !round.stackable && dots > 0 ? 0 : dots + 1);
  };
  return (
    // Undo would reach for the ballot of the person before.
    <section data-typing className="panel ballot" aria-labelledby={titleId}>
      <header className="panel-head">
        <h3 id={titleId}>{say('ballot.title', { number })}</h3>
        <output className="ballot-left">
          {say('ballot.left', { left: dotsPerPerson - used, all: dotsPerPerson })}
          {refused ? <span className="warning">{say(REASONS[refused])}</span> : null}
        </output>
      </header>
      <ul className="ballot-lines">
        {priorities.map((priority, index) => (
          <BallotLine
            key={priority.id}
            priority={priority}
            dots={marks[priority.id] ?? 0}
            isFirst={index === 0}
            onPress={() => press(priority.id)}
            onMark={(wanted) => mark(priority.id, wanted)}
            // A second Enter of the person before must not hand in an empty ballot.
            onEnter={() => used > 0 && onCast(marks)}
          />
        ))}
      </ul>
      <footer className="panel-foot">
        <Button look="primary" onPress={() => onCast(marks)}>
          {say('ballot.finish')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {say('action.cancel')}
        </Button>
        <p className="hint">{say('ballot.howTo')}</p>
      </footer>
    </section>
  );
}

interface LineProps {
  readonly priority: Priority;
  readonly dots: number;
  readonly isFirst: boolean;
  readonly onPress: () => void;
  readonly onMark: (wanted: number) => void;
  readonly onEnter: () => void;
}

function BallotLine({ priority, dots, isFirst, onPress, onMark, onEnter }: LineProps) {
  const say = useWords();
  const title = titleOf(priority, say);
  const wasShown = useRef(false);
  const focusAtOnce = (button: HTMLButtonElement | null) => {
    if (button && isFirst && !wasShown.current) button.focus();
    wasShown.current = true;
  };
  const typed = (event: KeyboardEvent<HTMLButtonElement>) => {
    const wanted = wantedBy(event.key, dots);
    if (wanted !== undefined) onMark(wanted);
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') focusLine(event.currentTarget, event.key);
    else return;
    event.preventDefault();
  };
  return (
    <li className="ballot-line" data-marked={dots > 0 || undefined}>
      <button
        ref={focusAtOnce}
        type="button"
        className="ballot-priority"
        aria-label={say('ballot.line', { title, count: dots })}
        onClick={onPress}
        onKeyDown={typed}
      >
        <span>{title}</span>
        <span className="dots">{'●'.repeat(dots)}</span>
      </button>
      <IconButton
        label={say('ballot.takeDot', { title })}
        excludeFromTabOrder
        isDisabled={dots === 0}
        onPress={() => onMark(dots - 1)}
      >
        −
      </IconButton>
    </li>
  );
}

/** How many dots a key asks for on a line that has `dots`; undefined for keys that ask for none. */
function wantedBy(key: string, dots: number): number | undefined {
  if (/^\d$/.test(key)) return Number(key);
  if (key === '+' || key === '=') return dots + 1;
  return key === '-' || key === 'Backspace' || key === 'Delete' ? Math.max(0, dots - 1) : undefined;
}

function focusLine(from: HTMLElement, key: 'ArrowDown' | 'ArrowUp'): void {
  const line = from.closest('li');
  const next = key === 'ArrowDown' ? line?.nextElementSibling : line?.previousElementSibling;
  next?.querySelector('button')?.focus();
}
