import { type KeyboardEvent, useRef, useState } from 'react';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';
import { renameStation } from '../model/lane-edits.ts';
import { IDLE, useHand } from './hand.ts';

/** The name of a station while it is typed in its own place: Enter and leaving keep it, Escape leaves it as it was. */
export function RenameInput({ id }: { readonly id: Id }) {
  const say = useWords();
  const desk = useDesk();
  const hand = useHand();
  const [old] = useState(() => desk.state().document.stations[id]?.name ?? '');
  const [name, setName] = useState(old);
  // Taking the field away makes it lose the focus, which must not save it a second time.
  const isOver = useRef(false);
  const end = (isKept: boolean, goesBack: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    hand.set(IDLE);
    const typed = name.trim();
    if (isKept && typed !== '' && typed !== old) desk.perform(say('did.renameStation'), renameStation(id, typed));
    if (goesBack)
      requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-spot="station:${id}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the map must not reach the map while a name is typed.
    event.stopPropagation();
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) end(true, true);
    if (event.key === 'Escape') end(false, true);
  };
  return (
    <input
      className="rename nodrag"
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- It replaces the name that was just pressed.
      autoFocus
      data-typing
      aria-label={say('rename.label', { name: old })}
      value={name}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setName(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(true, false)}
    />
  );
}
