import { strFromU8, unzipSync } from 'fflate';
import { COLLECTIONS } from '../workshop/model/workshop-document.ts';
import type { ReadTables, Sheet } from './tables/readTables.ts';
import { ID_COLUMN } from './tables/recordTable.ts';

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

/**
 * The tables of a file of ours, also of a single one that was taken out of its archive; undefined for any other file.
 * @throws (rejects with) an Error when the file is damaged.
 */
export async function sheetsOf(name: string, bytes: Uint8Array): Promise<ReadonlyMap<string, Sheet> | undefined> {
  const kind = archiveKind(bytes);
  if (kind === 'xlsx') return (await import('./xlsx/xlsx.ts')).sheetsInXlsx(new Uint8Array(bytes));
  const { sheetInCsv, sheetsInCsv, tableName } = await import('./csv/csv.ts');
  if (kind === 'csv') return sheetsInCsv(bytes);
  const table = tableName(name);
  if (!COLLECTIONS.some((collection) => collection === table)) return undefined;
  const sheet = sheetInCsv(bytes);
  return sheet[0]?.includes(ID_COLUMN) === true ? new Map([[table, sheet]]) : undefined;
}
