import { useEffect, useRef } from 'react';
import type { Phase } from '../bar/phases.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { Device } from '../storage/device.ts';
import { keepVersion } from '../storage/versions.ts';
import type { Table } from '../table/useOpenWorkshop.ts';

// Nobody minds doing five minutes again; a restore point of a full map is some hundred kB.
const EVERY_MS = 5 * 60 * 1000;

/** Keeps a restore point every few minutes and at each change of the screen, if anything was changed since the last. */
export function useRestorePoints(device: Device, { open, store }: Table, phase: Phase) {
  const last = useRef<WorkshopDocument | undefined>(open.document);
  useEffect(() => {
    const keep = () => {
      if (open.document === last.current) return;
      last.current = open.document;
      const label = store.state.getState().history.done.at(-1)?.label ?? '';
      void keepVersion(device, open, { label, phase, named: false }).catch(() => {
        // A full disk is said beside the title already, by the work itself; the next round tries again.
        last.current = undefined;
      });
    };
    const timer = setInterval(keep, EVERY_MS);
    return () => {
      clearInterval(timer);
      keep();
    };
  }, [device, open, store, phase]);
}
