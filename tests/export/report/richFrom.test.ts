import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richFrom } from '../../../src/export/report/richFrom.ts';
import type { Run } from '../../../src/export/report/richText.ts';

const partsOf = (typed: string) => richFrom(typed).flatMap(({ parts }) => parts);
const wordsOf = (runs: readonly Run[]) =>
  runs.map(({ text, isBold, address }) => `${isBold ? `<b>${text}</b>` : text}${address && ` -> ${address}`}`);
/** Each part as its kind and its lines. */
const read = (typed: string) =>
  partsOf(typed).map((part) =>
    part.kind === 'paragraph' ? ['paragraph', ...wordsOf(part.runs)] : [part.kind, ...part.items.flatMap(wordsOf)],
  );

describe('what people type into the texts of the report', () => {
  it('is nothing when it is blank', () => {
    expect(richFrom(' \n\n ')).toEqual([]);
  });

  it('has a paragraph for each line', () => {
    expect(read('One.\nTwo.\n\nThree.')).toEqual([
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
      ['paragraph', 'Three.'],
    ]);
  });

  it('has lists with points and with numbers, and bold words', () => {
    expect(read('- peers\n- **housing**\n  - for families\n\n1. ask\n2. act')).toEqual([
      ['bullets', 'peers', '<b>housing</b>', 'for families'],
      ['numbers', 'ask', 'act'],
    ]);
    expect(read('We need **more beds** now')).toEqual([['paragraph', 'We need ', '<b>more beds</b>', ' now']]);
  });

  it('has links, from words and from bare addresses, to the web and to mail only', () => {
    expect(read('[the plan](https://example.org/plan) and https://example.org/map.')).toEqual([
      [
        'paragraph',
        'the plan -> https://example.org/plan',
        ' and ',
        'https://example.org/map -> https://example.org/map',
        '.',
      ],
    ]);
    expect(read('[press](javascript:alert(1))')).toEqual([['paragraph', '[press](javascript:alert(1))']]);
  });

  it.each([
    '<script>alert(1)</script>',
    '# 1 concern',
    '> quoted',
    '`code`',
    '*slanted*',
    '![x](y)',
    '---',
    '&amp;',
    '[a]: b',
  ])('leaves %s as it was typed', (typed) => {
    expect(read(typed).map(([, ...words]) => words.join(''))).toEqual([typed]);
  });

  it('loses no word', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const sign = fc.constantFrom(
      '**',
      '- ',
      '1. ',
      '[',
      '](',
      ')',
      '<',
      '>',
      '#',
      '`',
      '_',
      '\n',
      '\n\n',
      '    ',
      '|',
      '\\',
      '&',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, sign), { maxLength: 30 }), (pieces) => {
        const typed = pieces.join(' ');
        const kept = partsOf(typed)
          .flatMap((part) => (part.kind === 'paragraph' ? [part.runs] : part.items))
          .flat();
        const text = kept.map((run) => `${run.text} ${run.address}`).join(' ');
        for (const [name] of typed.matchAll(/[a-z]+/g)) expect(text).toContain(name);
      }),
    );
  });
});
