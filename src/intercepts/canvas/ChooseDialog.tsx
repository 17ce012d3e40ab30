import { type KeyboardEvent, useId, useState } from 'react';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import { type Doing, IDLE, type Option, useDoing, useHand } from './hand.ts';

/** Asks for one of many by its name: the place to move to, the end of a path. */
export function ChooseDialog() {
  const doing = useDoing((now) => (now.kind === 'choosing' ? now : undefined));
  return doing ? <Asking doing={doing} /> : null;
}

function Asking({ doing: { title, options, choose } }: { readonly doing: Extract<Doing, { kind: 'choosing' }> }) {
  const say = useWords();
  const hand = useHand();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const matches = matching(options, typed);
  const take = (option: Option | undefined) => {
    if (!option) return;
    hand.set(IDLE);
    choose(option.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((now) => (now + step + matches.length) % Math.max(1, matches.length));
    else if (event.key === 'Enter') take(matches[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={title} isOpen onClose={() => hand.set(IDLE)}>
      <input
        className="input"
        role="combobox"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- The dialog was opened to type here.
        autoFocus
        aria-label={say('choose.find')}
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={matches[active] ? `${list}-${active}` : undefined}
        placeholder={say('choose.find')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A select could not stay open while the line is typed into. */}
      <div id={list} className="choose-list" role="listbox" aria-label={title}>
        {matches.map((option, k) => (
          <div
            key={option.value}
            id={`${list}-${k}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- As above.
            role="option"
            tabIndex={-1}
            className="menu-choice"
            aria-selected={k === active}
            data-focused={k === active || undefined}
            ref={k === active ? intoView : undefined}
            onClick={() => take(option)}
            onKeyDown={onKeyDown}
          >
            {option.label}
          </div>
        ))}
      </div>
      {matches.length === 0 ? <p className="quiet">{say('choose.none')}</p> : null}
    </Dialog>
  );
}

const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' });

/** Those whose name holds every word typed, first those that begin with it: "911" means the dispatch, not a path to it. */
function matching(options: readonly Option[], typed: string): Option[] {
  const words = typed.toLowerCase().trim().split(/\s+/);
  const begins = ({ label }: Option) => (label.toLowerCase().startsWith(words[0] ?? '') ? 0 : 1);
  return options
    .filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)))
    .toSorted((a, b) => begins(a) - begins(b));
}
