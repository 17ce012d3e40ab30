import { useEffect, useState } from 'react';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Phase } from '../bar/phases.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { Device } from '../storage/device.ts';
import { documentAt, keepVersion, type Version, versionsOf } from '../storage/versions.ts';
import type { Table } from '../table/useOpenWorkshop.ts';
import { Comparison } from './Comparison.tsx';
import { bringBackTo } from './replace.ts';
import { VersionList } from './VersionList.tsx';

interface Props {
  readonly device: Device;
  readonly table: Table;
  readonly phase: Phase;
  readonly onClose: () => void;
}

interface Compared {
  readonly version: Version;
  readonly document: WorkshopDocument;
}

/** The restore points: keep one by name, compare one with now, go back to one. */
export function VersionsDialog({ device, table: { open, store }, phase, onClose }: Props) {
  const say = useWords();
  const [versions, setVersions] = useState<readonly Version[]>();
  const [compared, setCompared] = useState<Compared>();
  const [hasFailed, setFailed] = useState(false);
  const fail = () => setFailed(true);
  const list = () => versionsOf(device, open.id).then(setVersions, fail);
  useEffect(() => {
    void versionsOf(device, open.id).then(setVersions, () => setFailed(true));
  }, [device, open]);

  const keep = (label: string) => void keepVersion(device, open, { label, phase, named: true }).then(list, fail);
  const compare = async (version: Version) => {
    const document = await documentAt(device, version.key);
    if (document) setCompared({ version, document });
    else fail();
  };
  const goBack = ({ version, document }: Compared) => {
    const label = say('versions.restored', { when: momentOf(version) });
    store.perform(label, bringBackTo(open.document, document), { shown: true });
    onClose();
  };
  return (
    <Dialog title={say('versions.title')} isOpen onClose={onClose}>
      {hasFailed ? (
        <p className="field-error" role="alert">
          {say('versions.failed')}
        </p>
      ) : null}
      {compared ? (
        <Comparison
          now={open.document}
          document={compared.document}
          when={momentOf(compared.version)}
          onRestore={() => goBack(compared)}
          onBack={() => setCompared(undefined)}
        />
      ) : (
        <VersionList
          versions={versions}
          momentOf={momentOf}
          onKeep={keep}
          onCompare={(version) => void compare(version).catch(fail)}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

const momentOf = ({ at }: Version) =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
