import { readFile as readBytes, rename, writeFile as writeBytes } from 'node:fs/promises';
import { resolve } from 'node:path';
import { wordsIn } from './words/words.ts';

const say = wordsIn('en-US');

/** Ends the command with a message; 1 when the work cannot be done, 2 when the command was not understood. */
export class Stopped extends Error {
  readonly code: 1 | 2;
  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}

export const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export async function contentOf(file: string): Promise<Buffer> {
  try {
    return await readBytes(file);
  } catch (error) {
    throw new Stopped(1, say('cli.cannotRead', { file, why: reasonOf(error) }));
  }
}

/** The file to write, which is never the one that is read. */
export function targetOf(file: string, out: string | undefined): string {
  if (out === undefined) throw new Stopped(2, say('cli.noOut'));
  if (resolve(out) === resolve(file)) throw new Stopped(2, say('cli.outIsInput'));
  return out;
}

/** The metadata of our PDF stand there as plain text; most other programs claim less than both standards. */
export const isReport = (before: Buffer) =>
  ['%PDF-', 'pdfuaid:part>1<', 'pdfaid:conformance>A<'].every((sign) => before.includes(sign));

/** Writes the whole file or nothing, and replaces no file but one of our own. */
export async function writeOver(
  file: string,
  content: string | Uint8Array,
  isOurs: (before: Buffer) => boolean,
): Promise<void> {
  const before = await readBytes(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Stopped(1, say('cli.cannotWrite', { file, why: reasonOf(error) }));
  });
  if (before && !isOurs(before)) throw new Stopped(1, say('cli.outIsForeign', { file }));
  const part = `${file}.part`;
  try {
    await writeBytes(part, content);
    await rename(part, file);
  } catch (error) {
    throw new Stopped(1, say('cli.cannotWrite', { file, why: reasonOf(error) }));
  }
}
