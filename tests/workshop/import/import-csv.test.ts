import { describe, expect, it } from 'vitest';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { cardsAt } from '../../../src/intercepts/model/places.ts';
import { englandWalesAdults } from '../../../src/intercepts/templates/england-wales-adults.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { repair } from '../../../src/workshop/model/repair.ts';
import { cardsOf, county, imported, read, rowsWith } from './imported.ts';

describe('a list of cards', () => {
  it('may have its columns in any order and any case', () => {
    const [card] = cardsOf(imported('TEXT,Agency, Station ,kind,INTERCEPT\nStep-down unit,Sheriff,Jail,Resource,3\n'));
    expect(card).toMatchObject({ kind: 'resource', text: 'Step-down unit', agency: 'Sheriff', at: 'station:s-jail' });
  });

  it('knows the five kinds of cards however they are spelled', () => {
    const kinds = ['resource', 'GAP', 'Opportunity', 'quick fix', 'Quick-Fix', 'parked'];
    const cards = cardsOf(imported(['kind,text', ...kinds.map((kind) => `${kind},x`)].join('\n')));
    expect(cards.map(({ kind }) => kind)).toEqual([
      'resource',
      'gap',
      'opportunity',
      'quick-fix',
      'quick-fix',
      'parked',
    ]);
  });

  it('is added in the order of the file, behind what is there', () => {
    const { document: before } = carryOut(county, addCards([{ id: 'first', at: 'station:s-jail', text: 'first' }]));
    const { document } = imported('kind,intercept,station,text\ngap,3,Jail,second\ngap,1,,x\ngap,3,Jail,third', before);
    expect(cardsAt(document, 'station:s-jail').map(({ text }) => text)).toEqual(['first', 'second', 'third']);
  });

  it('keeps exact duplicates', () => {
    expect(cardsOf(imported('kind,text\ngap,No peers\ngap,No peers\ngap,No peers'))).toHaveLength(3);
  });

  it('reads a capacity of a number and a unit, and keeps any other in the note', () => {
    const rows = ['108 beds', '284', '"1,200 people a year"', '2.5 FTE', 'about 12', '"12 beds, 3 for women"'];
    const cards = cardsOf(imported(['kind,text,capacity', ...rows.map((words) => `resource,x,${words}`)].join('\n')));
    expect(cards.map(({ capacity, capacityUnit, note }) => [capacity, capacityUnit, note])).toEqual([
      [108, 'beds', ''],
      [284, '', ''],
      [1200, 'people a year', ''],
      [2.5, 'FTE', ''],
      [null, '', 'capacity: about 12'],
      [null, '', 'capacity: 12 beds, 3 for women'],
    ]);
  });

  it('understands words for a status, and keeps and reports those it does not know', () => {
    const words = ['enough', 'Exists but lacks capacity', 'none', 'amber'];
    const result = imported(['kind,text,status', ...words.map((word) => `resource,x,${word}`)].join('\n'));
    expect(cardsOf(result).map(({ status, note }) => [status, note])).toEqual([
      ['enough', ''],
      ['short', ''],
      ['missing', ''],
      ['', 'status: amber'],
    ]);
    expect(rowsWith(result.remarks, 'unknownStatus')).toEqual([{ value: 'amber', rows: [5] }]);
  });

  it('makes a workshop that needs no repair', () => {
    const { document } = imported(
      'kind,intercept,station,text\ngap,9,Nowhere,a\ngap,1,New,b\naction,,,c\nobjective,1,,d',
    );
    expect(repair(document).repairs).toEqual([]);
  });
});

