import { type RefObject, useEffect } from 'react';
import { put, take } from './commands/clipping.ts';
import { type Hands, keyOf } from './commands/command.ts';
import { COMMANDS, runCommand } from './commands/table.ts';
import type { Cursor } from './cursor.ts';
import { choose } from './selecting.ts';
import { boxOfPlace, type Target } from './target.ts';

/**
 * Keys and clipboard of the map. They listen on the window, as a press on a path or on the ground leaves the focus on the page;
 * a field, a dialog or another part of the screen that has the focus keeps its keys.
 */
export function useCommandKeys(map: RefObject<HTMLElement | null>, cursor: Cursor, hands: Hands): void {
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const target = () => (isOurs(map.current) ? targetNow(cursor, hands) : undefined);
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const about = target();
      if (about && (extend(event, cursor, hands) || runKey(event, about, hands))) event.preventDefault();
    };
    const onTake = (event: ClipboardEvent) => {
      const about = target();
      if (!about || !isMeant(hands) || !event.clipboardData || getSelection()?.isCollapsed === false) return;
      event.clipboardData.setData('text/plain', take(about, hands, event.type === 'cut'));
      event.preventDefault();
    };
    const onPaste = (event: ClipboardEvent) => {
      const about = target();
      if (!about || !event.clipboardData) return;
      put(event.clipboardData.getData('text/plain'), about, hands);
      event.preventDefault();
    };
    addEventListener('keydown', onKey, { signal });
    addEventListener('copy', onTake, { signal });
    addEventListener('cut', onTake, { signal });
    addEventListener('paste', onPaste, { signal });
    return () => listening.abort();
  }, [map, cursor, hands]);
}

function isOurs(map: HTMLElement | null): boolean {
  const at = document.activeElement;
  if (!at || at === document.body) return document.querySelector('[role="dialog"], [role="menu"]') === null;
  return map?.contains(at) === true && !at.matches('input, textarea, select, [contenteditable]');
}

const isOnSpot = (): boolean =>
  document.activeElement instanceof HTMLElement && document.activeElement.dataset['spot'] !== undefined;

/**
 * Whether a person can know what a key would change: they stand on it, or have chosen it by hand. While the head of a lane has the
 * focus, or nothing has it, a key must not remove the station where the keyboard stood last.
 */
function isMeant({ desk }: Hands): boolean {
  if (isOnSpot()) return true;
  return document.activeElement === document.body && desk.state().selection.kind !== 'nothing';
}

/** Commands that change nothing on the map. */
const HARMLESS = new Set(['add-card', 'collapse', 'expand', 'zoom-to', 'show-whole', 'keys']);

/** What the keyboard is about: the cards that are selected, the path that is, or where the focus stands. */
export function targetNow(cursor: Cursor, { desk }: Hands): Target {
  const { selection } = desk.state();
  const spot = cursor.get();
  if (!isOnSpot() && selection.kind !== 'nothing') return selection;
  if (spot.card === undefined) return { kind: 'place', place: spot.place };
  const isSelected = selection.kind === 'cards' && selection.ids.includes(spot.card);
  return { kind: 'cards', ids: isSelected ? selection.ids : [spot.card] };
}

function runKey(event: KeyboardEvent, target: Target, hands: Hands): boolean {
  const key = keyOf(event);
  // The browser makes events of the clipboard of these.
  if (key === 'Mod+c' || key === 'Mod+x' || key === 'Mod+v') return false;
  const command = COMMANDS.find(({ keys, fits }) => keys.includes(key) && fits(target, hands));
  if (!command || !(HARMLESS.has(command.id) || isMeant(hands))) return false;
  // A key that is held down removes one thing, not all that stands after it.
  return (command.id === 'remove' && event.repeat) || runCommand(command, target, hands);
}

/** Shift with an arrow chooses on to the next card, Ctrl+A all of the list. */
function extend(event: KeyboardEvent, cursor: Cursor, { desk, layout, stand }: Hands): boolean {
  const spot = cursor.get();
  if (spot.card === undefined || !isOnSpot()) return false;
  const list = boxOfPlace(layout(), spot.place)?.rows.map(({ card }) => card.id) ?? [];
  const key = keyOf(event);
  if (key === 'Mod+a') {
    desk.select({ kind: 'cards', ids: list });
    return true;
  }
  const step = { 'Shift+ArrowUp': -1, 'Shift+ArrowDown': 1 }[key];
  const next = step === undefined ? undefined : list[list.indexOf(spot.card) + step];
  if (next === undefined) return false;
  const { selection } = desk.state();
  const isBegun = selection.kind === 'cards' && selection.ids.includes(spot.card);
  const begun = isBegun ? selection : { kind: 'cards' as const, ids: [spot.card] };
  desk.select(choose(begun, list, next, 'through'));
  stand({ place: spot.place, card: next });
  return true;
}
