import { useEffect, useState } from 'react';
import type { Id } from '../../intercepts/model/field.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import type { Device } from '../storage/device.ts';
import { keepDismissal, readDismissals } from '../storage/dismissals.ts';
import { findingKey, type PersonalFinding, personalDataIn } from './personal-data.ts';

export interface Findings {
  /** What looks like a person's data, and nobody has called harmless. */
  readonly findingsIn: (document: WorkshopDocument) => readonly PersonalFinding[];
  /** Calls one harmless: it is not asked about again on this device. */
  readonly dismiss: (finding: PersonalFinding) => void;
}

/** What looks like a person's data in a workshop, less what was called harmless on this device before. */
export function useFindings(device: Device, id: Id): Findings {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    void readDismissals(device, id).then(
      (keys) => setDismissed(new Set(keys)),
      // The disk is out of reach, which is said beside the title: asking once more does no harm.
      () => setDismissed(new Set()),
    );
  }, [device, id]);
  return {
    findingsIn: (document) => personalDataIn(document).filter((finding) => !dismissed.has(findingKey(finding))),
    dismiss: (finding) => {
      const key = findingKey(finding);
      const harmless = new Set([...dismissed, key]);
      setDismissed(harmless);
      // A disk that does not take it: then it is harmless for as long as the page is open.
      keepDismissal(device, id, key).catch(() => setDismissed(harmless));
    },
  };
}
