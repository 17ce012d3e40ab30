import type { Say } from '../../words/words.ts';
import { COUNTED, type Counts } from './counts.ts';
import { type Remark, rowList } from './remark.ts';

/** What came in, a line for each kind that did: "16 resources". */
export const importSummary = (counts: Counts, say: Say): string[] =>
  COUNTED.flatMap((kind) => (counts[kind] === 0 ? [] : [say(`import.count.${kind}`, { count: counts[kind] })]));

export const remarkLine = ({ remark, value, rows }: Remark, say: Say): string =>
  say(`import.${remark}`, { value, rows: rowList(rows), count: rows.length });
