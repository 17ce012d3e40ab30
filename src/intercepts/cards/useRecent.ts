import { useState } from 'react';
import { useDesk } from '../desk/desk.ts';
import type { Id } from '../model/field.ts';

const KEPT = 5;

/** The cards that were typed last, and which of them is back in the line. */
export function useRecent() {
  const desk = useDesk();
  const [ids, setIds] = useState<readonly Id[]>([]);
  const [editing, setEditing] = useState<Id>('');
  return {
    ids,
    editing,
    setEditing,
    remember: (added: readonly Id[]) => setIds((before) => [...before, ...added].slice(-KEPT)),
    /** The card before or after the one in the line; '' behind the last, undefined where there is none. */
    beside: (by: -1 | 1): Id | undefined => {
      const there = ids.filter((id) => id in desk.state().document.cards);
      const at = editing === '' ? there.length : there.indexOf(editing);
      return there[at + by] ?? (by > 0 && editing !== '' ? '' : undefined);
    },
  };
}
