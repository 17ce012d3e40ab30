import { decode } from './decode.ts';
import type { MakeRemark } from './remark.ts';
import { type NoTable, type Row, readTable } from './table.ts';

/** The rows of a file, before anybody has looked what they mean in a workshop; plain data, so that a worker can hand it over. */
export type ReadRows =
  | {
      readonly kind: 'rows';
      readonly rows: readonly Row[];
      /** What reading has to say, as arguments of `MakeRemark`. */
      readonly remarks: readonly Parameters<MakeRemark>[];
    }
  | { readonly kind: 'unreadable'; readonly reason: NoTable };

/** Reading takes some 20 times the size of the file in memory; a day's list of cards is below 1 MB. */
const MOST_BYTES = 32_000_000;

/** Reads the bytes of a CSV file. Never throws. */
export function readRows(bytes: Uint8Array): ReadRows {
  if (bytes.length > MOST_BYTES) return { kind: 'unreadable', reason: 'too large' };
  const remarks: Parameters<MakeRemark>[] = [];
  const note: MakeRemark = (...remark) => void remarks.push(remark);
  const { text, encoding } = decode(bytes);
  if (encoding === 'windows-1252') note('readAsWindows1252', '', 1);
  const rows = readTable(text, note);
  return typeof rows === 'string' ? { kind: 'unreadable', reason: rows } : { kind: 'rows', rows, remarks };
}
