import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsIn, placesLike, switchIn } from '../../../src/intercepts/cards/capture.ts';
import { CARD_KINDS } from '../../../src/intercepts/model/card.ts';
import type { Place } from '../../../src/intercepts/model/place.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';
import { anyMap } from '../random-map.ts';

const lane = (id: string, number: string, order: string) => ({
  id,
  number,
  order,
  name: '',
  narrative: '',
  confirmed: false,
});
const map = {
  ...emptyWorkshop(),
  intercepts: { i0: lane('i0', '0', 'a0'), i2: lane('i2', '2', 'a1'), prevention: lane('prevention', 'Pv', 'a2') },
};

const anyKind = fc.constantFrom(...CARD_KINDS);

describe('switchIn', () => {
  it.each([
    ['g: no night cover', { kind: 'gap', rest: 'no night cover' }],
    ['R:mobile team', { kind: 'resource', rest: 'mobile team' }],
    ['  q:', { kind: 'quick-fix', rest: '' }],
    ['2: ', { at: 'intercept:i2', rest: '' }],
    ['2:arrest desk', { at: 'intercept:i2', rest: 'arrest desk' }],
    ['2:o: a desk', { at: 'intercept:i2', rest: 'o: a desk' }],
    ['pV: schools', { at: 'intercept:prevention', rest: 'schools' }],
  ])('reads %j', (line, found) => {
    expect(switchIn(map, line)).toEqual(found);
  });

  it.each([
    'no night cover',
    'Hours: 8 to 5',
    '2:30 to midnight',
    '2:',
    '988: answered',
    '7: no such lane',
    ': alone',
    'g no colon',
    '',
    'g\u0301: accent',
  ])('leaves %j alone', (line) => {
    expect(switchIn(map, line)).toBeUndefined();
  });

  it('never takes the empty number of a lane for a prefix', () => {
    const unnumbered = { ...map, intercepts: { i0: lane('i0', '', 'a0') } };
    expect(switchIn(unnumbered, ': text')).toBeUndefined();
  });

  it('changes either the kind or the place, and never names a lane that is not there', () => {
    const anyPrefix = fc.constantFrom('r', 'G', 'x', '0', '1', 'viii', '', '12');
    fc.assert(
      fc.property(anyMap, anyPrefix, fc.stringMatching(/^\S[^\n]*$/), (any, prefix, rest) => {
        const found = switchIn(any, `${prefix}: ${rest}`);
        expect(found === undefined || found.rest === rest).toBe(true);
        expect(found === undefined || (found.kind === undefined) !== (found.at === undefined)).toBe(true);
        expect(Object.keys(any.intercepts).map((id) => `intercept:${id}`)).toEqual(
          expect.arrayContaining(found?.at ? [found.at] : []),
        );
      }),
    );
  });
});

describe('cardsIn', () => {
  it('makes a card of every line that says something, without the marks of a list', () => {
    const pasted = '• Mobile team\r\n\r\n  2) Crisis line\n- 988\n\t\n10. Sobering center\r– Night shift';
    expect(cardsIn(map, pasted, 'resource', 'system').map(({ text }) => text)).toEqual([
      'Mobile team',
      'Crisis line',
      '988',
      'Sobering center',
      'Night shift',
    ]);
  });

  it('switches kind and place for the lines that follow', () => {
    const pasted = ['Team', 'g: no nights', 'no weekends', '2:', 'slow screening', 'r: nurse', '0: o: a grant'].join(
      '\n',
    );
    expect(cardsIn(map, pasted, 'resource', 'system')).toEqual([
      { kind: 'resource', at: 'system', text: 'Team' },
      { kind: 'gap', at: 'system', text: 'no nights' },
      { kind: 'gap', at: 'system', text: 'no weekends' },
      { kind: 'gap', at: 'intercept:i2', text: 'slow screening' },
      { kind: 'resource', at: 'intercept:i2', text: 'nurse' },
      { kind: 'opportunity', at: 'intercept:i0', text: 'a grant' },
    ]);
  });

  it('keeps every word of lines that begin with no prefix', () => {
    const plain = fc
      .array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(plain), anyKind, (lines, kind) => {
        expect(cardsIn(map, lines.join('\n'), kind, 'system')).toEqual(
          lines.map((text) => ({ kind, at: 'system', text })),
        );
      }),
    );
  });

  it('makes no empty card and no card of two lines of whatever is pasted', () => {
    fc.assert(
      fc.property(anyMap, fc.string({ unit: 'binary' }), anyKind, (any, pasted, kind) => {
        for (const { text } of cardsIn(any, pasted, kind, 'system')) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(/[\r\n]/);
          expect(pasted).toContain(text);
        }
      }),
    );
  });
});

describe('placesLike', () => {
  const names = new Map<Place, string>([
    ['system', 'Whole system'],
    ['intercept:i2', 'Intercept 2'],
    ['station:court', 'First Court Appearance'],
    ['station:specialty', 'Specialty Courts'],
    ['station:courts', 'Courts of Appeal'],
  ]);

  it('puts names that begin with what was typed first', () => {
    expect(placesLike(names, 'court')).toEqual(['station:courts', 'station:court', 'station:specialty']);
  });

  it('wants every word typed, in any order and any case', () => {
    expect(placesLike(names, 'appear FIRST')).toEqual(['station:court']);
    expect(placesLike(names, 'first jail')).toEqual([]);
  });

  it('keeps all places in their order while nothing is typed', () => {
    expect(placesLike(names, '  ')).toEqual([...names.keys()]);
  });

  it('finds only places whose name holds the words, each once', () => {
    fc.assert(
      fc.property(fc.constantFrom('co', 'S', 'of', '2', 'court app', 'e e', ''), (typed) => {
        const found = placesLike(names, typed);
        expect(new Set(found).size).toBe(found.length);
        for (const place of names.keys()) {
          const name = names.get(place)?.toLowerCase() ?? '';
          const holds = typed
            .toLowerCase()
            .split(' ')
            .every((word) => name.includes(word));
          expect(found.includes(place)).toBe(holds);
        }
      }),
    );
  });
});
