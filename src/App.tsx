import { useState } from 'react';
import type { Id } from './intercepts/model/field.ts';
import { WorkshopScreen } from './WorkshopScreen.tsx';
import { useWords } from './words/useWords.ts';
import { useAddress } from './workshop/bar/address.ts';
import { type Imported, ImportRemarks } from './workshop/import/ImportRemarks.tsx';
import { openPicked } from './workshop/shelf/openPicked.ts';
import { ShelfScreen } from './workshop/shelf/ShelfScreen.tsx';
import { useShelf } from './workshop/shelf/useShelf.ts';
import type { Device } from './workshop/storage/device.ts';
import { createWorkshop, type OpenWorkshop } from './workshop/storage/open-workshop.ts';
import { putBack, removeFromShelf } from './workshop/storage/shelf.ts';
import { useOpenWorkshop } from './workshop/table/useOpenWorkshop.ts';

export interface Machine {
  readonly device: Device;
  /** Hands a file to the person. */
  readonly saveAs: (name: string, content: Blob) => void;
}

/** The shell: the shelf of workshops, or the one that is open. */
export function App({ machine }: { readonly machine: Machine }) {
  const say = useWords();
  const { device } = machine;
  const [address, goTo] = useAddress();
  const [handed, setHanded] = useState<OpenWorkshop>();
  const [said, setSaid] = useState('');
  const [imported, setImported] = useState<Imported>();
  const onTable = useOpenWorkshop(device, address.workshop, handed, say);
  const { shelf, refresh } = useShelf(device, onTable.kind !== 'open');

  const putOnTable = (open: OpenWorkshop) => {
    setHanded(open);
    goTo({ workshop: open.id, phase: 'map' });
  };
  const openFile = async (file: File) => {
    const picked = await openPicked(device, file, say);
    setSaid(picked.said);
    if (picked.kind === 'refused') return;
    setImported(picked.imported);
    putOnTable(picked.workshop);
  };
  const openSample = async () => {
    const { marlowCounty } = await import('./samples/marlow-county.ts');
    putOnTable(createWorkshop(device, marlowCounty()));
  };
  const change = async (work: Promise<void>) => {
    await work;
    await refresh();
  };

  if (onTable.kind === 'open')
    return (
      <>
        <WorkshopScreen
          key={onTable.table.open.id}
          table={onTable.table}
          machine={machine}
          said={said}
          phase={address.phase}
          onPhase={(phase) => goTo({ ...address, phase })}
          onShelf={() => {
            setSaid('');
            setHanded(undefined);
            goTo({ workshop: '', phase: 'map' });
          }}
        />
        <ImportRemarks imported={imported} onClose={() => setImported(undefined)} />
      </>
    );
  if (onTable.kind === 'opening') return <p className="opening">{say('app.loading')}</p>;
  return (
    <ShelfScreen
      shelf={shelf}
      problem={onTable.kind === 'nothing' ? said : say(`opened.${onTable.kind}`)}
      onCreate={(document) => putOnTable(createWorkshop(device, document))}
      onOpen={(id: Id) => goTo({ workshop: id, phase: 'map' })}
      onFile={(file) => void openFile(file)}
      onSample={() => void openSample()}
      onRemove={(id) => void change(removeFromShelf(device, id))}
      onRestore={(id) => void change(putBack(device, id))}
    />
  );
}
