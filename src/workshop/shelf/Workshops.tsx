import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { useAddress } from '../bar/address.ts';
import type { Phase } from '../bar/phases.ts';
import { type Imported, ImportRemarks } from '../import/ImportRemarks.tsx';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { onLaunchedFile } from '../offline/launched-files.ts';
import { UnsealDialog } from '../protect/UnsealDialog.tsx';
import type { Device } from '../storage/device.ts';
import { createWorkshop, type OpenWorkshop } from '../storage/open-workshop.ts';
import { askToKeep } from '../storage/room.ts';
import { type Table, useOpenWorkshop } from '../table/useOpenWorkshop.ts';
import { useClearedElsewhere } from './cleared-elsewhere.ts';
import { openPicked, openSealed, type Picked } from './openPicked.ts';
import { ShelfScreen } from './ShelfScreen.tsx';
import { useMemoryGuard } from './useMemoryGuard.ts';
import { useShelf } from './useShelf.ts';
import { useShelfActions } from './useShelfActions.ts';

/** An open workshop as the shelf hands it on. */
export interface Handed {
  readonly table: Table;
  /** What opening it has to say, or ''. */
  readonly said: string;
  readonly phase: Phase;
  readonly onPhase: (phase: Phase) => void;
  readonly onShelf: () => void;
}

interface Props {
  readonly device: Device;
  /** Fetches the workshop that people may try things on. */
  readonly sample: () => Promise<WorkshopDocument>;
  /** Shows the workshop that is open. */
  readonly children: (handed: Handed) => ReactNode;
}

/** The shelf of workshops, or the one that was taken from it. */
export function Workshops({ device, sample, children }: Props) {
  const say = useWords();
  const [address, goTo] = useAddress();
  const [handed, setHanded] = useState<OpenWorkshop>();
  const [said, setSaid] = useState('');
  const [imported, setImported] = useState<Imported>();
  const onTable = useOpenWorkshop(device, address.workshop, handed, say);
  const { shelf, room, refresh } = useShelf(device, onTable.kind !== 'open');
  const take = (id: Id) => goTo({ workshop: id, phase: 'map' });
  const { actions, problem, done } = useShelfActions(device, refresh, take);
  useMemoryGuard(device.disk);
  const toShelf = () => {
    setSaid('');
    goTo({ workshop: '', phase: 'map' });
  };
  useClearedElsewhere(device.disk, () => {
    toShelf();
    void refresh();
  });

  const putOnTable = (open: OpenWorkshop) => {
    // Work is about to be stored that nobody wants to lose.
    askToKeep(device);
    setHanded(open);
    goTo({ workshop: open.id, phase: 'map' });
  };
  const [sealed, setSealed] = useState<Uint8Array>();
  const openFile = async (file: File) => show(await openPicked(device, file, say));
  const unsealWith = async (bytes: Uint8Array, passphrase: string) => {
    const picked = await openSealed(device, bytes, passphrase, say);
    if (picked.kind !== 'opened') return picked.said;
    setSealed(undefined);
    show(picked);
    return '';
  };
  const show = (picked: Picked) => {
    setSaid(picked.said);
    if (picked.kind === 'sealed') return setSealed(picked.bytes);
    if (picked.kind === 'refused') return;
    setImported(picked.imported);
    putOnTable(picked.workshop);
  };
  const openLaunched = useEffectEvent((file: File) => void openFile(file));
  useEffect(() => onLaunchedFile((file) => openLaunched(file)), []);
  const openSample = async () => putOnTable(createWorkshop(device, await sample()));

  if (onTable.kind === 'open')
    return (
      <>
        {children({
          table: onTable.table,
          said,
          phase: address.phase,
          onPhase: (phase) => goTo({ ...address, phase }),
          onShelf: toShelf,
        })}
        <ImportRemarks imported={imported} onClose={() => setImported(undefined)} />
      </>
    );
  if (onTable.kind === 'opening') return <p className="opening">{say('app.loading')}</p>;
  return (
    <>
      <ShelfScreen
        shelf={shelf}
        room={room}
        problem={problem || (onTable.kind === 'nothing' ? said : say(`opened.${onTable.kind}`))}
        done={done}
        actions={actions}
        onCreate={(document) => putOnTable(createWorkshop(device, document))}
        onFile={(file) => void openFile(file)}
        onSample={() => void openSample()}
      />
      {sealed ? (
        <UnsealDialog onUnseal={(passphrase) => unsealWith(sealed, passphrase)} onClose={() => setSealed(undefined)} />
      ) : null}
    </>
  );
}
