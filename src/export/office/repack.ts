import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a zip archive knows. */
const MTIME = new Date(1980, 0, 1);
const CORE = 'docProps/core.xml';

/** The parts that hold what people read. */
const CONTENT = /^word\/document\.xml$|^ppt\/slides\/[^/]+\.xml$/;

/**
 * An Office file with its own times in place of those of the moment, packed small: the same report gives the same bytes.
 * `createdAt` is an ISO date and time in UTC; `mend` puts right what a library writes into the content.
 */
export function repack(file: Uint8Array, createdAt: string, mend: (xml: string) => string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const core = parts[CORE];
  if (core === undefined) throw new Error(`An Office file without ${CORE}`);
  const seconds = new Date(createdAt).toISOString().replace(/\.\d+/, '');
  const dated = strFromU8(core).replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => `${tag}${seconds}`,
  );
  // In a fixed order; the list of contents has to come first.
  const names = Object.keys(parts).toSorted((a, b) => Number(b.startsWith('[')) - Number(a.startsWith('[')));
  const files = names.flatMap((name): [string, Uint8Array][] => {
    const bytes = name === CORE ? strToU8(dated) : mended(name, parts[name], mend);
    return bytes === undefined || name.endsWith('/') ? [] : [[name, bytes]];
  });
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 9, mtime: MTIME }));
}

const mended = (name: string, bytes: Uint8Array | undefined, mend: (xml: string) => string) =>
  bytes !== undefined && CONTENT.test(name) ? strToU8(mend(strFromU8(bytes))) : bytes;
