import type { Say } from '../../words/words.ts';
import type { Device } from '../storage/device.ts';
import type { WorkshopFile } from '../storage/file.ts';
import { provenMerge } from '../storage/import-file.ts';
import type { OpenWorkshop } from '../storage/open-workshop.ts';
import { refusalOf } from '../storage/refusal.ts';

/** What stands where the file was: a copy that can be merged, a workshop that cannot, or something else. */
export type Found =
  | { readonly kind: 'copy' | 'workshop'; readonly file: WorkshopFile }
  | { readonly kind: 'refused'; readonly said: string };

/** Reads what somebody else has put in the place of the file. */
export async function lookInto(device: Device, open: OpenWorkshop, theirs: File, say: Say): Promise<Found> {
  const outcome = await device.ask('file', theirs);
  if (outcome.kind === 'sealed') return { kind: 'refused', said: say('tie.sealed') };
  if (outcome.kind !== 'opened' && outcome.kind !== 'repaired')
    return { kind: 'refused', said: refusalOf(outcome, say) };
  const { file } = outcome;
  const isCopy = file.workshop === open.id && (await provenMerge(device, file)) !== undefined;
  return { kind: isCopy ? 'copy' : 'workshop', file };
}
