import type { Say } from '../../words/words.ts';
import type { ReadTables } from './readTables.ts';

/** What did not come in from tables, or came in mended: a line each. */
export const tableRemarks = ({ repairs, skipped, lacking, unknown }: Omit<ReadTables, 'document'>, say: Say) => [
  ...(repairs.length > 0 ? [say('file.repaired', { count: repairs.length })] : []),
  ...(lacking.length > 0 ? [say('cli.tablesLacking', { names: lacking.join(', ') })] : []),
  ...unknown.map((name) => say('cli.tableUnknown', { name })),
  ...skipped.map(({ collection, row }) => say('cli.rowWithoutId', { collection, row })),
];
