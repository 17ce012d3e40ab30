import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import type { SheetRow } from '../../../src/workshop/import/sheet-rows.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { addRecords, recordsOf } from '../../../src/workshop/model/record-edits.ts';
import { addParticipants, participantsOf, partnerKindsOf } from '../../../src/workshop/model/roster-edits.ts';
import { findPeople } from '../../../src/workshop/roster/find-people.ts';
import { peopleOf } from '../../../src/workshop/roster/people-of-rows.ts';
import { recognize } from '../../../src/workshop/roster/people-sheet.ts';
import { takeAside, takePeople } from '../../../src/workshop/roster/take-people.ts';
import { after } from '../after.ts';

const empty = newWorkshop(usAdults, {});
const roles = { participant: 'Participant', facilitator: 'Facilitator', 'core-team': 'Core team' };
const rowsOf = (...lines: readonly (readonly string[])[]): SheetRow[] =>
  lines.map((cells, index) => ({ line: index + 1, cells }));
const read = (rows: readonly SheetRow[]) =>
  peopleOf(rows, recognize(rows), { partnerKinds: partnerKindsOf(empty), roles });
const ids = () => {
  let made = 0;
  return () => `made-${(made += 1)}`;
};
const taken = (rows: readonly SheetRow[], into = empty, session = '') =>
  after(into, takePeople({ ...read(rows), source: 'sheet.csv', kinds: new Map(), session }, ids()));

describe('the columns of a sheet', () => {
  it('are found below a title, whatever they are called and in any order', () => {
    const rows = rowsOf(
      ['Marlow County, October 20'],
      ['Organization', 'First name', 'LAST NAME:', 'Email*', 'Shirt'],
      ['Court', 'Kim', 'Tran', 'kim@example.org', 'M'],
    );
    expect(recognize(rows)).toMatchObject({ first: 2, columns: ['agency', 'name', 'name', 'contact', ''] });
    expect(read(rows).people.map(({ fields }) => fields)).toMatchObject([
      { name: 'Kim Tran', agency: 'Court', contact: 'kim@example.org' },
    ]);
  });

  it('are those of the screen where no row names them', () => {
    expect(recognize(rowsOf(['Kim Tran', 'Clerk', 'Court']))).toMatchObject({
      first: 0,
      columns: ['name', 'position', 'agency'],
    });
  });

  it('may be a single list of names', () => {
    expect(read(rowsOf(['Name'], ['Kim Tran'], ['Will Foster'])).people).toHaveLength(2);
  });
});

describe('a row that is no person', () => {
  const rows = rowsOf(
    ['Name', 'Title', 'Agency'],
    ['Kim Tran', 'Clerk', 'Court'],
    ['', 'Captain', ''],
    ['Cy Adeyemi', 'Director', 'Housing', 'Trust'],
  );

  it('is put aside with the reason, and the others come in', () => {
    const { people, aside } = read(rows);
    expect(people).toHaveLength(1);
    expect(aside.map(({ line, why }) => [line, why])).toEqual([
      [3, 'nobody'],
      [4, 'too-wide'],
    ]);
  });

  it('waits in the workshop, and can become a person who has all of its words', () => {
    const document = taken(rows);
    const [, wide] = recordsOf(document, 'asideRows');
    expect(wide).toMatchObject({ source: 'sheet.csv', line: 4, cells: 'Cy Adeyemi\tDirector\tHousing\tTrust' });
    const person = participantsOf(after(document, takeAside(wide?.id ?? '', 'cy'))).at(-1);
    expect(person).toMatchObject({ name: 'Cy Adeyemi', position: 'Director, Housing, Trust' });
  });
});

it('every row of a sheet becomes a person or is kept aside', () => {
  const cell = fc.constantFrom('', 'Kim Tran', 'Court', 'Scouts', 'Facilitator', 'a,b');
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 12 }), (lines) => {
      const rows = rowsOf(['Name', 'Agency', 'Sector', 'Role'], ...lines);
      const { people, aside } = read(rows);
      expect(people.length + aside.length).toBe(lines.length);
    }),
  );
});

describe('people who are on the roster already', () => {
  const known = after(empty, addParticipants([{ id: 'kim', name: 'Kim Tran', agency: '', position: 'Clerk' }]));

  it('are not added again; their blanks are filled in', () => {
    const document = taken(rowsOf(['Name', 'Title', 'Agency'], ['kim  TRAN', 'Judge', 'Court']), known);
    expect(participantsOf(document)).toMatchObject([
      { id: 'kim', name: 'Kim Tran', position: 'Clerk', agency: 'Court' },
    ]);
  });

  it('are two people when they have one name at two agencies', () => {
    const sheet = rowsOf(['Name', 'Agency'], ['Kim Tran', 'Court'], ['Kim Tran', 'Peers']);
    expect(participantsOf(taken(sheet))).toHaveLength(2);
  });

  it('change nothing when the same sheet is taken a second time', () => {
    const sheet = rowsOf(['Name', 'Agency', 'Sector'], ['Kim Tran', 'Court', 'Scouts'], ['Will Foster', 'Peers', '']);
    const once = taken(sheet);
    expect(participantsOf(taken(sheet, once))).toEqual(participantsOf(once));
  });
});

it('an unknown kind of partner becomes a kind of its own, once', () => {
  const document = taken(
    rowsOf(['Name', 'Sector'], ['Kim', 'Scouts'], ['Will', 'Scouts'], ['Bo', 'Health Department']),
  );
  const [kim, will, bo] = participantsOf(document);
  expect(kim?.partnerKind).toBe(will?.partnerKind);
  expect(document.partnerKinds[kim?.partnerKind ?? '']?.name).toBe('Scouts');
  expect(bo?.partnerKind).toBe('k-health-department');
});

it('a sign-in sheet makes everybody on it present', () => {
  const day = after(empty, addRecords('sessions', [{ id: 'day' }]));
  const document = taken(rowsOf(['Name', 'Agency'], ['Kim', 'Court']), day, 'day');
  expect(participantsOf(document)).toMatchObject([{ name: 'Kim', standing: 'present' }]);
  expect(Object.values(document.attendances)).toHaveLength(1);
});

describe('looking somebody up by a few letters', () => {
  const people = participantsOf(
    after(
      empty,
      addParticipants([
        { id: 'a', name: 'Luis Delgado', agency: 'Courts' },
        { id: 'b', name: 'Dana Whitfield', agency: 'Sheriff' },
        { id: 'c', name: 'José Núñez', agency: 'Detox' },
      ]),
    ),
  );
  const found = (typed: string) => findPeople(people, typed).map(({ id }) => id);

  it.each([
    ['d', ['b', 'a', 'c']],
    ['da w', ['b']],
    ['nunez', ['c']],
    ['cou', ['a']],
    ['xyz', []],
  ])('%j finds %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });
});
