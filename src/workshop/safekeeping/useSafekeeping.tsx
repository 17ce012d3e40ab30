import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { MenuChoice } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Phase } from '../bar/phases.ts';
import type { Device } from '../storage/device.ts';
import type { Table } from '../table/useOpenWorkshop.ts';
import { useRestorePoints } from '../versions/useRestorePoints.ts';

// Wanted a few times a day: none of them is part of the first load.
const loadVersions = () => import('../versions/VersionsDialog.tsx');
const loadMerge = () => import('../merging/MergeDialog.tsx');
const VersionsDialog = lazy(async () => ({ default: (await loadVersions()).VersionsDialog }));
const loadSeal = () => import('../protect/SealDialog.tsx');
const loadLaptop = () => import('./LaptopDialog.tsx');
const MergeDialog = lazy(async () => ({ default: (await loadMerge()).MergeDialog }));

const SealDialog = lazy(async () => ({ default: (await loadSeal()).SealDialog }));
const LaptopDialog = lazy(async () => ({ default: (await loadLaptop()).LaptopDialog }));

interface Safekeeping {
  readonly choices: readonly MenuChoice[];
  /** The dialog that is open, if any. */
  readonly dialog: ReactNode;
}

/** Hands the workshop to the person as a file whose name ends so. */
type HandOut = (ending: string, content: Blob) => void;

/** What keeps the work of a day safe beside saving: restore points, and copies that come back. */
export function useSafekeeping(device: Device, table: Table, phase: Phase, handOut: HandOut): Safekeeping {
  const say = useWords();
  const [shown, setShown] = useState<'versions' | 'merge' | 'seal' | 'laptop'>();
  useRestorePoints(device, table, phase);
  const { laptop } = device;
  const close = () => setShown(undefined);
  const saveSealed = async (passphrase: string) => {
    const { seal } = await import('../protect/passphrase.ts');
    handOut('sim.json.age', new Blob([await seal(table.open.toFile(), passphrase)]));
  };
  return {
    choices: [
      { id: 'versions', label: say('versions.title'), run: () => setShown('versions') },
      { id: 'merge', label: say('merge.action'), run: () => setShown('merge') },
      { id: 'seal', label: say('seal.action'), run: () => setShown('seal') },
      ...(laptop ? [{ id: 'laptop', label: say('laptop.action'), run: () => setShown('laptop') }] : []),
    ],
    dialog: (
      <Suspense fallback={null}>
        {shown === 'versions' ? <VersionsDialog device={device} table={table} phase={phase} onClose={close} /> : null}
        {shown === 'merge' ? <MergeDialog device={device} table={table} onClose={close} /> : null}
        {shown === 'seal' ? <SealDialog onSave={saveSealed} onClose={close} /> : null}
        {laptop && shown === 'laptop' ? (
          <LaptopDialog
            laptop={laptop}
            onNamed={(name) => table.store.tell(say('laptop.done', { name }))}
            onClose={close}
          />
        ) : null}
      </Suspense>
    ),
  };
}
