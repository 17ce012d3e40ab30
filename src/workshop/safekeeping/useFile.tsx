import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { MenuChoice } from '../../controls/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Phase } from '../bar/phases.ts';
import { TieBadge, TieStrip } from '../bar/TieBadge.tsx';
import type { Device } from '../storage/device.ts';
import { messageOf } from '../storage/disk.ts';
import { knownOf } from '../storage/known-file.ts';
import type { Table } from '../table/useOpenWorkshop.ts';
import { TieOffer } from './TieOffer.tsx';
import { useTie } from './useTie.ts';

const ChangedFile = lazy(async () => ({ default: (await import('./ChangedFile.tsx')).ChangedFile }));

interface Opened {
  readonly phase: Phase;
  /** What a new file would be called. */
  readonly suggestedName: () => string;
  /** The file that the workshop was opened from, if the browser has said. */
  readonly from: FileSystemFileHandle | undefined;
}

interface Filed {
  readonly choices: readonly MenuChoice[];
  /** What the file is, beside what the disk has; null while there is none. */
  readonly badge: ReactNode;
  /** What a person has to do for it, if anything. */
  readonly strip: ReactNode;
  /** The dialog that is open, if any. */
  readonly dialog: ReactNode;
}

/** The tie of the open workshop to a real file, where the browser can write one. */
export function useFile(device: Device, table: Table, { phase, suggestedName, from }: Opened): Filed {
  const say = useWords();
  const { tell } = table.store;
  const { tied, tieTo, untie } = useTie(device, table);
  const [isDeciding, setDeciding] = useState(false);
  const [answered, setAnswered] = useState<FileSystemFileHandle>();
  const { pickFile } = device;
  if (!pickFile) return { choices: [], badge: null, strip: null, dialog: null };

  const refuse = (error: unknown) => tell(say('tie.refused', { message: messageOf(error) }), 'problem');
  const pick = async () => {
    const handle = await pickFile(suggestedName());
    if (handle) tieTo(handle);
  };
  const tieToOpened = async (handle: FileSystemFileHandle) => {
    setAnswered(handle);
    // First, while the press of the button still counts as one.
    await handle.requestPermission?.({ mode: 'readwrite' });
    // From here on the file is this one: whoever saves it meanwhile is asked about, not written over.
    tieTo(handle, await knownOf(await handle.getFile()));
  };
  const stop = async (name: string) => {
    await untie();
    tell(say('tie.stopped', { name }));
  };
  return {
    choices: [
      tied
        ? { id: 'tie', label: say('tie.stop', { name: tied.name }), run: () => void stop(tied.name).catch(refuse) }
        : { id: 'tie', label: say('tie.action'), run: () => void pick().catch(refuse) },
    ],
    badge: tied ? <TieBadge tied={tied} /> : null,
    strip: tied ? <TieStrip tied={tied} onDecide={() => setDeciding(true)} /> : null,
    dialog: (
      <>
        {from && from !== answered && !tied ? (
          <TieOffer
            name={from.name}
            onTie={() => void tieToOpened(from).catch(refuse)}
            onClose={() => setAnswered(from)}
          />
        ) : null}
        <Suspense fallback={null}>
          {isDeciding && tied?.state.kind === 'changed' ? (
            <ChangedFile
              device={device}
              table={table}
              phase={phase}
              tied={tied}
              theirs={tied.state.theirs}
              onBeside={() => pick().catch(refuse)}
              onClose={() => setDeciding(false)}
            />
          ) : null}
        </Suspense>
      </>
    ),
  };
}
