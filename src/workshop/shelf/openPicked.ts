import type { Say } from '../../words/words.ts';
import type { Imported } from '../import/ImportRemarks.tsx';
import type { Copy } from '../merging/plan-merge.ts';
import { carryOut } from '../model/change.ts';
import type { TooSlow } from '../reading/ask.ts';
import type { Device } from '../storage/device.ts';
import { LARGEST_FILE, type ReadOutcome } from '../storage/file.ts';
import { importFile } from '../storage/import-file.ts';
import { createWorkshop, type OpenWorkshop } from '../storage/open-workshop.ts';
import { refusalOf } from '../storage/refusal.ts';
import { keepFocus } from '../storage/table-copy.ts';

/** What came of a file that a person picked; in every case a sentence for the screen. */
export type Picked =
  | {
      readonly kind: 'opened';
      readonly workshop: OpenWorkshop;
      readonly said: string;
      readonly imported?: Imported;
      /** The file, when it and the workshop here have both gone on: a person decides whether they are merged. */
      readonly apart?: Copy;
    }
  | { readonly kind: 'refused'; readonly said: string }
  /** Only somebody with the passphrase can open it: see `openSealed`. */
  | { readonly kind: 'sealed'; readonly said: ''; readonly content: File };

const isList = (file: File) => /\.(csv|tsv|txt)$/i.test(file.name);

/** Opens a workshop file, or starts a workshop from a CSV list of cards. Never throws for what is in the file. */
export async function openPicked(device: Device, file: File, say: Say, signal?: AbortSignal): Promise<Picked> {
  if (file.size > LARGEST_FILE) return { kind: 'refused', said: say('file.tooLarge') };
  try {
    if (isList(file)) return await startFromList(device, file, say, signal);
    const outcome = await device.ask('file', file, signal);
    return outcome.kind === 'sealed'
      ? { kind: 'sealed', said: '', content: file }
      : await opened(device, outcome, file.name, say);
  } catch (error) {
    if (signal?.aborted === true) return { kind: 'refused', said: say('file.stopped') };
    // The file was moved, or belongs to somebody else: the browser says it only while reading.
    return {
      kind: 'refused',
      said: say('file.unread', { detail: error instanceof Error ? error.message : String(error) }),
    };
  }
}

/** Opens a sealed file, or says that the passphrase is another. */
export async function openSealed(device: Device, content: File, passphrase: string, say: Say): Promise<Picked> {
  const outcome = await device.ask('sealed', { content, passphrase });
  if (outcome.kind === 'wrong') return { kind: 'refused', said: say('seal.wrong') };
  if (outcome.kind === 'unsealable') return { kind: 'refused', said: say('seal.damaged') };
  return await opened(device, outcome, content.name, say);
}

async function opened(device: Device, outcome: ReadOutcome | TooSlow, name: string, say: Say): Promise<Picked> {
  if (outcome.kind !== 'opened' && outcome.kind !== 'repaired')
    return { kind: 'refused', said: refusalOf(outcome, say) };
  const { kind, workshop } = await importFile(device, outcome.file);
  // Where the workshop is known already, nobody has come to plan one priority of it.
  if (kind === 'added' && outcome.file.focus !== undefined) keepFocus(device, workshop.id, outcome.file.focus);
  if (kind === 'apart') return { kind: 'opened', workshop, said: '', apart: { file: outcome.file, name } };
  const repaired = outcome.kind === 'repaired' ? ` ${say('file.repaired', { count: outcome.repairs.length })}` : '';
  return { kind: 'opened', workshop, said: say(`file.${kind}`) + repaired };
}

async function startFromList(device: Device, file: File, say: Say, signal?: AbortSignal): Promise<Picked> {
  const [{ importRows }, { newWorkshop }, { usAdults }, rows] = await Promise.all([
    import('../import/import-csv.ts'),
    import('../model/new-workshop.ts'),
    import('../../intercepts/templates/us-adults.ts'),
    device.ask('list', file, signal),
  ]);
  const document = newWorkshop(usAdults, { title: file.name.replace(/\.[^.]+$/, '') });
  if (rows.kind === 'too-slow') return { kind: 'refused', said: refusalOf(rows, say) };
  const read = importRows(rows, document, { newId: device.newId, roundTitle: say('import.roundTitle') });
  if (read.outcome === 'unreadable') return { kind: 'refused', said: say(`import.unreadable.${read.reason}`) };
  const workshop = createWorkshop(device, carryOut(document, read.edit).document);
  return { kind: 'opened', workshop, said: say('file.startedFromCsv'), imported: read };
}
