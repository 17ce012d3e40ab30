import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, lineOf, openSignIn, readSigns } from '../../../src/intercepts/cards/signs.ts';
import { CARD_KINDS } from '../../../src/intercepts/model/card.ts';

const KNOWN: Known = {
  needs: new Map([
    ['Housing', 'housing'],
    ['Peer support', 'peers'],
  ]),
  agencies: ['Sheriff’s Office', 'County Health', 'County Jail'],
  places: new Map([['Crisis Lines', 'station:s0']]),
};
const read = (line: string) => readSigns(line, 'resource', KNOWN);

describe('signs', () => {
  it('reach over as many words as a known name begins with', () => {
    expect(read('@county jail beds')).toMatchObject({ text: 'beds', fields: { agency: 'County Jail' } });
    expect(read('@county beds')).toMatchObject({ text: 'beds', fields: { agency: 'County Health' } });
    expect(read('peers #support groups')).toMatchObject({ text: 'peers groups', needs: ['peers'] });
  });

  it('are text where nothing is known by that name, alone, or inside a word', () => {
    for (const line of ['Mail a@b.org', 'Room # 4', 'C#', 'Unit #4', 'a > b', 'Stop! Now'])
      expect(read(line)).toMatchObject({ text: line, named: [] });
  });

  it('say short of capacity of resources only', () => {
    expect(read('Detox !').fields).toEqual({ status: 'short' });
    expect(readSigns('Detox !', 'gap', KNOWN)).toMatchObject({ text: 'Detox !', fields: {} });
  });

  it('offer names while they are typed, and no more once a whole one has a blank behind it', () => {
    expect(openSignIn('Beds #', KNOWN)).toEqual({ sign: '#', typed: '' });
    expect(openSignIn('Beds @county j', KNOWN)).toEqual({ sign: '@', typed: 'county j' });
    expect(openSignIn('Beds @County Jail ', KNOWN)).toBeUndefined();
    expect(openSignIn('Beds ##4', KNOWN)).toBeUndefined();
  });
});

it('a card written as a line is read as the same card, whatever its words are', () => {
  const anyWord = fc.oneof(
    fc.constantFrom('#Housing', '@county', '!', '!!', '>Crisis', '##', '#', '@@x'),
    fc.string({ minLength: 1 }),
  );
  const anyText = fc
    .array(anyWord, { minLength: 1 })
    .map((words) => words.join(' ').trim().split(/\s+/).join(' '))
    .filter((text) => text !== '');
  const anyCard = fc.record({
    text: anyText,
    kind: fc.constantFrom(...CARD_KINDS),
    agency: fc.constantFrom('', ...KNOWN.agencies),
    needs: fc.subarray(['Housing', 'Peer support']),
    isShort: fc.boolean(),
  });
  fc.assert(
    fc.property(anyCard, ({ text, kind, agency, needs, isShort }) => {
      const status = isShort && kind === 'resource' ? 'short' : '';
      const said = readSigns(lineOf({ text, agency, status, kind }, needs), kind, KNOWN);
      expect(said.text).toBe(text);
      expect(said.fields.agency ?? '').toBe(agency);
      expect(said.fields.status ?? '').toBe(status);
      expect(said.needs).toEqual(needs.map((name) => KNOWN.needs.get(name)));
      expect(said.fields.at).toBeUndefined();
    }),
  );
});
