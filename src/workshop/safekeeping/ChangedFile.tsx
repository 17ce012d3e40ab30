import { useEffect, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Phase } from '../bar/phases.ts';
import { MergeDialog } from '../merging/MergeDialog.tsx';
import type { Device } from '../storage/device.ts';
import type { WorkshopFile } from '../storage/file.ts';
import { keepVersion } from '../storage/versions.ts';
import type { Table } from '../table/useOpenWorkshop.ts';
import { bringBackTo } from '../versions/replace.ts';
import { type Found, lookInto } from './changed-file.ts';
import type { Tied } from './useTie.ts';

interface Props {
  readonly device: Device;
  readonly table: Table;
  readonly phase: Phase;
  readonly tied: Tied;
  /** What was found in the place of the file that was written here. */
  readonly theirs: File;
  /** Asks for another place and ties the workshop to that. */
  readonly onBeside: () => Promise<void>;
  readonly onClose: () => void;
}

/** The file was changed elsewhere: bring both sides together, take theirs, part ways, or write mine over it. Nothing is done by itself. */
export function ChangedFile({ device, table, phase, tied: { name, tie }, theirs, onBeside, onClose }: Props) {
  const say = useWords();
  const { open, store } = table;
  const [found, setFound] = useState<Found>();
  const [isMerging, setMerging] = useState(false);
  const [before] = useState(open.document);
  useEffect(() => {
    void lookInto(device, open, theirs, say).then(setFound);
  }, [device, open, theirs, say]);

  const leaveMerging = () => {
    // Merged: what the file says is part of the workshop, so that nothing of it is lost when the file is written.
    if (open.document !== before) void tie.writeOver(theirs);
    onClose();
  };
  const take = async (file: WorkshopFile) => {
    await keepVersion(device, open, { label: say('tie.before', { name }), phase, named: true });
    store.perform(say('tie.took', { name }), bringBackTo(open.document, file.document), { shown: true });
    onClose();
    await tie.writeOver(theirs);
  };
  const writeMine = () => {
    onClose();
    void tie.writeOver(theirs);
  };
  if (isMerging && found?.kind === 'copy')
    return <MergeDialog device={device} table={table} copy={{ file: found.file, name }} onClose={leaveMerging} />;
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
    theirs.lastModified,
  );
  return (
    <Dialog title={say('tie.choiceTitle', { name })} isOpen onClose={onClose}>
      <p>{say('tie.choice', { when })}</p>
      {found?.kind === 'refused' ? <p className="field-error">{found.said}</p> : null}
      <ul className="tie-choices">
        {found?.kind === 'copy' ? (
          <li>
            <Button look="primary" onPress={() => setMerging(true)}>
              {say('tie.merge')}
            </Button>
            <p>{say('tie.mergeHint')}</p>
          </li>
        ) : null}
        {found?.kind === 'workshop' ? (
          <li>
            <Button look="primary" onPress={() => void take(found.file)}>
              {say('tie.take')}
            </Button>
            <p>{say('tie.takeHint')}</p>
          </li>
        ) : null}
        <li>
          <Button onPress={() => void onBeside().then(onClose)}>{say('tie.beside')}</Button>
          <p>{say('tie.besideHint')}</p>
        </li>
        <li>
          <Button look="danger" onPress={writeMine}>
            {say('tie.mine')}
          </Button>
          <p>{say('tie.mineHint')}</p>
        </li>
      </ul>
      <div className="dialog-actions">
        <Button onPress={onClose}>{say('action.cancel')}</Button>
      </div>
    </Dialog>
  );
}
