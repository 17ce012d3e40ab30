import { digest } from 'lib0/hash/sha256';
import * as v from 'valibot';
import { repair } from '../model/repair.ts';
import type { WorkshopDocument } from '../model/workshop-document.ts';
import { readAll } from './touched.ts';
import { gather, type Update } from './updates.ts';

/**
 * The part of a file that lets two copies merge exactly: the update, and a checksum of the readable document beside it. Whoever
 * edits the document by hand leaves the checksum behind, and the file is read from the document alone.
 */
const mergePart = v.object({ checksum: v.string(), update: v.string() });
export type MergePart = v.InferOutput<typeof mergePart>;

export const mergePartOf = (update: Update, document: object): MergePart => ({
  checksum: checksumOf(document),
  update: toBase64(update),
});

/** The update in a file, or undefined where there is none or where it does not belong to the document beside it. */
export function updateIn(part: unknown, document: object): Update | undefined {
  const read = v.safeParse(mergePart, part);
  if (!read.success) return undefined;
  try {
    return read.output.checksum === checksumOf(document) ? bytesIn(read.output.update) : undefined;
  } catch {
    // Not base64, or a document nested too deep to be one of ours.
    return undefined;
  }
}

// Not those of lib0: in a worker, where there is no window, they look for the Buffer of Node.
const bytesIn = (base64: string): Update => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const toBase64 = (bytes: Uint8Array): string =>
  btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));

// Not crypto.subtle: browsers withhold it from pages that are served over plain http.
const checksumOf = (document: object): string => toBase64(digest(new TextEncoder().encode(JSON.stringify(document))));

/** What an update alone says, or undefined when it is not whole. Bytes of a stranger may keep this busy for ever. */
export function documentIn(update: Update): WorkshopDocument | undefined {
  const { doc, unreadable, incomplete } = gather([update]);
  return unreadable.length > 0 || incomplete ? undefined : repair(readAll(doc)).document;
}
