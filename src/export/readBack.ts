import { strFromU8, unzipSync } from 'fflate';
import type { ReadTables } from './tables/readTables.ts';

/** What both archives of ours hold and hardly any other does. */
const OWN_TABLE = 'cardTopics';
const WORKBOOK = 'xl/workbook.xml';

/** Which of the two archives of tables this is; undefined for any other file. */
export function archiveKind(bytes: Uint8Array): 'csv' | 'xlsx' | undefined {
  if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') return undefined;
  const names = new Set<string>();
  const files = unzipSync(bytes, {
    filter: ({ name }) => {
      names.add(name.replace(/^.*\//, ''));
      return name === WORKBOOK;
    },
  });
  const workbook = files[WORKBOOK];
  if (workbook !== undefined) return strFromU8(workbook).includes(`"${OWN_TABLE}"`) ? 'xlsx' : undefined;
  return names.has(`${OWN_TABLE}.csv`) ? 'csv' : undefined;
}

/** The workshop in an archive of tables. @throws (rejects with) an Error when the archive is damaged. */
export async function readBack(bytes: Uint8Array, kind: 'csv' | 'xlsx'): Promise<ReadTables> {
  if (kind === 'csv') return (await import('./csv/csv.ts')).readCsv(bytes);
  return (await import('./xlsx/xlsx.ts')).readXlsx(new Uint8Array(bytes));
}
