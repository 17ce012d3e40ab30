import { looseName } from '../import/loose-name.ts';
import type { SheetRow } from '../import/sheet-rows.ts';
import { type AsideReason, ROLES, type Role } from '../model/roster.ts';
import type { Participant, PartnerKind } from '../model/workshop-document.ts';
import { type Layout, SHEET_COLUMNS } from './people-sheet.ts';

/** What the workshop already knows the words of a sheet by. */
export interface Known {
  readonly partnerKinds: readonly Pick<PartnerKind, 'id' | 'name'>[];
  /** What the screen calls the roles. */
  readonly roles: Readonly<Record<Role, string>>;
}

export interface PersonOfRow {
  readonly fields: Readonly<Pick<Participant, 'name' | 'position' | 'agency' | 'partnerKind' | 'role' | 'contact'>>;
  /** What the sheet calls the kind of partner, where the workshop has no such kind. */
  readonly unknownKind: string;
}

export interface Aside extends SheetRow {
  readonly why: AsideReason;
}

export interface SheetPeople {
  readonly people: readonly PersonOfRow[];
  /** Rows that are no person. Somebody looks at them later; none is dropped. */
  readonly aside: readonly Aside[];
  readonly unknownKinds: readonly string[];
  readonly unknownRoles: readonly string[];
}

/** Reads the rows below the header as people. */
export function peopleOf(rows: readonly SheetRow[], layout: Layout, known: Known): SheetPeople {
  const people: PersonOfRow[] = [];
  const aside: Aside[] = [];
  const unknownKinds = new Set<string>();
  const unknownRoles = new Set<string>();
  for (const row of rows.slice(layout.first)) {
    const said = wordsIn(row.cells, layout);
    const isTooWide = layout.names.length > 0 && row.cells.slice(layout.names.length).some((cell) => cell !== '');
    if (isTooWide || (said.name === '' && said.agency === '')) {
      aside.push({ ...row, why: isTooWide ? 'too-wide' : 'nobody' });
      continue;
    }
    const kind = known.partnerKinds.find(({ name }) => looseName(name) === looseName(said.partnerKind));
    const role = ROLES.find((one) => [one, known.roles[one]].some((name) => looseName(name) === looseName(said.role)));
    const unknownKind = kind ? '' : said.partnerKind;
    if (unknownKind !== '') unknownKinds.add(unknownKind);
    if (!role && said.role !== '') unknownRoles.add(said.role);
    people.push({ fields: { ...said, partnerKind: kind?.id ?? '', role: role ?? 'participant' }, unknownKind });
  }
  return { people, aside, unknownKinds: [...unknownKinds], unknownRoles: [...unknownRoles] };
}

function wordsIn(cells: readonly string[], { columns }: Layout) {
  const said = { name: '', position: '', agency: '', partnerKind: '', role: '', contact: '' };
  for (const column of SHEET_COLUMNS)
    said[column] = cells.filter((cell, index) => columns[index] === column && cell !== '').join(' ');
  return said;
}
