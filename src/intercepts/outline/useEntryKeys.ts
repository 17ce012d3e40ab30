import { type KeyboardEvent, useCallback } from 'react';
import { type Entry, type Step, useOutlineMoves } from './useOutlineMoves.ts';

const STEPS: Readonly<Record<string, Step>> = { ArrowUp: -1, ArrowDown: 1 };

/** The name by which an entry is found again in the page. */
export const entryName = ({ kind, id }: Entry): string => `${kind}:${id}`;

/** Alt with an arrow orders an entry of the outline, Delete removes it. The focus stays with it, or goes on to the next one. */
export function useEntryKeys() {
  const { move, remove } = useOutlineMoves();
  return useCallback(
    (event: KeyboardEvent<HTMLElement>, entry: Entry) => {
      const step = event.altKey ? STEPS[event.key] : undefined;
      if (step !== undefined) {
        move(entry, step);
        // The browser takes the focus from an element that is put elsewhere in the page.
        requestAnimationFrame(() => elementOf(entryName(entry))?.focus());
      } else if (event.key === 'Delete') {
        const next = neighborOf(event.currentTarget);
        remove(entry);
        requestAnimationFrame(() => elementOf(next)?.focus());
      } else return;
      event.preventDefault();
    },
    [move, remove],
  );
}

const elementOf = (name: string | undefined) =>
  name === undefined ? null : document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(name)}"]`);

function neighborOf(element: HTMLElement): string | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  const at = all.indexOf(element);
  return (all[at + 1] ?? all[at - 1])?.dataset['entry'];
}
