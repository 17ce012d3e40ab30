import { templateOf } from '../../intercepts/templates/templates.ts';
import type { Say } from '../../words/words.ts';
import type { Imported } from '../import/ImportRemarks.tsx';
import { carryOut } from '../model/change.ts';
import { newWorkshop } from '../model/new-workshop.ts';
import { isSealed, unseal } from '../protect/passphrase.ts';
import type { Device } from '../storage/device.ts';
import { LARGEST_FILE, readFile } from '../storage/file.ts';
import { importFile } from '../storage/import-file.ts';
import { createWorkshop, type OpenWorkshop } from '../storage/open-workshop.ts';
import { refusalOf } from '../storage/refusal.ts';

/** What came of a file that a person picked; in every case a sentence for the screen. */
export type Picked =
  | { readonly kind: 'opened'; readonly workshop: OpenWorkshop; readonly said: string; readonly imported?: Imported }
  | { readonly kind: 'refused'; readonly said: string }
  /** Only somebody with the passphrase can open it: see `openSealed`. */
  | { readonly kind: 'sealed'; readonly said: ''; readonly bytes: Uint8Array };

const isCsv = (file: File) => /\.(csv|tsv|txt)$/i.test(file.name);

/** Opens a workshop file, or starts a workshop from a CSV list of cards. Never throws for what is in the file. */
export async function openPicked(device: Device, file: File, say: Say): Promise<Picked> {
  if (file.size > LARGEST_FILE) return { kind: 'refused', said: say('file.tooLarge') };
  try {
    if (isCsv(file)) return await startFromCsv(device, file, say);
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isSealed(bytes)) return { kind: 'sealed', said: '', bytes };
    return await openText(device, new TextDecoder().decode(bytes), say);
  } catch (error) {
    // The file was moved, or belongs to somebody else: the browser says it only while reading.
    return {
      kind: 'refused',
      said: say('file.unread', { detail: error instanceof Error ? error.message : String(error) }),
    };
  }
}

/** Opens a sealed file, or says that the passphrase is another. */
export async function openSealed(device: Device, bytes: Uint8Array, passphrase: string, say: Say): Promise<Picked> {
  const unsealed = await unseal(bytes, passphrase);
  if (unsealed.kind === 'text') return await openText(device, unsealed.text, say);
  return { kind: 'refused', said: say(`seal.${unsealed.kind}`) };
}

async function openText(device: Device, text: string, say: Say): Promise<Picked> {
  const outcome = readFile(text);
  if (outcome.kind !== 'opened' && outcome.kind !== 'repaired')
    return { kind: 'refused', said: refusalOf(outcome, say) };
  const { kind, workshop } = await importFile(device, outcome.file);
  const repaired = outcome.kind === 'repaired' ? ` ${say('file.repaired', { count: outcome.repairs.length })}` : '';
  return { kind: 'opened', workshop, said: say(`file.${kind}`) + repaired };
}

async function startFromCsv(device: Device, file: File, say: Say): Promise<Picked> {
  const template = templateOf('us-adults');
  if (!template) throw new Error('The first template is missing');
  const document = newWorkshop(template, { title: file.name.replace(/\.[^.]+$/, '') });
  const { importCsv } = await import('../import/import-csv.ts');
  const read = importCsv(new Uint8Array(await file.arrayBuffer()), document, {
    newId: device.newId,
    roundTitle: say('import.roundTitle'),
  });
  if (read.outcome === 'unreadable') return { kind: 'refused', said: say(`import.unreadable.${read.reason}`) };
  const workshop = createWorkshop(device, carryOut(document, read.edit).document);
  return { kind: 'opened', workshop, said: say('file.startedFromCsv'), imported: read };
}
