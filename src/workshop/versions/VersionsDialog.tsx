import { useEffect, useState } from 'react';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Phase } from '../bar/phases.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { Device } from '../storage/device.ts';
import { documentAt, keepVersion, type Version, versionsOf } from '../storage/versions.ts';
import type { Table } from '../table/useOpenWorkshop.ts';
import { bringBackTo } from './replace.ts';
import { VersionList } from './VersionList.tsx';
import { VersionLook } from './VersionLook.tsx';

interface Props {
  readonly device: Device;
  readonly table: Table;
  readonly phase: Phase;
  readonly onClose: () => void;
}

interface Looked {
  readonly version: Version;
  readonly earlier: WorkshopDocument;
}

/** The restore points: keep one by name, look at one, compare it with now, go back to it. */
export function VersionsDialog({ device, table: { open, store }, phase, onClose }: Props) {
  const say = useWords();
  const [versions, setVersions] = useState<readonly Version[]>();
  const [looked, setLooked] = useState<Looked>();
  const [hasFailed, setFailed] = useState(false);
  const fail = () => setFailed(true);
  const list = () => versionsOf(device, open.id).then(setVersions, fail);
  useEffect(() => {
    void versionsOf(device, open.id).then(setVersions, () => setFailed(true));
  }, [device, open]);

  const keep = (label: string) => void keepVersion(device, open, { label, phase, named: true }).then(list, fail);
  const look = async (version: Version) => {
    const earlier = await documentAt(device, version.key);
    if (earlier) setLooked({ version, earlier });
    else fail();
  };
  const goBack = ({ version, earlier }: Looked) => {
    const label = say('versions.restored', { when: momentOf(version) });
    store.perform(label, bringBackTo(open.document, earlier), { shown: true });
    onClose();
  };
  return (
    <Dialog title={say('versions.title')} isOpen isWide onClose={onClose}>
      {hasFailed ? (
        <p className="field-error" role="alert">
          {say('versions.failed')}
        </p>
      ) : null}
      {looked ? (
        <VersionLook
          now={open.document}
          earlier={looked.earlier}
          version={looked.version}
          when={momentOf(looked.version)}
          onRestore={() => goBack(looked)}
          onBack={() => setLooked(undefined)}
        />
      ) : (
        <VersionList
          versions={versions}
          momentOf={momentOf}
          onKeep={keep}
          onLook={(version) => void look(version).catch(fail)}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

const momentOf = ({ at }: Version) =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
