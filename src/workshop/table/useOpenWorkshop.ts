import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import type { Say } from '../../words/words.ts';
import type { Device } from '../storage/device.ts';
import { type OpenWorkshop, openWorkshop } from '../storage/open-workshop.ts';
import { createWorkshopStore, type WorkshopStore } from '../store/workshop-store.ts';

export interface Table {
  readonly open: OpenWorkshop;
  readonly store: WorkshopStore;
}

export type OnTable =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly table: Table }
  | { readonly kind: 'missing' | 'newer' | 'out-of-reach' };

/**
 * Keeps the workshop of this id open while it is wanted, and closes it afterwards. `handed` is one that is open already, such as a new
 * one that the disk may not have yet.
 */
export function useOpenWorkshop(device: Device, id: Id, handed: OpenWorkshop | undefined, say: Say): OnTable {
  const [onTable, setOnTable] = useState<OnTable>({ kind: 'nothing' });
  const closed = useRef(new WeakSet<OpenWorkshop>());
  const closing = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    if (id === '') {
      setOnTable({ kind: 'nothing' });
      return undefined;
    }
    let isWanted = true;
    let table: Table | undefined;
    const put = (open: OpenWorkshop) => {
      table = { open, store: createWorkshopStore(open, { say, newId: device.newId, now: device.now }) };
      setOnTable({ kind: 'open', table });
    };
    const fetch = async () => {
      setOnTable({ kind: 'opening' });
      // What the last one still had to save must be on the disk before it is read.
      await closing.current;
      const opening = await openWorkshop(device, id);
      if (opening.kind !== 'opened') {
        if (isWanted) setOnTable({ kind: opening.kind });
        return;
      }
      if (isWanted) {
        put(opening.workshop);
        if (opening.unreadable > 0)
          table?.store.tell(say('opened.unreadable', { count: opening.unreadable }), 'problem');
      } else await opening.workshop.close();
    };
    if (handed?.id === id && !closed.current.has(handed)) put(handed);
    else void fetch();
    return () => {
      isWanted = false;
      if (!table) return;
      table.store.detach();
      closed.current.add(table.open);
      closing.current = table.open.close();
    };
  }, [device, id, handed, say]);
  return onTable;
}
