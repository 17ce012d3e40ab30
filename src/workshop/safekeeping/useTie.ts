import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { isTooSlow } from '../reading/ask.ts';
import { kinshipOf } from '../sharing/updates.ts';
import type { Device } from '../storage/device.ts';
import { FileTie, type TieState } from '../storage/file-tie.ts';
import { provenMerge } from '../storage/import-file.ts';
import type { Known } from '../storage/known-file.ts';
import type { OpenWorkshop } from '../storage/open-workshop.ts';
import { dropTie, keepTie, readTie } from '../storage/ties.ts';
import type { Table } from '../table/useOpenWorkshop.ts';

/** The file that the open workshop is tied to. `elsewhere`: another tab keeps it up to date, and this one if that is closed. */
export interface Tied {
  readonly name: string;
  readonly state: TieState | { readonly kind: 'elsewhere' };
  readonly tie: FileTie;
}

interface Tying {
  /** Undefined while there is no file. */
  readonly tied: Tied | undefined;
  /** Ties the workshop to a file. `known` is what the file was when it was read, and undefined for one to be written over. */
  readonly tieTo: (handle: FileSystemFileHandle, known?: Known) => void;
  readonly untie: () => Promise<void>;
}

interface Held {
  readonly tie: FileTie;
  /** False while another tab is at it. */
  readonly isOurs: boolean;
}

/** Keeps the file of the open workshop up to date, in one tab at a time. */
export function useTie(device: Device, { open, store }: Table): Tying {
  const [held, setHeld] = useState<Held>();
  const tieOn = useCallback(
    (handle: FileSystemFileHandle, known: Known | undefined) => {
      const remember = (now: Known) => keepTie(device, { workshop: open.id, handle, ...now });
      const holds = (theirs: File) => hasAllOf(device, open, theirs);
      return new FileTie(handle, known, { text: () => open.toFile(), now: device.now, remember, holds });
    },
    [device, open],
  );
  useEffect(() => {
    if (!device.pickFile) return;
    void readTie(device, open.id).then(
      (stored) => setHeld(stored && { tie: tieOn(stored.handle, stored), isOurs: false }),
      // The disk is out of reach, which is said already; without it there is no file to find again.
      () => setHeld(undefined),
    );
  }, [device, open, tieOn]);

  const tie = held?.tie;
  useEffect(() => {
    if (!tie) return undefined;
    const control = new AbortController();
    const { signal } = control;
    const keep = async () => {
      setHeld({ tie, isOurs: true });
      await tie.write();
      const stop = store.state.subscribe((now, before) => {
        if (now.document !== before.document) tie.changed();
      });
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
      stop();
      tie.stop();
    };
    const name = `${device.disk.name}/${open.id}/file`;
    const keeping = device.locks?.request(name, { signal }, keep) ?? keep();
    // Nothing but the end of the wait, when the workshop goes back on the shelf.
    keeping.catch(() => tie.stop());
    return () => control.abort();
  }, [tie, device, open, store]);

  const state = useSyncExternalStore(tie?.state.subscribe ?? neverChanges, tie?.state.get ?? nothing);
  return {
    tied:
      held && state
        ? { name: held.tie.handle.name, tie: held.tie, state: held.isOurs ? state : { kind: 'elsewhere' } }
        : undefined,
    tieTo: (handle, known) => setHeld({ tie: tieOn(handle, known), isOurs: false }),
    untie: async () => {
      setHeld(undefined);
      await dropTie(device, open.id);
    },
  };
}

const neverChanges = () => () => undefined;
const nothing = () => undefined;

/** True for a copy of this workshop that has nothing of its own. */
async function hasAllOf(device: Device, open: OpenWorkshop, theirs: File): Promise<boolean> {
  const outcome = await device.ask('file', theirs);
  if (isTooSlow(outcome) || !('file' in outcome) || outcome.file.workshop !== open.id) return false;
  const update = await provenMerge(device, outcome.file);
  return update !== undefined && ['same', 'behind'].includes(kinshipOf(open.encode(), update));
}
