import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../src/workshop/roster/pasted-people.ts';

const known = {
  partnerKinds: [
    { id: 'k-courts', name: 'Judges and specialty courts' },
    { id: 'k-peers', name: 'Peers with lived experience' },
  ],
  roles: { participant: 'Participant', facilitator: 'Facilitator', 'core-team': 'Core team' },
};
const NAMELESS = { name: '', position: '', agency: '', partnerKind: '', role: 'participant', contact: '' };
/** The fields of the people that come out. */
const read = (pasted: string) => {
  const { people, unread } = readPeople(pasted, known);
  return { people: people.map(({ fields }) => fields), unread };
};

describe('rows of a spreadsheet', () => {
  it('are name, position, agency, kind of partner and role when they have no header', () => {
    expect(read('Dana Whitfield\tJudge\t208th Court\tJudges and specialty courts\tCore team\nLuis Ortega')).toEqual({
      people: [
        {
          ...NAMELESS,
          name: 'Dana Whitfield',
          position: 'Judge',
          agency: '208th Court',
          partnerKind: 'k-courts',
          role: 'core-team',
        },
        { ...NAMELESS, name: 'Luis Ortega' },
      ],
      unread: [],
    });
  });

  it('may have a header, with the columns in any order and first and last name apart', () => {
    const pasted = 'Organization\tFirst name\tLast name\tShirt size\r\nMarlow Peers\tPriya\tNair\tM\r\n';
    expect(read(pasted)).toEqual({
      people: [{ ...NAMELESS, name: 'Priya Nair', agency: 'Marlow Peers' }],
      unread: ['Shirt size'],
    });
  });

  it('may hold quoted cells with line breaks and quotation marks', () => {
    const { people } = read('"Ray ""Doc"" Alvarez"\t"Director,\nCrisis"\tRiver Valley');
    expect(people).toEqual([
      { ...NAMELESS, name: 'Ray "Doc" Alvarez', position: 'Director, Crisis', agency: 'River Valley' },
    ]);
  });

  it('keep a quotation mark that quotes no whole cell', () => {
    const { people } = read('"Doc" Alvarez\tDirector');
    expect(people).toEqual([{ ...NAMELESS, name: '"Doc" Alvarez', position: 'Director' }]);
  });

  it('are never dropped without a word: what is not understood is listed', () => {
    const { people, unread } = read('Kim Tran\tClerk\tCourt\tJudiciary\tScribe\t555-0100');
    expect(people).toEqual([{ ...NAMELESS, name: 'Kim Tran', position: 'Clerk', agency: 'Court' }]);
    expect(unread).toEqual(['555-0100', 'Scribe']);
    expect(readPeople('Kim Tran\tClerk\tCourt\tJudiciary', known).unknownKinds).toEqual(['Judiciary']);
  });

  it('come out with every name, whatever the names are', () => {
    const name = fc
      .string({ minLength: 1 })
      .map((text) => text.replaceAll(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), (names) => {
        const pasted = names.map((one) => `"${one.replaceAll('"', '""')}"\tJudge`).join('\n');
        expect(read(pasted).people.map((person) => person.name)).toEqual(names);
      }),
    );
  });
});