describe('the place of a row', () => {
  const placeOf = (intercept: string, station = '', document = county) => {
    const result = imported(`kind,intercept,station,text\ngap,"${intercept}","${station}",x`, document);
    return { at: cardsOf(result)[0]?.at, note: cardsOf(result)[0]?.note, remarks: result.remarks };
  };

  it.each([
    '3',
    ' 3 ',
    '3.0',
    'Intercept 3',
    'Jails / Courts',
    'jails and courts'.replace(' and ', '/'),
    '3: Jails/Courts',
  ])('is found by number or name: %s', (words) => {
    expect(placeOf(words)).toEqual({ at: 'intercept:i3', note: '', remarks: [] });
  });

  it.each(['', 'all', 'ALL', '-', 'cross-intercept', 'whole system'])('is the whole system for "%s"', (words) => {
    expect(placeOf(words)).toEqual({ at: 'system', note: '', remarks: [] });
  });

  it.each(['Jail re-entry', 'JAIL REENTRY', 'Jail  Reentry'])('is the station called "%s"', (name) => {
    expect(placeOf('4', name)).toEqual({ at: 'station:s-jail-reentry', note: '', remarks: [] });
  });

  it.each(['', '-', '–', '—'])('is the intercept itself when the station is "%s"', (name) => {
    expect(placeOf('4', name)).toEqual({ at: 'intercept:i4', note: '', remarks: [] });
  });

  it('is the intercept itself when the station stands in brackets, which is told and kept', () => {
    const { at, note, remarks } = placeOf('1', '(directly under intercept)');
    expect([at, note]).toEqual(['intercept:i1', 'station: (directly under intercept)']);
    expect(rowsWith(remarks, 'stationInBrackets')).toEqual([{ value: '(directly under intercept)', rows: [2] }]);
  });

  it.each(['3/4', '7', 'Prevention'])(
    'is the whole system for the unknown intercept %s, which is told and kept',
    (words) => {
      const { at, note, remarks } = placeOf(words);
      expect([at, note]).toEqual(['system', `intercept: ${words}`]);
      expect(rowsWith(remarks, 'unknownIntercept')).toEqual([{ value: words, rows: [2] }]);
    },
  );

  it('is a new station of the intercept for an unknown one, made once', () => {
    const result = imported(
      'kind,intercept,station,text\nresource,1,mobile crisis,a\nresource,1,Mobile Crisis,b\nresource,2,mobile crisis,c',
    );
    const made = Object.values(result.document.stations).filter(({ id }) => !(id in county.stations));
    expect(made.map(({ intercept, name }) => [intercept, name])).toEqual([
      ['i1', 'mobile crisis'],
      ['i2', 'mobile crisis'],
    ]);
    expect(cardsOf(result).map(({ at }) => at)).toEqual(
      [made[0], made[0], made[1]].map((station) => `station:${station?.id}`),
    );
  });

  it('is the only station of that name when no intercept is given', () => {
    expect(placeOf('', 'Probation').at).toBe('station:s-probation');
  });

  it('keeps a station that no intercept is given for', () => {
    const { at, note, remarks } = placeOf('all', 'Drop-in');
    expect([at, note]).toEqual(['system', 'station: Drop-in']);
    expect(rowsWith(remarks, 'stationWithoutIntercept')).toEqual([{ value: 'Drop-in', rows: [2] }]);
  });

  it('is looked for on the map of the workshop, whatever its words', () => {
    const area = newWorkshop(englandWalesAdults, {});
    expect(placeOf('Police Contact', 'place of safety', area).at).toBe('station:s-place-of-safety');
  });
});

