import { ROLES, type Role } from '../model/roster.ts';
import type { ParticipantFields } from '../model/roster-edits.ts';
import type { PartnerKind } from '../model/workshop-document.ts';

const COLUMNS = ['name', 'position', 'agency', 'partnerKind', 'role'] as const;
type Column = (typeof COLUMNS)[number];

/** What sign-up sheets call the columns. Several columns of one meaning (first and last name) are joined. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'full name', 'first name', 'last name', 'participant', 'attendee'],
  position: ['position', 'title', 'job title', 'job'],
  agency: ['agency', 'organization', 'organisation', 'employer', 'affiliation', 'company'],
  partnerKind: ['kind of partner', 'partner kind', 'kind', 'partner', 'sector', 'discipline', 'system'],
  role: ['role', 'role at the workshop'],
};

interface Known {
  readonly partnerKinds: readonly Pick<PartnerKind, 'id' | 'name'>[];
  /** What the screen calls the roles. */
  readonly roles: Readonly<Record<Role, string>>;
}

export interface PastedPeople {
  readonly people: readonly ParticipantFields[];
  /** Columns and words that mean nothing here, so that nothing is dropped without a word. */
  readonly unread: readonly string[];
}

/** Reads rows copied from a spreadsheet: tabs between cells; a header row is recognized by two names it shares with ours. */
export function readPeople(text: string, known: Known): PastedPeople {
  const rows = rowsOf(text).filter((cells) => cells.some((cell) => cell !== ''));
  const header = rows[0]?.map((cell) => columnNamed(cell)) ?? [];
  const hasHeader = header.filter((column) => column !== undefined).length >= 2;
  const columns: readonly (Column | undefined)[] = hasHeader ? header : COLUMNS;
  const unread = new Set<string>();
  if (hasHeader) for (const [index, cell] of (rows[0] ?? []).entries()) if (!columns[index] && cell) unread.add(cell);
  const people = rows.slice(hasHeader ? 1 : 0).map((cells) => {
    if (!hasHeader) for (const cell of cells.slice(COLUMNS.length)) if (cell !== '') unread.add(cell);
    return personIn(cells, columns, known, unread);
  });
  return { people, unread: [...unread] };
}

/** Quoted where it holds a tab, a line break or a quotation mark; a quotation mark inside of a plain cell is a mere letter. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;

function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(CELL)) {
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replaceAll(/\s+/g, ' ').trim());
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

const columnNamed = (cell: string): Column | undefined =>
  COLUMNS.find((column) => HEADERS[column].includes(cell.toLowerCase()));

function personIn(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  { partnerKinds, roles }: Known,
  unread: Set<string>,
): ParticipantFields {
  const said = (column: Column) => cells.filter((cell, index) => columns[index] === column && cell !== '').join(' ');
  const kind = said('partnerKind');
  const role = said('role');
  const knownKind = partnerKinds.find(({ name }) => sameWords(name, kind));
  const knownRole = ROLES.find((one) => sameWords(one, role) || sameWords(roles[one], role));
  if (kind !== '' && !knownKind) unread.add(kind);
  if (role !== '' && !knownRole) unread.add(role);
  return {
    name: said('name'),
    position: said('position'),
    agency: said('agency'),
    partnerKind: knownKind?.id ?? '',
    role: knownRole ?? 'participant',
  };
}

const sameWords = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
