import type { SheetRow } from '../import/sheet-rows.ts';

/** What a column of a sign-in sheet can hold; '' is left out. */
export const SHEET_COLUMNS = ['name', 'position', 'agency', 'partnerKind', 'role', 'contact'] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number] | '';

/** What sign-up sheets call the columns. Several columns of one meaning (first and last name) are joined. */
const HEADERS: Readonly<Record<(typeof SHEET_COLUMNS)[number], readonly string[]>> = {
  name: ['name', 'full name', 'first name', 'first', 'last name', 'last', 'surname', 'participant', 'attendee', 'who'],
  position: ['position', 'title', 'job title', 'job', 'job role'],
  agency: ['agency', 'organization', 'organisation', 'employer', 'affiliation', 'company', 'department', 'agency name'],
  partnerKind: ['kind of partner', 'partner kind', 'kind', 'partner', 'sector', 'discipline', 'system', 'type'],
  role: ['role', 'role at the workshop', 'workshop role'],
  contact: [
    'contact',
    'email',
    'e-mail',
    'email address',
    'e-mail address',
    'phone',
    'phone number',
    'telephone',
    'mobile',
  ],
};

/** How a sheet is read: which row names the columns, if any, and what they hold. */
export interface Layout {
  /** Index of the first row that is a person. */
  readonly first: number;
  /** What the sheet itself calls its columns; empty where no row does. */
  readonly names: readonly string[];
  readonly columns: readonly SheetColumn[];
}

/** A sign-in sheet often begins with the name and the date of the event. */
const ROWS_ABOVE_HEADER = 6;
/** Without a header, columns are taken in the order of the screen. */
const USUAL: readonly SheetColumn[] = ['name', 'position', 'agency', 'partnerKind', 'role'];

const columnNamed = (cell: string): SheetColumn => {
  const name = cell.toLowerCase().replaceAll(/[:*]/g, '').trim();
  return SHEET_COLUMNS.find((column) => HEADERS[column].includes(name)) ?? '';
};

/** Finds the row that names the columns: two names that we know, or one where the sheet has only one column. */
export function recognize(rows: readonly SheetRow[]): Layout {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (const [index, { cells }] of rows.slice(0, ROWS_ABOVE_HEADER).entries()) {
    const columns = cells.map(columnNamed);
    const known = columns.filter((column) => column !== '').length;
    if (known >= 2 || (known === 1 && width === 1)) return { first: index + 1, names: cells, columns };
  }
  return { first: 0, names: [], columns: Array.from({ length: width }, (_, index) => USUAL[index] ?? '') };
}
