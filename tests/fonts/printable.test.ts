import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/fonts/printable.ts';

describe('printable', () => {
  it('turns tabs, line ends and controls into spaces', () => {
    expect(printable('a\tb\r\nc\u0000d\u2028e')).toBe('a b  c d e');
  });

  it('drops soft hyphens and byte order marks and marks half a surrogate pair', () => {
    expect(printable('\ufeffre\u00adentry')).toBe('reentry');
    expect(printable('a\ud83d!')).toBe('a\ufffd!');
  });

  it('composes letters', () => {
    expect(printable('e\u0301')).toBe('é');
  });

  it('undresses letters that only look different', () => {
    expect(printable('oﬃce ﬁle 𝗛𝗼𝗽𝗲 𝟗𝟖𝟖')).toBe('office file Hope 988');
  });

  it('leaves nothing to do the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = printable(text);
        expect(printable(once)).toBe(once);
      }),
    );
  });
});
