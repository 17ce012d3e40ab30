import { strFromU8, unzipSync } from 'fflate';

// The tables of 2,000 cards are two million bytes; a tab dies of the gigabytes that a small archive may hold.
const MOST_UNPACKED = 200 * 1024 * 1024;

/** True for an archive of more than any of ours. Its own table of contents says so, and no more than that is ever unpacked. */
export const isTooMuchUnpacked = (bytes: Uint8Array): boolean => unpackedSize(bytes) > MOST_UNPACKED;

/** In bytes; 0 for what is no archive. */
function unpackedSize(bytes: Uint8Array): number {
  if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') return 0;
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}