describe('what is not understood', () => {
  it('in an unknown column is kept in the note and told with its rows', () => {
    const result = imported('kind,text,colour,note\ngap,a,red,first\ngap,b,,\ngap,c,blue,');
    expect(cardsOf(result).map(({ note }) => note)).toEqual(['first\ncolour: red', '', 'colour: blue']);
    expect(rowsWith(result.remarks, 'unknownColumn')).toEqual([{ value: 'colour', rows: [2, 4] }]);
  });

  it('of a second column of the same name is kept like that of an unknown one', () => {
    expect(cardsOf(imported('kind,text,text\ngap,a,b'))[0]).toMatchObject({ text: 'a', note: 'text: b' });
  });

  it('beyond the last column is kept in the note', () => {
    const result = imported('kind,text\ngap,a,b,c');
    expect(cardsOf(result)[0]?.note).toBe('b\nc');
    expect(rowsWith(result.remarks, 'cellWithoutColumn')).toEqual([{ value: '', rows: [2] }]);
  });

  it('as a kind makes a parked card at its place under that heading, told with its rows', () => {
    const result = imported('kind,intercept,text,heading\nstrength,2,a,\ngap,2,b,\nstrength,2,c,Courts');
    expect(cardsOf(result).map(({ kind, at, heading, note }) => [kind, at, heading, note])).toEqual([
      ['parked', 'intercept:i2', 'strength', ''],
      ['gap', 'intercept:i2', '', ''],
      ['parked', 'intercept:i2', 'Courts', 'kind: strength'],
    ]);
    expect(rowsWith(result.remarks, 'unknownKind')).toEqual([{ value: 'strength', rows: [2, 4] }]);
  });

  it('when no kind is given is parked', () => {
    const result = imported('kind,text\n,a');
    expect(cardsOf(result)[0]).toMatchObject({ kind: 'parked', text: 'a' });
    expect(rowsWith(result.remarks, 'rowWithoutKind')).toEqual([{ value: '', rows: [2] }]);
    expect(rowsWith(imported('text\na').remarks, 'withoutKindColumn')).toHaveLength(1);
  });

  it('of a row without text is kept, and a row that says nothing makes no card', () => {
    const result = imported('kind,intercept,text,agency\ngap,1,,Sheriff\ngap,1,,');
    expect(cardsOf(result).map(({ text, agency }) => [text, agency])).toEqual([['', 'Sheriff']]);
    expect(rowsWith(result.remarks, 'rowWithoutText')).toEqual([{ value: '', rows: [2, 3] }]);
  });

  it('is counted by spreadsheet rows, empty ones included', () => {
    const result = imported('kind,text\n\n"gap","two\nlines"\n,,\nodd,x');
    expect(rowsWith(result.remarks, 'unknownKind')).toEqual([{ value: 'odd', rows: [5] }]);
  });
});

describe('an introduction', () => {
  it('becomes the narrative of its intercept, with whatever else the row says', () => {
    const { document, remarks } = imported(
      'kind,intercept,station,text,source\nintro,0,Community Services,Help before a crisis,web\nintro,0,Crisis,More,',
    );
    expect(document.intercepts['i0']?.narrative).toBe('Help before a crisis\nsource: web\n\nMore\nstation: Crisis');
    expect(rowsWith(remarks, 'introduction')).toEqual([{ value: 'Community Services', rows: [2, 3] }]);
    expect(Object.keys(document.stations)).toEqual(Object.keys(county.stations));
  });

  it('of the whole system becomes the background of the workshop', () => {
    const { document } = imported('kind,intercept,text\nintro,all,How we began');
    expect(document.about['about']?.background).toBe('How we began');
  });
});

describe('a file that is no list of cards', () => {
  it.each([
    ['', 'empty'],
    [' \r\n \n', 'empty'],
    ['hello', 'no header'],
    ['resource,1,Jail,Step-down unit', 'no header'],
    ['kind,intercept,station\ngap,1,Jail', 'no text column'],
    ['kind,text', 'no rows'],
    ['kind,text\n,\n,', 'no rows'],
    ['PK\u0003\u0004\0\0', 'not text'],
    ['%PDF-1.7\nkind,text\ngap,x', 'not text'],
    [`kind,text\n${','.repeat(2000)}x`, 'too large'],
    ['{"format":"something"}', 'no header'],
  ])('is answered with the reason: %j', (file, reason) => {
    expect(read(file)).toEqual({ outcome: 'unreadable', reason });
  });

  it.each([
    ['letters', 'a'.repeat(10_000_000)],
    ['commas', ','.repeat(10_000_000)],
    ['quotes', '"'.repeat(10_000_000)],
    ['an open quote', `kind,text\ngap,"${'a'.repeat(10_000_000)}`],
    ['quotes in a row', `kind,text\ngap,"${'"a'.repeat(5_000_000)}`],
  ])(
    'and is one line of ten million %s is answered',
    (_, line) => {
      expect(['imported', 'unreadable']).toContain(read(line).outcome);
    },
    30_000,
  );
});
