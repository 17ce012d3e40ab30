import { type ReadRows, readRows } from '../import/read-rows.ts';
import { readSheet, type SheetRows } from '../import/sheet-rows.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { isSealed, type Unsealed, unseal } from '../protect/passphrase.ts';
import { documentIn } from '../sharing/merge-part.ts';
import type { Update } from '../sharing/updates.ts';
import { LARGEST_FILE, type ReadOutcome, readFile } from '../storage/file.ts';

/** What can be asked of the work of strangers, and what the question comes with. */
export interface Asked {
  /** What does an update alone say? */
  readonly update: Update;
  /** What is in a workshop file? */
  readonly file: Blob;
  /** What is in a file that was saved with a passphrase? */
  readonly sealed: { readonly content: Blob; readonly passphrase: string };
  /** What are the rows of a list of cards? */
  readonly list: Blob;
  /** What is in the cells of any other sheet, such as one that people signed in on? */
  readonly sheet: Blob;
}

export interface Answered {
  readonly update: WorkshopDocument | undefined;
  /** `sealed`: only somebody with the passphrase can open it. */
  readonly file: ReadOutcome | { readonly kind: 'sealed' };
  readonly sealed: ReadOutcome | Exclude<Unsealed, { readonly kind: 'text' }>;
  readonly list: ReadRows;
  readonly sheet: SheetRows;
}

export type Question = keyof Asked;

const bytesOf = async (content: Blob) => new Uint8Array(await content.arrayBuffer());

const answers: { readonly [Q in Question]: (given: Asked[Q]) => Promise<Answered[Q]> } = {
  update: async (update) => documentIn(update),
  file: async (content) => {
    if (content.size > LARGEST_FILE) return { kind: 'too-large' };
    const bytes = await bytesOf(content);
    return isSealed(bytes) ? { kind: 'sealed' } : readFile(new TextDecoder().decode(bytes));
  },
  sealed: async ({ content, passphrase }) => {
    const unsealed = await unseal(await bytesOf(content), passphrase);
    return unsealed.kind === 'text' ? readFile(unsealed.text) : unsealed;
  },
  list: async (content) => readRows(await bytesOf(content)),
  sheet: async (content) => readSheet(await bytesOf(content)),
};

/** Answers on the spot, however long it takes: `askInWorker` asks from a page. Rejects when the bytes cannot be had any more. */
export const answer = <Q extends Question>(question: Q, given: Asked[Q]): Promise<Answered[Q]> =>
  answers[question](given);
