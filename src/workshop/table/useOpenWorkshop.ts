import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import { fetchWords, type Say, wordsIn } from '../../words/words.ts';
import { aboutOf, termsOf } from '../model/workshop-document.ts';
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

/** What the store says of changes comes in the language that the workshop has by then. */
function inItsLanguage(open: OpenWorkshop): Say {
  return (key, ...args) => wordsIn(aboutOf(open.document).language, termsOf(open.document))(key, ...args);
}

/**
 * Keeps the workshop of this id open while it is wanted, and closes it afterwards. `handed` is one that is open already, such as a new
 * one that the disk may not have yet.
 */
export function useOpenWorkshop(device: Device, id: Id, handed: OpenWorkshop | undefined, say: Say): OnTable {
  const [shown, setShown] = useState<{ readonly id: Id; readonly onTable: OnTable }>();
  const closed = useRef(new WeakSet<OpenWorkshop>());
  const closing = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    if (id === '') return undefined;
    const closedBefore = closed.current;
    let isWanted = true;
    let table: Table | undefined;
    const put = async (open: OpenWorkshop, unreadable: number, incomplete = false) => {
      // Words that cannot be fetched are no reason to keep the workshop shut: it speaks US English then.
      await Promise.allSettled([fetchWords(aboutOf(open.document).language)]);
      if (!isWanted) return await open.close();
      const store = createWorkshopStore(open, { say: inItsLanguage(open), newId: device.newId, now: device.now });
      table = { open, store };
      setShown({ id, onTable: { kind: 'open', table } });
      const faults = [
        ...(unreadable > 0 ? [say('opened.unreadable', { count: unreadable })] : []),
        ...(incomplete ? [say('opened.incomplete')] : []),
      ];
      if (faults.length > 0) store.tell(faults.join(' '), 'problem');
    };
    const fetch = async () => {
      // What the last one still had to save must be on the disk before it is read.
      await closing.current;
      if (!isWanted) return;
      if (handed?.id === id && !closedBefore.has(handed)) return await put(handed, 0);
      const opening = await openWorkshop(device, id);
      if (opening.kind !== 'opened') {
        if (isWanted) setShown({ id, onTable: { kind: opening.kind } });
      } else if (isWanted) await put(opening.workshop, opening.unreadable, opening.incomplete);
      else await opening.workshop.close();
    };
    void fetch();
    return () => {
      isWanted = false;
      // What is closed takes no more edits: it must not be shown again while the same workshop is being opened anew.
      setShown(undefined);
      if (!table) return;
      table.store.detach();
      closedBefore.add(table.open);
      closing.current = table.open.close();
    };
  }, [device, id, handed, say]);
  if (id === '') return { kind: 'nothing' };
  return shown?.id === id ? shown.onTable : { kind: 'opening' };
}
