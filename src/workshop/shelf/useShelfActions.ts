import { useState } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import type { Device } from '../storage/device.ts';
import {
  clearDevice,
  duplicateWorkshop,
  emptyBin,
  putBack,
  removeFromShelf,
  renameWorkshop,
  type Shelved,
} from '../storage/shelf.ts';
import { tellCleared } from './cleared-elsewhere.ts';

/** What can be done with the workshops of the shelf. Each ends in the shelf read again, and in a sentence when the disk refused. */
export interface ShelfActions {
  readonly open: (id: Id) => void;
  readonly remove: (id: Id) => void;
  readonly putBack: (id: Id) => void;
  readonly rename: (id: Id, title: string) => void;
  readonly duplicate: (id: Id, title: string) => void;
  readonly deleteRemoved: () => void;
  readonly clear: () => void;
}

interface Acting {
  readonly actions: ShelfActions;
  /** What went wrong last, or ''. */
  readonly problem: string;
  /** What went well and is worth a sentence, or ''. */
  readonly done: string;
}

export function useShelfActions(device: Device, refresh: () => Promise<unknown>, open: (id: Id) => void): Acting {
  const say = useWords();
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');

  const act = async (work: () => Promise<Shelved | void>) => {
    setProblem('');
    setDone('');
    try {
      const outcome = await work();
      if (outcome !== undefined && outcome !== 'done')
        setProblem(say(outcome === 'newer' ? 'shelf.newer' : 'shelf.refused'));
    } catch {
      // The disk is full or gone: which of them, the next thing that is saved will say.
      setProblem(say('shelf.refused'));
    }
    await refresh();
  };
  const clear = async () => {
    const left = await clearDevice(device);
    tellCleared(device.disk);
    if (left > 0) setProblem(say('clear.left', { count: left }));
    else setDone(say('clear.done'));
  };
  const actions: ShelfActions = {
    open,
    remove: (id) => void act(() => removeFromShelf(device, id)),
    putBack: (id) => void act(() => putBack(device, id)),
    rename: (id, title) => void act(() => renameWorkshop(device, id, title)),
    duplicate: (id, title) => void act(() => duplicateWorkshop(device, id, title)),
    deleteRemoved: () => void act(() => emptyBin(device)),
    clear: () => void act(clear),
  };
  return { actions, problem, done };
}
