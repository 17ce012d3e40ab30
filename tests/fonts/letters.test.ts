import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicForms } from '../../src/fonts/arabic.ts';
import { isRightToLeft } from '../../src/fonts/direction.ts';
import { isSimple, lettersOf } from '../../src/fonts/letters.ts';
import { measureText } from '../../src/fonts/measure.ts';
import { printable } from '../../src/fonts/printable.ts';

const textsOf = (text: string) => lettersOf(text).map((letter) => letter.text);

describe('lettersOf', () => {
  it('keeps what modifies an emoji with it, and draws each person of a family', () => {
    expect(textsOf('👍🏽a☎️')).toEqual(['👍🏽', 'a', '☎️']);
    expect(textsOf('👩‍👧1️⃣')).toEqual(['👩‍', '👧', '1️⃣']);
  });

  it('loses no character but joiners that have done their work', () => {
    const typed = fc.string({ unit: fc.constantFrom('a', ' ', 'א', 'ָ', 'ب', 'ل', 'ا', 'َ', '漢', '😀', '\u200d', 'ไ') });
    fc.assert(
      fc.property(typed, (given) => {
        const text = printable(given);
        expect(textsOf(text).join('').replaceAll('\u200d', '')).toBe(text.replaceAll('\u200d', ''));
      }),
    );
  });

  it('says of every letter where it begins', () => {
    const text = 'Call ثلاثة 😀 now';
    for (const letter of lettersOf(text)) expect(text.startsWith(letter.text, letter.at)).toBe(true);
  });

  it('leaves Latin, Greek and Cyrillic to the quick way', () => {
    expect(['Łódź ế', 'Ωμέγα', 'Жито → ✓', ''].every(isSimple)).toBe(true);
    expect(['שלום', 'مرحبا', '漢', '😀', 'ไ', 'a\u200db'].some(isSimple)).toBe(false);
  });
});

describe('Arabic letters', () => {
  const formsOf = (text: string) => arabicForms(text).map(({ form }) => form);

  it('have four forms where they join both neighbors, whatever marks stand between', () => {
    const [alone] = formsOf('ب');
    const [initial, medial, final] = formsOf('ببب');
    expect(new Set([alone, initial, medial, final])).toHaveProperty('size', 4);
    const marked = arabicForms('بَبَبَ').filter(({ text }) => text === 'ب');
    expect(marked.map(({ form }) => form)).toEqual([initial, medial, final]);
  });

  it('stay apart after letters that join nothing', () => {
    const [alone] = formsOf('ب');
    expect(formsOf('دب')).toEqual([formsOf('د')[0], alone]);
    expect(formsOf('ب\u200d')[0]).toBe(formsOf('بب')[0]);
  });

  it('melt lam and alef into one', () => {
    expect(arabicForms('لا').map(({ text }) => text)).toEqual(['لا']);
    expect(arabicForms('سلام').map(({ text }) => text)).toEqual(['س', 'لا', 'م']);
    expect(formsOf('سلا')[1]).not.toBe(formsOf('لا')[0]);
  });

  it('are measured as they are joined', () => {
    expect(measureText('ببب', 10, 'regular')).toBeLessThan(3 * measureText('ب', 10, 'regular'));
  });
});

describe('isRightToLeft', () => {
  it('goes by the first letter', () => {
    expect(['שלום world', '24/7 العربية'].every(isRightToLeft)).toBe(true);
    expect(['Call עברית', '24/7', '', '😀'].some(isRightToLeft)).toBe(false);
  });
});
