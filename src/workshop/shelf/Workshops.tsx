import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useState } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import { useWords } from '../../words/useWords.ts';
import { useAddress } from '../bar/address.ts';
import type { Phase } from '../bar/phases.ts';
import { type Imported, ImportRemarks } from '../import/ImportRemarks.tsx';
import type { Copy } from '../merging/plan-merge.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { onLaunchedFile } from '../offline/launched-files.ts';
import type { Device } from '../storage/device.ts';
import { createWorkshop, type OpenWorkshop } from '../storage/open-workshop.ts';
import { askToKeep } from '../storage/room.ts';
import { focusOf } from '../storage/table-copy.ts';
import { type Table, useOpenWorkshop } from '../table/useOpenWorkshop.ts';
import { useClearedElsewhere } from './cleared-elsewhere.ts';
import { ShelfScreen } from './ShelfScreen.tsx';
import { type Dropped, useDroppedFile } from './useDroppedFile.tsx';
import { useMemoryGuard } from './useMemoryGuard.ts';
import { type Outcome, useOpening } from './useOpening.tsx';
import { useShelf } from './useShelf.ts';
import { useShelfActions } from './useShelfActions.ts';

const MergeDialog = lazy(async () => ({ default: (await import('../merging/MergeDialog.tsx')).MergeDialog }));

/** What came of the last file, as a sentence or ''; another object each time, since the same may have to be said twice. */
type Said = Pick<Outcome, 'kind' | 'said'>;
const NOTHING_SAID: Said = { kind: 'opened', said: '' };

/** An open workshop as the shelf hands it on. */
export interface Handed {
  readonly table: Table;
  /** What opening it, or another file, has to say. */
  readonly said: Said;
  /** The file that it was opened from, where the browser hands over more than a copy of it. */
  readonly opened: FileSystemFileHandle | undefined;
  /** A list of cards that was dropped on it; to be added only when somebody says so. */
  readonly list: File | undefined;
  readonly onListDone: () => void;
  /** Tables that were dropped on it: what they change is looked at first. */
  readonly tables: File | undefined;
  readonly onTablesDone: () => void;
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

/** Archives of tables, as a spreadsheet program gives them back. */
const isTables = ({ name }: File) => /\.(?:xlsx|zip)$/i.test(name);
const isList = ({ name }: File) => /\.(?:csv|tsv|txt)$/i.test(name);

/** The shelf of workshops, or the one that was taken from it. */
export function Workshops({ device, sample, children }: Props) {
  const say = useWords();
  const [address, goTo] = useAddress();
  const [handed, setHanded] = useState<OpenWorkshop>();
  const [said, setSaid] = useState<Said>(NOTHING_SAID);
  const [opened, setOpened] = useState<FileSystemFileHandle>();
  const [imported, setImported] = useState<Imported>();
  const [apart, setApart] = useState<Copy>();
  const [list, setList] = useState<File>();
  const [tables, setTables] = useState<File>();
  const onTable = useOpenWorkshop(device, address.workshop, handed, say);
  const { shelf, room, refresh } = useShelf(device, onTable.kind !== 'open');
  const take = (id: Id) => goTo({ workshop: id, phase: 'map' });
  const { actions, problem, done } = useShelfActions(device, refresh, take);
  useMemoryGuard(device.disk);
  const toShelf = () => {
    setSaid(NOTHING_SAID);
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
    goTo({ workshop: open.id, phase: focusOf(device, open.id) === '' ? 'map' : 'plan' });
  };
  const show = (outcome: Outcome, handle?: FileSystemFileHandle) => {
    setSaid(outcome);
    if (outcome.kind === 'refused') return;
    setImported(outcome.imported);
    setApart(outcome.apart);
    // A list of cards is where a workshop begins, and a copy that has gone on by itself is somebody else's: neither is where it is kept.
    setOpened(outcome.imported || outcome.apart ? undefined : handle);
    putOnTable(outcome.workshop);
  };
  const openBeside = ({ file }: Copy) =>
    show({ kind: 'opened', workshop: createWorkshop(device, file.document), said: say('file.beside') });
  const { open: openFile, dialog: opening } = useOpening(device, show);
  const takeDropped = (dropped: Dropped) => {
    if (dropped.kind !== 'file') setSaid({ kind: 'refused', said: say(`file.${dropped.kind}`) });
    else if (onTable.kind === 'open' && isList(dropped.file)) setList(dropped.file);
    else if (onTable.kind === 'open' && isTables(dropped.file)) setTables(dropped.file);
    else openFile(dropped.file, dropped.handle);
  };
  const dropHere = useDroppedFile(takeDropped);
  const openLaunched = useEffectEvent(openFile);
  useEffect(() => onLaunchedFile((file, handle) => openLaunched(file, handle)), []);
  const openSample = async () => putOnTable(createWorkshop(device, await sample()));

  if (onTable.kind === 'open')
    return (
      <>
        {children({
          table: onTable.table,
          said,
          opened: handed?.id === onTable.table.open.id ? opened : undefined,
          list,
          onListDone: () => setList(undefined),
          tables,
          onTablesDone: () => setTables(undefined),
          phase: address.phase,
          onPhase: (phase) => goTo({ ...address, phase }),
          onShelf: toShelf,
        })}
        <ImportRemarks imported={imported} onClose={() => setImported(undefined)} />
        {apart && apart.file.workshop === onTable.table.open.id ? (
          <Suspense fallback={null}>
            <MergeDialog
              device={device}
              table={onTable.table}
              copy={apart}
              onBeside={() => openBeside(apart)}
              onClose={() => setApart(undefined)}
            />
          </Suspense>
        ) : null}
        {opening}
        {dropHere}
      </>
    );
  if (onTable.kind === 'opening') return <p className="opening">{say('app.loading')}</p>;
  return (
    <>
      <ShelfScreen
        shelf={shelf}
        room={room}
        problem={problem || (onTable.kind === 'nothing' ? said.said : say(`opened.${onTable.kind}`))}
        done={done}
        actions={actions}
        onCreate={(document) => putOnTable(createWorkshop(device, document))}
        onFile={openFile}
        onSample={() => void openSample()}
      />
      {opening}
      {dropHere}
    </>
  );
}
